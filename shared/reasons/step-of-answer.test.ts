import { describe, expect, it } from 'vitest';
import { defaultPlaybook as playbook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { stepOfAnswer } from './step-of-answer.ts';

const fullest = workshopSchema.parse(SAMPLES.find(({ name }) => name === 'meridian-freight')?.workshop);

describe('the step in which an answer lives', () => {
  it.each([
    ['EP3', 'evidence'],
    ['own-night-jobs', 'evidence'],
    ['DM', 'core'],
    ['QO4', 'core'],
    ['V5', 'core'],
    ['W', 'core'],
    ['X1', 'signals'],
    ['growth', 'signals'],
    ['biggestGains', 'path'],
    ['PS4', 'surface'],
    ['part-french', 'surface'],
    ['H4', 'path'],
    ['item-checks', 'plan'],
    ['rollback-strategy', 'core'],
  ])('%s is in %s', (id, step) => {
    expect(stepOfAnswer(id, fullest, playbook)).toBe(step);
  });

  it('is none for what nobody knows, even where the name is one that every object has', () => {
    expect(stepOfAnswer('constructor', fullest, playbook)).toBeNull();
    expect(stepOfAnswer('own-nobody', fullest, playbook)).toBeNull();
  });

  it('is known for everything a plan and a decision rest on', () => {
    for (const { workshop } of SAMPLES) {
      const parsed = workshopSchema.parse(workshop);
      const { plan, decision } = conclude(parsed, playbook);
      const used = [
        ...plan.items.flatMap(({ trace }) => trace.answers),
        ...Object.values(plan.matrix).flatMap((column) => column.flatMap(({ trace }) => trace.answers)),
        ...decision.answers,
        ...decision.paths.flatMap(({ reasonsFor, reasonsAgainst, blockers }) =>
          [...reasonsFor, ...reasonsAgainst, ...blockers].flatMap(({ answers }) => answers),
        ),
      ];
      const lost = used.map(({ id }) => id).filter((id) => stepOfAnswer(id, parsed, playbook) === null);
      expect([...new Set(lost)]).toEqual([]);
    }
  });
});
