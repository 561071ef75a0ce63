import { describe, expect, it } from 'vitest';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { matrixItemId } from '#shared/workshop/schema/ids.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';

const workshop = workshopSchema.parse({
  surface: { parts: { 'day-list': { name: 'Day list', rank: 'a0' } } },
  claims: { own1: { own: { text: 'Skippers come back' }, rank: 'a0' } },
});

function saidOf(command: Command): string {
  const result = applyCommand(workshop, command);
  if (result.kind === 'failed') throw new Error(result.problem.what);
  return result.value.said;
}

describe('an item of the matrix that follows from an answer', () => {
  it.each([
    ['part-day-list', '“Day list” put into Defer'],
    ['claim-own1', '“Skippers come back” put into Defer'],
    ['area-DM', 'area-DM put into Defer'],
  ])('is called as the answer is: %s', (id, said) => {
    const payload = { id: matrixItemId.parse(id), column: 'defer' } as const;
    expect(saidOf({ name: 'matrix.place-item', payload })).toBe(said);
  });

  it('is moved where its column stays', () => {
    const payload = { id: matrixItemId.parse('part-day-list'), column: null, after: null };
    expect(saidOf({ name: 'matrix.place-item', payload })).toBe('“Day list” moved');
  });
});
