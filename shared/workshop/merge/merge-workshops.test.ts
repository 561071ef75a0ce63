import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '#shared/base/plain-record.ts';
import { diffValues } from '#shared/workshop/changes/diff-values.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { danglingReferences } from '#shared/workshop/commands/references.ts';
import { createdEntry } from '#shared/workshop/log/make-entry.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';
import { redactForSending } from '#shared/workshop/redact-for-sending.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { arbitraryCommand } from '#test/helpers/arbitrary-command.ts';
import { emptyWorkshop, stampFor, WorkshopLog } from '#test/helpers/workshop-log.ts';
import { commonAncestor } from './common-ancestor.ts';
import { mergeEntry } from './merge-entry.ts';
import { type Merged, mergeWorkshops } from './merge-workshops.ts';
import { resolveConflict } from './resolve-conflict.ts';

function merged(base: Workshop | null, ours: Workshop, theirs: Workshop): Merged {
  const result = mergeWorkshops(base, { workshop: ours }, { workshop: theirs });
  if (result.kind === 'failed') throw new Error(result.problem.what);
  return result.value;
}

function having(start: Workshop, commands: readonly Command[]): Workshop {
  return commands.reduce((state, command) => {
    const result = applyCommand(state, command);
    return result.kind === 'ok' ? result.value.workshop : state;
  }, start);
}

const commands = fc.array(arbitraryCommand, { maxLength: 60, size: 'max' });
const branches = fc
  .tuple(commands, commands, commands)
  .map(([first, left, right]): readonly [Workshop, Workshop, Workshop] => {
    const base = having(emptyWorkshop, first);
    return [base, having(base, left), having(base, right)];
  });
const runs = { numRuns: 40 };

