import { describe, expect, it } from 'vitest';
import { defaultPlaybook as playbook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import { agreeCommand, answerCommand, type BudgetRow, budgetView } from './budget-view.ts';
import { costView } from './cost-view.ts';

const tidewater = sampleWorkshop('tidewater-bookings');
const unwritten: Workshop = { ...tidewater, budget: {} };
const gate = conclude(unwritten, playbook).plan.budget;
const row = (id: BudgetRow['id'], workshop = unwritten): BudgetRow => {
  const found = budgetView(workshop.budget, gate, playbook).rows.find((known) => known.id === id);
  if (found === undefined) throw new Error(`There is no question ${id}.`);
  return found;
};

function sent(workshop: Workshop, command: Command): Workshop {
  const applied = applyCommand(workshop, command);
  if (applied.kind === 'failed') throw new Error(applied.problem.what);
  return applied.value.workshop;
}

describe('the budget gate', () => {
  it('says first what the workshop already says, with the answers behind it', () => {
    const proved = row('B1');
    expect([proved.from, proved.confirmed, proved.concrete]).toEqual(['from the workshop', false, true]);
    expect(proved.answers.length).toBeGreaterThan(0);
  });

  it('keeps the words that were agreed to, and they stay concrete', () => {
    for (const { workshop } of SAMPLES) {
      const bare: Workshop = { ...workshopSchema.parse(workshop), budget: {} };
      const before = conclude(bare, playbook).plan.budget;
      const { rows } = budgetView(bare.budget, before, playbook);
      const agreed = rows
        .filter(({ answer }) => answer !== '')
        .reduce((so, one) => sent(so, agreeCommand(one)), bare);
      const vague = conclude(agreed, playbook).plan.budget.answers.filter(
        ({ confirmed, concrete }) => confirmed && !concrete,
      );
      expect(vague).toEqual([]);
    }
  });

  it('takes the tick back where the words change, and waits with its judgement', () => {
    const agreed = sent(unwritten, agreeCommand(row('B2')));
    const changed = sent(agreed, answerCommand(row('B2', agreed), 'stuff'));
    const shown = row('B2', changed);
    expect([shown.confirmed, shown.concrete, shown.answer]).toEqual([false, null, 'stuff']);
    const judged = budgetView(changed.budget, conclude(changed, playbook).plan.budget, playbook);
    expect(judged.rows.find(({ id }) => id === 'B2')?.concrete).toBe(false);
    expect(judged.open).toBe(1);
  });

  it('says scope first while nothing is said', () => {
    const empty = workshopSchema.parse({});
    const view = budgetView(empty.budget, conclude(empty, playbook).plan.budget, playbook);
    expect([view.open, view.confirmed]).toEqual([7, 0]);
  });
});

describe('the cost of the paths', () => {
  const none: Workshop = { ...unwritten, path: { ...unwritten.path, costs: {} } };

  it('stands on one scale, with the likely in its place', () => {
    const costed = sent(
      sent(none, {
        name: 'path.edit-cost',
        payload: {
          id: 'harden',
          changes: { weeks: { low: 4, likely: 6, high: 8 }, money: { low: 1e4, likely: 2e4, high: 4e4 } },
        },
      }),
      {
        name: 'path.edit-cost',
        payload: { id: 'full-rebuild', changes: { weeks: { low: 16, likely: 20, high: 32 } } },
      },
    );
    const rows = costView(conclude(costed, playbook).decision.paths, 'harden');
    const harden = rows.find(({ id }) => id === 'harden');
    expect(harden?.weeks).toMatchObject({ low: 0.125, likely: 0.1875, high: 0.25, text: '4–8 weeks' });
    expect(harden?.money?.said).toMatch(/10,000–.*40,000, likely .*20,000/);
    expect([harden?.taken, rows.find(({ id }) => id === 'polish')?.weeks]).toEqual([true, null]);
  });

  it('is nothing while nobody estimated a path', () => {
    expect(costView(conclude(none, playbook).decision.paths, 'harden')).toEqual([]);
  });
});
