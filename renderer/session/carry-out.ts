import { assertNever } from '#shared/base/assert-never.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { HISTORY } from '#shared/strings/history.ts';
import { LOG_PROBLEMS } from '#shared/strings/log.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { LogState } from '#shared/workshop/log/extend-log.ts';
import type { LogEntry, Stamp } from '#shared/workshop/log/log-record.ts';
import {
  commandEntry,
  milestoneEntry,
  namedPointEntry,
  restoreEntry,
  undoEntry,
} from '#shared/workshop/log/make-entry.ts';
import { milestonesOf } from '#shared/workshop/log/milestones.ts';
import { stateAt } from '#shared/workshop/log/replay.ts';
import { toRestore } from '#shared/workshop/log/to-restore.ts';
import { planRedo, planToLeave, planUndo } from '#shared/workshop/log/undo.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { adopt, mergeIn } from './other-copy.ts';
import type { Wish } from './wish.ts';

type Log = { readonly state: LogState; readonly entries: () => readonly LogEntry[] };

/** The entry a wish becomes, or why it cannot be; undefined where it would change nothing. */
export function carryOut(wish: Wish, log: Log, stamp: Stamp): Result<LogEntry | undefined> {
  const { state } = log;
  const { window } = stamp.by;
  switch (wish.kind) {
    case 'command': {
      const applied = applyCommand(state.workshop, wish.command);
      if (applied.kind === 'failed') return applied;
      return ok(
        applied.value.changes.length === 0 ? undefined : commandEntry(stamp, wish.command, applied.value),
      );
    }
    case 'undo':
      return stepEntry(planUndo(state, window), stamp);
    case 'redo':
      return stepEntry(planRedo(state, window), stamp);
    case 'leave':
      return stepEntry(planToLeave(state, window, wish.step), stamp);
    case 'milestone':
      return namePoint(wish.title.trim().slice(0, LIMITS.word), wish.of, log, stamp);
    case 'restore':
      return restorePoint(wish.seq, log, stamp);
    case 'merge':
      return mergeIn(wish.theirs, log, stamp);
    case 'adopt':
      return adopt(wish.theirs, log, stamp);
    default:
      return assertNever(wish);
  }
}

function stepEntry(plan: ReturnType<typeof planUndo>, stamp: Stamp): Result<LogEntry> {
  return plan.kind === 'failed' ? plan : ok(undoEntry(stamp, plan.value));
}

function namePoint(title: string, of: number | null, log: Log, stamp: Stamp): Result<LogEntry | undefined> {
  if (of === null) return title === '' ? failed(LOG_PROBLEMS.noName) : ok(milestoneEntry(stamp, title));
  const entries = log.entries();
  const point = entries.find(({ seq }) => seq === of);
  if (point === undefined) return failed(LOG_PROBLEMS.pointMissing);
  const before = milestonesOf(entries).find(({ seq }) => seq === of)?.title ?? '';
  return ok(title === before ? undefined : namedPointEntry(stamp, title, point, before));
}

function restorePoint(seq: number, log: Log, stamp: Stamp): Result<LogEntry | undefined> {
  const entries = log.entries();
  const point = entries.find((entry) => entry.seq === seq);
  const then = point === undefined ? null : stateAt(entries, seq);
  if (point === undefined || then === null) return failed(LOG_PROBLEMS.pointMissing);
  const name = milestonesOf(entries).find((milestone) => milestone.seq === seq)?.title;
  const said = name === undefined ? HISTORY.point(point.said) : HISTORY.namedPoint(name);
  const { workshop } = log.state;
  const entry = restoreEntry(stamp, workshop, toRestore(workshop, then), { seq, said });
  return ok(entry.kind === 'restore' && entry.changes.length === 0 ? undefined : entry);
}
