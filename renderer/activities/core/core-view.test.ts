import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { actionOf, answerCommand, hurtsCommand, noteCommand } from './core-actions.ts';
import { type CoreRow, coreView, firstOpen, rowAfterAnswer, rowAfterMove, topicWith } from './core-view.ts';

const empty = workshopSchema.parse({});

function carryOut(workshop: Workshop, command: Command | undefined): Workshop {
  if (command === undefined) throw new Error('There is no command.');
  const applied = applyCommand(workshop, command);
  if (applied.kind === 'failed') throw new Error(applied.problem.what);
  return applied.value.workshop;
}

function rowIn({ core }: Workshop, key: string): CoreRow {
  const row = coreView(core, defaultPlaybook)
    .topics.flatMap(({ rows }) => rows)
    .find((one) => one.key === key);
  if (row === undefined) throw new Error(`There is no row ${key}.`);
  return row;
}

/** Scores everything by pressing one key after the other, from where the room begins. */
function pressing(keys: string): { readonly workshop: Workshop; readonly at: string } {
  let workshop: Workshop = empty;
  let at = firstOpen(coreView(workshop.core, defaultPlaybook)) ?? '';
  for (const key of keys) {
    const action = actionOf(rowIn(workshop, at), key);
    if (action?.kind !== 'answer') throw new Error(`${key} answers nothing at ${at}.`);
    workshop = carryOut(workshop, answerCommand(rowIn(workshop, at), action.value));
    at = rowAfterAnswer(coreView(workshop.core, defaultPlaybook), at);
  }
  return { workshop, at };
}

describe('the core', () => {
  it('asks 25 checks in five areas, five differences and the retrofit difficulty', () => {
    const view = coreView(empty.core, defaultPlaybook);
    expect(view.topics.map(({ id, asked }) => [id, asked])).toEqual([
      ['DM', 8],
      ['AU', 4],
      ['IN', 4],
      ['DE', 4],
      ['QO', 5],
      ['differences', 6],
    ]);
    expect([view.answered, view.asked]).toEqual([0, 31]);
  });

  it('is answered from end to end with one key each', () => {
    const { workshop, at } = pressing('0123401234012340123401234YHNYX3');
    const view = coreView(workshop.core, defaultPlaybook);
    expect(view.answered).toBe(31);
    expect(workshop.core.checks).toMatchObject({ DM1: { score: 0 }, DM8: { score: 2 }, QO5: { score: 4 } });
    expect(workshop.core.differences).toMatchObject({
      V1: { value: 'present' },
      V2: { value: 'partly' },
      V5: { value: 'not-applicable' },
    });
    expect(workshop.core.retrofit.value).toBe(3);
    expect(at).toBe('retrofit:W');
  });

  it('marks what hurts on a check and keeps H as “partly” on a difference', () => {
    expect(actionOf(rowIn(empty, 'check:DM1'), 'h')).toEqual({ kind: 'hurts' });
    expect(actionOf(rowIn(empty, 'difference:V1'), 'h')).toEqual({ kind: 'answer', value: 'partly' });
    const marked = carryOut(empty, hurtsCommand(rowIn(empty, 'check:DM7')));
    expect(topicWith(coreView(marked.core, defaultPlaybook), 'check:DM1')?.hurts).toBe(true);
    const unmarked = carryOut(marked, hurtsCommand(rowIn(marked, 'check:DM7')));
    expect(rowIn(unmarked, 'check:DM7').hurts).toBe(false);
    expect(hurtsCommand(rowIn(empty, 'retrofit:W'))).toBeUndefined();
  });

  it('takes an area scored as a whole as answered, with its reason', () => {
    let workshop = carryOut(empty, answerCommand(rowIn(empty, 'area:AU'), 1));
    workshop = carryOut(workshop, noteCommand(rowIn(workshop, 'area:AU'), 'One shared password'));
    expect(topicWith(coreView(workshop.core, defaultPlaybook), 'check:AU1')).toMatchObject({
      answered: 4,
      isWhole: true,
    });
    expect(rowIn(workshop, 'area:AU').note).toBe('One shared password');
    expect(firstOpen(coreView(workshop.core, defaultPlaybook))).toBe('check:DM1');
    const back = carryOut(workshop, answerCommand(rowIn(workshop, 'area:AU'), null));
    expect(topicWith(coreView(back.core, defaultPlaybook), 'check:AU1')?.answered).toBe(0);
  });

  it('is walked through by arrows alone, and stays at both ends', () => {
    const view = coreView(empty.core, defaultPlaybook);
    const count = view.topics.reduce((sum, { rows }) => sum + rows.length, 0);
    let at = 'check:DM1';
    expect(rowAfterMove(view, at, 'up')).toBe(at);
    for (let steps = 1; steps < count; steps += 1) {
      const next = rowAfterMove(view, at, 'down');
      expect(next).not.toBe(at);
      expect(rowAfterMove(view, next, 'up')).toBe(at);
      at = next;
    }
    expect(at).toBe('retrofit:W');
    expect(rowAfterMove(view, at, 'down')).toBe(at);
    expect(rowAfterMove(view, 'check:DM4', 'next-topic')).toBe('check:AU1');
    expect(rowAfterMove(view, 'check:DM4', 'whole')).toBe('area:DM');
  });
});
