import { HISTORY } from '#shared/strings/history.ts';
import { diffValues } from '#shared/workshop/changes/diff-values.ts';
import type { AppliedCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { withoutVoter } from './anonymous-votes.ts';
import type { LogEntry, LogSnapshot, Stamp } from './log-record.ts';
import type { UndoPlan } from './undo.ts';

/** The first entry of a log: the document it starts from. */
export function createdEntry(stamp: Stamp, workshop: Workshop, origin: string | null = null): LogEntry {
  return { kind: 'created', ...stamp, said: HISTORY.created(workshop.title), workshop, origin };
}

/** A command that was carried out. Of a ballot in an anonymous vote neither person nor exact time is kept. */
export function commandEntry(stamp: Stamp, command: Command, applied: AppliedCommand): LogEntry {
  const { said, undoable, changes } = applied;
  return withoutVoter(
    { kind: 'command', ...stamp, said, name: command.name, undoable, changes },
    applied.workshop,
  );
}

export function undoEntry(stamp: Stamp, plan: UndoPlan): LogEntry {
  return { ...plan, ...stamp };
}

export function milestoneEntry(stamp: Stamp, title: string): LogEntry {
  return { kind: 'milestone', ...stamp, said: HISTORY.milestone(title), title };
}

/** Gives an earlier point a name, another one, or (without a title) takes its name away. */
export function namedPointEntry(stamp: Stamp, title: string, point: LogEntry, before: string): LogEntry {
  return { kind: 'milestone', ...stamp, said: namingSaid(title, point, before), title, of: point.seq };
}

function namingSaid(title: string, point: LogEntry, before: string): string {
  if (title === '') return HISTORY.milestoneRemoved(before);
  if (before !== '') return HISTORY.milestoneRenamed(before, title);
  return point.kind === 'milestone' ? HISTORY.milestone(title) : HISTORY.pointNamed(title, point.said);
}

/** Puts the document back to how it was; one undo takes that back. */
export function restoreEntry(
  stamp: Stamp,
  now: Workshop,
  then: Workshop,
  to: { readonly seq: number; readonly said: string },
): LogEntry {
  return {
    kind: 'restore',
    ...stamp,
    said: HISTORY.restoredTo(to.said),
    to: to.seq,
    changes: diffValues(now, then),
  };
}

export function snapshotRecord(seq: number, at: string, workshop: Workshop): LogSnapshot {
  return { kind: 'snapshot', seq, at, workshop };
}
