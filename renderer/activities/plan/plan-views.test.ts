import { describe, expect, it } from 'vitest';
import { defaultPlaybook as playbook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { boardView, grownTo, movedTo, withPoint } from './board-view.ts';
import { fieldsView } from './fields-view.ts';
import {
  captureOnMatrix,
  editCardCommand,
  orderCommand,
  placeCommand,
  planCardCommand,
  removeCardCommand,
} from './matrix-actions.ts';
import { matrixView } from './matrix-view.ts';
import { captureInPlan, takeCommand, takeWith } from './plan-actions.ts';

const tidewater = workshopSchema.parse(SAMPLES.find(({ name }) => name === 'tidewater-bookings')?.workshop);
const concluded = conclude(tidewater, playbook).plan;
/** The same answers before anybody touched the plan. */
const untouched: Workshop = { ...tidewater, plan: workshopSchema.parse({}).plan, matrix: {} };
const proposed = conclude(untouched, playbook).plan;

function sent(workshop: Workshop, command: Command | undefined): Workshop {
  if (command === undefined) throw new Error('There is no command.');
  const applied = applyCommand(workshop, command);
  if (applied.kind === 'failed') throw new Error(applied.problem.what);
  return applied.value.workshop;
}

const ids = Array.from({ length: 20 }, (_, at) => `made-${at}`);
const newId = (): string => ids.pop() ?? '';

describe('the keep/change matrix', () => {
  const columns = (workshop: Workshop, plan = proposed) => matrixView(workshop, plan, playbook);
  const columnOf = (workshop: Workshop, id: string) =>
    columns(workshop).find(({ cards }) => cards.some((card) => card.id === id))?.id;
  const start = columns(untouched);
  const card = start.find(({ id }) => id === 'keep')?.cards[0];
  if (card === undefined) throw new Error('The matrix starts empty.');

  it('starts filled from the answers', () => {
    expect(start.map(({ cards }) => cards.length > 0)).toEqual([true, true, true]);
    expect(card.answers.length).toBeGreaterThan(0);
  });

  it('shows a card where it was put before the plan is worked out anew, and back', () => {
    const moved = sent(untouched, placeCommand(card, 'defer'));
    expect(columnOf(moved, card.id)).toBe('defer');
    const shown = columns(moved)
      .flatMap(({ cards }) => cards)
      .find(({ id }) => id === card.id);
    expect(shown?.ruled).toBe('keep');
    const back = sent(moved, placeCommand({ ...card, column: 'defer' }, 'keep'));
    expect(back.matrix[card.id]?.column).toBeNull();
    expect(columnOf(back, card.id)).toBe('keep');
  });

  it('agrees with the plan once that is worked out', () => {
    const moved = sent(untouched, placeCommand(card, 'defer'));
    const at = (plan: typeof proposed) =>
      columns(moved, plan).map(({ id, cards }) => [id, cards.map((one) => one.id).sort()]);
    expect(at(conclude(moved, playbook).plan)).toEqual(at(proposed));
  });

  describe('in the room’s order', () => {
    const keptIn = (workshop: Workshop, plan = proposed): readonly string[] =>
      columns(workshop, plan)
        .filter(({ id }) => id === 'keep')
        .flatMap(({ cards }) => cards.map(({ id }) => id));
    const usual = keptIn(untouched);
    const put = (workshop: Workshop, id: string, after: string | null, plan = proposed): Workshop => {
      const shown = columns(workshop, plan);
      const carried = shown.flatMap(({ cards }) => cards).find((one) => one.id === id);
      if (carried === undefined) throw new Error(`There is no card ${id}.`);
      return sent(workshop, orderCommand(shown, carried, 'keep', after));
    };

    it('puts a card wherever it is put down, at once and once the plan is worked out', () => {
      for (const after of [null, ...usual.slice(0, -1)]) {
        const id = usual.at(-1) ?? '';
        const others = usual.filter((one) => one !== id);
        const expected = others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, id);
        const moved = put(untouched, id, after);
        expect(keptIn(moved)).toEqual(expected);
        expect(keptIn(moved, conclude(moved, playbook).plan)).toEqual(expected);
      }
    });

    it('goes on from an order that is there, and leaves the other columns alone', () => {
      const [first = '', second = ''] = usual;
      const once = put(untouched, first, usual.at(-1) ?? null);
      const twice = put(once, usual.at(-1) ?? '', null);
      const rest = usual.slice(1, -1);
      expect(keptIn(twice)).toEqual([usual.at(-1), ...rest, first]);
      const thrice = put(twice, second, first);
      expect(keptIn(thrice)).toEqual([usual.at(-1), ...rest.slice(1), first, second]);
      const elsewhere = (workshop: Workshop) =>
        columns(workshop)
          .filter(({ id }) => id !== 'keep')
          .map(({ cards }) => cards.map(({ id }) => id));
      expect(elsewhere(thrice)).toEqual(elsewhere(untouched));
    });

    it('leaves a card whose reason was written where the rules put it, when another is added', () => {
      const written = sent(untouched, editCardCommand(card, { why: 'Skippers start there' }));
      const added = sent(written, captureOnMatrix(['Mobile app'], 'defer', newId));
      expect(keptIn(added)).toEqual(usual);
    });
  });

  it('takes what is typed or pasted, and asks of a deferred item what brings it back', () => {
    const typed = sent(untouched, captureOnMatrix(['Mobile app', 'Loyalty points'], 'defer', newId));
    const deferred = columns(typed).find(({ id }) => id === 'defer')?.cards ?? [];
    const own = deferred.filter((one) => one.own);
    expect(own.map(({ label }) => label)).toEqual(['Mobile app', 'Loyalty points']);
    expect(own.every(({ warnings }) => warnings.length === 1)).toBe(true);
  });

  it('keeps a removed card off, and makes a card a piece of work with what it comes from', () => {
    expect(columnOf(sent(untouched, removeCardCommand(card)), card.id)).toBeUndefined();
    const planned = sent(untouched, planCardCommand(card, newId));
    expect(Object.values(planned.plan.items).map(({ title, refs }) => [title, refs])).toEqual([
      [card.label, card.refs],
    ]);
  });
});

