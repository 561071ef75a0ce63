import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '#shared/base/in-order.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { applyCommand } from './apply-command.ts';
import type { Command } from './command-table.ts';

function order(log: WorkshopLog): string {
  return inOrder(log.workshop.ideas)
    .map(([id]) => id)
    .join('');
}

function ideas(...ids: readonly string[]): WorkshopLog {
  const log = new WorkshopLog();
  log.run({ name: 'idea.add-many', payload: { items: ids.map((id) => ({ id, item: { text: id } })) } });
  return log;
}

function whyNot(log: WorkshopLog, command: Command): string {
  const result = applyCommand(log.workshop, command);
  return result.kind === 'failed' ? result.problem.what : 'it was carried out';
}

describe('items of a collection', () => {
  it('stand where they were put', () => {
    const log = ideas('a', 'b', 'c');
    log.run({ name: 'idea.move', payload: { id: 'c', after: 'a' } });
    expect(order(log)).toBe('acb');
    log.run({ name: 'idea.add', payload: { id: 'd', item: { text: 'd' }, after: null } });
    expect(order(log)).toBe('dacb');
    log.run({ name: 'idea.move', payload: { id: 'd', after: 'b' } });
    expect(order(log)).toBe('acbd');
  });

  it('keep any order people make, however often they move the same two', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { minLength: 1, maxLength: 60 }), (moves) => {
        const log = ideas('a', 'b', 'c', 'd', 'e');
        const expected = ['a', 'b', 'c', 'd', 'e'];
        for (const [from, to] of moves) {
          const id = expected[from] ?? 'a';
          const others = expected.filter((one) => one !== id);
          const after = to === 0 ? null : (others[Math.min(to, others.length) - 1] ?? null);
          log.run({ name: 'idea.move', payload: { id, after } });
          expected.splice(0, 5, ...others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, id));
        }
        expect(order(log)).toBe(expected.join(''));
      }),
      { numRuns: 30 },
    );
    const log = ideas('a', 'b', 'c');
    for (let at = 0; at < 1_000; at += 1) {
      log.run({ name: 'idea.move', payload: { id: at % 2 === 0 ? 'c' : 'b', after: 'a' } });
    }
    expect(order(log)).toBe('abc');
    expect(Math.max(...Object.values(log.workshop.ideas).map(({ rank }) => rank.length))).toBeLessThan(200);
  });

  it('written by hand without ranks get some when one is moved', () => {
    const log = new WorkshopLog(
      workshopSchema.parse({
        id: 'w1',
        ideas: { a: { text: 'a' }, b: { text: 'b', rank: '1' }, c: { text: 'c', rank: '1' } },
      }),
    );
    log.run({ name: 'idea.move', payload: { id: 'a', after: 'b' } });
    expect(order(log)).toBe('bac');
  });

  it('come back exactly as they were, at their old place', () => {
    const log = ideas('a', 'b', 'c');
    const before = log.workshop;
    const removed = Object.values(before.ideas).find(({ text }) => text === 'b');
    log.run({ name: 'idea.remove', payload: { id: 'b' } });
    if (removed === undefined) throw new Error('There was an idea b.');
    log.run({ name: 'idea.restore', payload: { id: 'b', item: removed } });
    expect(log.workshop).toEqual(before);
  });

  it('say what stands against them: too many, an id twice, a ring, a claim that has gone', () => {
    const log = ideas('a', 'b');
    const people = Array.from({ length: 61 }, (_, at) => ({ id: `p${at}`, item: {} }));
    expect(whyNot(log, { name: 'person.add-many', payload: { items: people } })).toBe(
      'There can be at most 60 of these (person).',
    );
    expect(whyNot(log, { name: 'idea.add', payload: { id: 'a', item: { text: 'x' } } })).toBe(
      'There is one with this id already (idea).',
    );
    log.run({ name: 'idea.edit', payload: { id: 'a', changes: { mergedInto: 'b' } } });
    expect(whyNot(log, { name: 'idea.edit', payload: { id: 'b', changes: { mergedInto: 'a' } } })).toContain(
      'cannot be merged into itself',
    );
    expect(whyNot(log, { name: 'claim.grade', payload: { id: 'gone', grade: 3 } })).toBe(
      'This claim is no longer in the workshop.',
    );
    const sixty = { mediaType: 'application/pdf', bytes: 30_000_000 } as const;
    const items = ['a', 'b', 'c'].map((id) => ({ id, item: { ...sixty, sha256: id.repeat(64) } }));
    for (const item of items.slice(0, 2)) log.run({ name: 'attachment.add', payload: item });
    expect(
      whyNot(log, {
        name: 'attachment.add',
        payload: items[2] ?? { id: '', item: { ...sixty, sha256: '' } },
      }),
    ).toBe('All attachments together can be at most 60 MB.');
  });
});