/** Lists of the document are sets, so their order says nothing. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unordered(one)]));
}

describe('merging two copies', () => {
  it('that are the same, or of which only one changed, gives that one, without a conflict', () => {
    fc.assert(
      fc.property(branches, ([base, a]) => {
        expect(merged(base, a, a)).toEqual({ workshop: a, conflicts: [] });
        expect(merged(base, a, base)).toEqual({ workshop: a, conflicts: [] });
        expect(merged(base, base, a)).toEqual({ workshop: a, conflicts: [] });
        expect(merged(null, a, a)).toEqual({ workshop: a, conflicts: [] });
      }),
      runs,
    );
  });

  it('gives the same whoever is named first, apart from the places both changed', () => {
    fc.assert(
      fc.property(branches, fc.boolean(), ([base, a, b], known) => {
        const one = merged(known ? base : null, a, b);
        const other = merged(known ? base : null, b, a);
        const places = (all: Merged) => all.conflicts.map(({ path }) => path.join('/')).sort();
        expect(places(other)).toEqual(places(one));
        const apart = diffValues(unordered(one.workshop), unordered(other.workshop)).filter(
          ({ path }) => !one.conflicts.some((conflict) => conflict.path.every((key, at) => key === path[at])),
        );
        expect(apart).toEqual([]);
      }),
      runs,
    );
  });

  it('loses nothing that only one side wrote', () => {
    fc.assert(
      fc.property(branches, ([base, a, b]) => {
        const { workshop } = merged(base, a, b);
        const theirs = diffValues(base, b).map(({ path }) => path);
        for (const { path, to } of diffValues(base, a)) {
          const alsoTheirs = theirs.some((other) =>
            path.every((key, at) => at >= other.length || key === other[at]),
          );
          const isList = Array.isArray(to);
          if (to === undefined || alsoTheirs || isList || path.at(-1) === 'rank') continue;
          expect([path, valueAt(workshop, path)]).toEqual([path, to]);
        }
      }),
      runs,
    );
  });

  it('always gives a document that its schema accepts and in which nothing points to nothing', () => {
    fc.assert(
      fc.property(branches, fc.boolean(), ([base, a, b], known) => {
        const { workshop } = merged(known ? base : null, a, b);
        expect(workshopSchema.parse(workshop)).toEqual(workshop);
        expect(danglingReferences(workshop)).toEqual([]);
      }),
      runs,
    );
  });
});

describe('a merge', () => {
  const base = having(emptyWorkshop, [
    { name: 'claim.edit', payload: { id: 'EP1', changes: { grade: 2, source: 'Pilot' } } },
    { name: 'person.add', payload: { id: 'p1', item: { name: 'Noor' } } },
  ]);

  it('asks about a grade both sides changed, and takes the side that is chosen', () => {
    const ours = new WorkshopLog(base);
    ours.run({ name: 'claim.grade', payload: { id: 'EP1', grade: 3 } });
    const theirs = having(base, [{ name: 'claim.grade', payload: { id: 'EP1', grade: 4 } }]);
    const result = mergeWorkshops(
      base,
      { workshop: ours.workshop, entries: entriesOf(ours.records) },
      { workshop: theirs },
    );
    if (result.kind === 'failed') throw new Error(result.problem.what);
    const [conflict, ...more] = result.value.conflicts;
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ place: 'EP1, grade', oursSaid: '3', theirsSaid: '4', chosen: 'ours' });
    expect(conflict?.oursBy).toMatchObject({ author: 'Ada' });
    expect(conflict?.theirsBy).toBeNull();
    if (conflict === undefined) throw new Error('There is a conflict.');
    const chosen = having(result.value.workshop, [resolveConflict(conflict, 'theirs')]);
    expect(chosen.claims).toMatchObject({ EP1: { grade: 4, source: 'Pilot' } });
  });

  it('takes a deliberate clearing as an edit, and never lets “never answered” win', () => {
    const cleared = having(base, [{ name: 'claim.grade', payload: { id: 'EP1', grade: null } }]);
    expect(merged(base, cleared, base).workshop.claims).toMatchObject({ EP1: { grade: null } });
    expect(merged(null, cleared, base).workshop.claims).toMatchObject({ EP1: { grade: 2 } });
    const raised = having(base, [{ name: 'claim.grade', payload: { id: 'EP1', grade: 4 } }]);
    expect(merged(base, cleared, raised)).toMatchObject({
      workshop: { claims: { EP1: { grade: 4 } } },
      conflicts: [{ place: 'EP1, grade', oursSaid: 'not answered', theirsSaid: '4', chosen: 'theirs' }],
    });
  });

  it('keeps what one side removed and the other changed or began to use, and asks', () => {
    const removed = having(base, [{ name: 'person.remove', payload: { id: 'p1' } }]);
    const renamed = having(base, [{ name: 'person.edit', payload: { id: 'p1', changes: { role: 'CTO' } } }]);
    const used = having(base, [
      { name: 'action.add', payload: { id: 'a1', item: { text: 'Call', owner: 'p1' } } },
    ]);
    for (const other of [renamed, used]) {
      const { workshop, conflicts } = merged(base, removed, other);
      expect(workshop.people).toMatchObject({ p1: { name: 'Noor' } });
      expect(conflicts).toMatchObject([{ place: 'Person “Noor”', oursSaid: 'removed', chosen: 'theirs' }]);
      const [conflict] = conflicts;
      if (conflict === undefined) throw new Error('There is a conflict.');
      expect(having(workshop, [resolveConflict(conflict, 'ours')]).people).toEqual({});
    }
  });

  it('puts answers two groups gave to one check side by side', () => {
    const left = having(base, [{ name: 'core.score-check', payload: { id: 'DM1', score: 3 } }]);
    const right = having(base, [
      { name: 'core.edit-check', payload: { id: 'DM1', changes: { note: 'Two models' } } },
    ]);
    expect(merged(base, left, right)).toMatchObject({
      workshop: { core: { checks: { DM1: { score: 3, note: 'Two models' } } } },
      conflicts: [],
    });
  });

  it('never lets work wait for itself, though each side’s order made sense', () => {
    const start = having(base, [
      { name: 'plan.add-item', payload: { id: 'i1', item: { title: 'One' } } },
      { name: 'plan.add-item', payload: { id: 'i2', item: { title: 'Two' } } },
    ]);
    const left = having(start, [
      { name: 'plan.edit-item', payload: { id: 'i1', changes: { dependsOn: ['i2'] } } },
    ]);
    const right = having(start, [
      { name: 'plan.edit-item', payload: { id: 'i2', changes: { dependsOn: ['i1'] } } },
    ]);
    const { workshop, conflicts } = merged(start, left, right);
    expect(workshop.plan.items).toMatchObject({ i1: { dependsOn: ['i2'] }, i2: { dependsOn: [] } });
    expect(conflicts).toMatchObject([{ path: ['plan', 'items', 'i2', 'dependsOn'] }]);
  });

  it('is one entry of the log, and one undo takes it all back', () => {
    const log = new WorkshopLog(base);
    log.run({ name: 'claim.grade', payload: { id: 'EP1', grade: 3 } });
    const before = log.workshop;
    const theirs = having(base, [
      { name: 'claim.grade', payload: { id: 'EP1', grade: 4 } },
      { name: 'claim.grade', payload: { id: 'EP2', grade: 1 } },
      { name: 'surface.add-part', payload: { id: 's1', item: { name: 'Login' } } },
    ]);
    log.append(mergeEntry(log.nextStamp(), before, merged(base, before, theirs), 'Scribe’s laptop'));
    expect(log.workshop).toMatchObject({ claims: { EP1: { grade: 3 }, EP2: { grade: 1 } } });
    expect(log.undo()).toBe('Undone: Merged with Scribe’s laptop');
    expect(log.workshop).toEqual(before);
  });

  it('finds the ancestor where two logs part, and where a copy was sent without notes', () => {
    const ours = new WorkshopLog(base);
    ours.run({ name: 'claim.edit', payload: { id: 'EP1', changes: { note: 'Private' } } });
    const parted = ours.records;
    const point = entriesOf(parted).at(-1)?.id ?? '';
    ours.run({ name: 'claim.grade', payload: { id: 'EP1', grade: 3 } });

    const theirs = new WorkshopLog(base);
    theirs.records = [...parted, createdEntry(stampFor(99, 'other'), base)];
    expect(commonAncestor(ours.records, theirs.records)?.claims).toMatchObject({
      EP1: { note: 'Private', grade: 2 },
    });

    const sent = new WorkshopLog(base);
    const withoutNotes = redactForSending(ours.workshop, {
      ...{ notes: false, prices: false, ballots: false, photos: true },
    });
    sent.records = [createdEntry(stampFor(1, 'sent'), withoutNotes, point)];
    const ancestor = commonAncestor(ours.records, sent.records);
    expect(merged(ancestor, ours.workshop, withoutNotes).workshop).toEqual(ours.workshop);
    expect(
      commonAncestor(
        ours.records,
        new WorkshopLog(base).records.map((one) => ({ ...one, id: 'x' })),
      ),
    ).toBeNull();
  });

  it('refuses two different workshops', () => {
    expect(
      mergeWorkshops(base, { workshop: base }, { workshop: workshopSchema.parse({ id: 'w2' }) }),
    ).toMatchObject({
      kind: 'failed',
      problem: { code: 'merge-different' },
    });
  });
});