describe('the board', () => {
  it('begins with what the playbook proposes, as proposed', () => {
    const view = boardView(untouched, proposed);
    expect(view.onlyProposed).toBe(true);
    expect(view.rows.length).toBeGreaterThan(1);
    expect(view.rows.every(({ own }) => !own)).toBe(true);
  });

  it('shows the week the room chose before the plan is worked out anew', () => {
    const [row] = boardView(tidewater, concluded).rows;
    if (row === undefined) throw new Error('No work is planned.');
    const moved = sent(tidewater, {
      name: 'plan.edit-item',
      payload: {
        id: Object.keys(tidewater.plan.items).find((id) => id === row.id) ?? '',
        changes: { start: 4, weeks: 3 },
      },
    });
    const shown = boardView(moved, concluded).rows.find(({ id }) => id === row.id);
    expect([shown?.start, shown?.length]).toEqual([4, 3]);
  });

  it('keeps every proposal when one of them is changed', () => {
    const { rows } = boardView(untouched, proposed);
    const items = proposed.items.filter(({ id }) => rows.some((row) => row.id === id));
    const changed = rows[1]?.id ?? '';
    const taken = sent(untouched, takeWith(items, changed, { start: 3 }));
    expect(Object.keys(taken.plan.items).sort()).toEqual(rows.map(({ id }) => id).sort());
    const again = boardView(taken, conclude(taken, playbook).plan);
    expect(again.onlyProposed).toBe(false);
    expect(again.rows.find(({ id }) => id === changed)?.start).toBe(3);
    expect(conclude(taken, playbook).plan.suggestions).toEqual([]);
  });

  it('takes one suggestion with its effort and what it comes from', () => {
    const [first] = concluded.suggestions.length > 0 ? concluded.suggestions : proposed.items;
    if (first === undefined) throw new Error('Nothing is proposed.');
    const taken = sent(tidewater, takeCommand([first]));
    const item = Object.entries(taken.plan.items).find(([id]) => id === first.id)?.[1];
    expect([item?.title, item?.starter, item?.refs, item?.effort]).toEqual([
      first.title,
      first.id,
      first.refs,
      first.effort,
    ]);
  });

  it('keeps bars on the board', () => {
    expect(movedTo({ start: 2, length: 3 }, -5, 8)).toBe(1);
    expect(movedTo({ start: 2, length: 3 }, 9, 8)).toBe(6);
    expect(grownTo({ start: 6, length: 1 }, 9, 8)).toBe(3);
    expect(grownTo({ start: 6, length: 2 }, -4, 8)).toBe(1);
  });

  it('keeps the three points of an effort in order, whichever is typed first', () => {
    expect(withPoint(null, 'likely', 3)).toEqual({ low: 3, likely: 3, high: 3 });
    expect(withPoint({ low: 1, likely: 2, high: 4 }, 'low', 5)).toEqual({ low: 5, likely: 5, high: 5 });
    expect(withPoint({ low: 1, likely: 2, high: 4 }, 'high', 1.5)).toEqual({
      low: 1,
      likely: 1.5,
      high: 1.5,
    });
    expect(withPoint({ low: 1, likely: 2, high: 4 }, 'likely', null)).toBeNull();
  });
});

describe('the six fields', () => {
  const view = (workshop: Workshop, plan: typeof proposed) =>
    fieldsView(workshop, plan, matrixView(workshop, plan, playbook), boardView(workshop, plan));

  it('propose what nobody wrote, and say so', () => {
    const { workflow, stopRule } = view(untouched, proposed);
    expect([workflow.from, stopRule.from]).toEqual(['proposal', 'proposal']);
    expect(workflow.text).not.toBe('');
  });

  it('show what the room wrote at once', () => {
    const written = sent(untouched, { name: 'plan.edit', payload: { changes: { workflow: 'Berths' } } });
    expect(view(written, proposed).workflow).toEqual({ text: 'Berths', from: 'room' });
  });

  it('read what is kept once, with the room’s own reason', () => {
    const { keep } = view(tidewater, concluded);
    const flow = keep.filter(({ label }) => label === 'Berth booking flow');
    expect(flow.map(({ note }) => note)).toEqual(['Relied on by two offices.']);
  });

  it('read once what stands both on the matrix and in the plan', () => {
    const both = sent(
      sent(untouched, captureOnMatrix(['Mobile app'], 'defer', newId)),
      captureInPlan(['Mobile app'], 'defer', newId),
    );
    const names = view(both, proposed).defer.filter(({ label }) => label === 'Mobile app');
    expect(names).toHaveLength(1);
  });
});
