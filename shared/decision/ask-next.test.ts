import { describe, expect, it, vi } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { withAnswerOf, withoutAnswer, withoutAnswers } from '#test/helpers/taking-answers.ts';
import { askNext } from './ask-next.ts';
import { choosePath } from './choose-path.ts';
import { compileModel, type Model } from './compile-model.ts';
import { decide } from './decide.ts';
import { isOpen } from './item.ts';
import { createMachine } from './machine.ts';
import { standingOf } from './standing.ts';

vi.setConfig({ testTimeout: 180_000 });

type Question = Pick<Model['items'][number], 'kind' | 'id'>;
type Asked = { readonly count: number; readonly outcome: number; readonly settled: boolean };

function outcomeOf(model: Model): number {
  const machine = createMachine(model, 'now');
  machine.run();
  return choosePath(machine);
}

function openIn(model: Model): readonly Question[] {
  return model.items.filter(isOpen);
}

/** Asks until the outcome is settled, answering as the sample does; what the sample leaves open is never asked. */
function ask(sample: Workshop, next: (model: Model, outcome: number) => readonly string[]): Asked {
  const told = compileModel(sample, defaultPlaybook);
  const unanswerable = new Set(openIn(told).map(({ id }) => id));
  const questions = told.items.filter(({ kind }) => kind !== 'mark' && kind !== 'area');
  let workshop = withoutAnswers(sample, questions);
  for (let count = 0; ; count++) {
    const model = compileModel(workshop, defaultPlaybook);
    const outcome = outcomeOf(model);
    const open = openIn(model).filter(({ id }) => !unanswerable.has(id));
    if (standingOf(model, outcome) === 'settled') return { count, outcome, settled: true };
    const wanted = next(model, outcome).find((id) => open.some((item) => item.id === id));
    const question = open.find(({ id }) => id === wanted) ?? open[0];
    if (question === undefined) return { count, outcome, settled: false };
    workshop = withAnswerOf(workshop, sample, question);
  }
}

const byValue = (sample: Workshop) =>
  ask(sample, (model, outcome) => askNext(model, outcome).map(({ id }) => id));
const topToBottom = (sample: Workshop) => ask(sample, () => []);

describe('asking in the order of what is worth most', () => {
  const counts = SAMPLES.map(({ name, workshop }) => {
    const sample = workshopSchema.parse(workshop);
    return { name, top: topToBottom(sample), best: byValue(sample) };
  });
  const settled = counts.filter(({ top }) => top.settled);
  const share = settled.reduce((sum, { top, best }) => sum + best.count / top.count, 0) / settled.length;

  it('settles the samples after at most 55 % of the answers that top to bottom needs, on average', () => {
    const rows = counts.map(({ name, top, best }) =>
      top.settled
        ? `${name}: ${best.count} instead of ${top.count} (${Math.round((100 * best.count) / top.count)} %)`
        : `${name}: stays open, ${best.count} answers either way`,
    );
    process.stdout.write(`${rows.join('\n')}\non average ${Math.round(100 * share)} %\n`);
    expect(settled.length).toBeGreaterThanOrEqual(8);
    expect(share).toBeLessThanOrEqual(0.55);
  });

  it.each(counts)('never needs more than one answer more: $name', ({ top, best }) => {
    expect(best.settled).toBe(top.settled);
    expect(best.count).toBeLessThanOrEqual(top.count + 1);
  });

  it.each(counts)('comes to the same outcome: $name', ({ top, best }) => {
    expect(best.outcome).toBe(top.outcome);
  });
});

describe('the list of what to ask next', () => {
  it('is empty once the outcome is settled, and says that the room may stop', () => {
    const decision = decide(sampleWorkshop('coldline'), defaultPlaybook);
    expect(decision.askNext).toEqual([]);
    expect(decision.stopAsking.stop).toBe(true);
    expect(decision.stopAsking.sentence).toContain('Harden is settled');
  });

  it('begins with whether one workflow solves a real problem, when nothing is known', () => {
    const [first] = decide(workshopWith({}), defaultPlaybook).askNext;
    expect(first?.id).toBe('EP3');
    expect(first?.from).toBe('scope-first');
    expect(first?.sentence).toMatch(/^could turn scope first into /);
  });

  it('holds the one answer that is left where only that one matters', () => {
    const sample = sampleWorkshop('coldline');
    const model = compileModel(withoutAnswer(sample, { kind: 'claim', id: 'EP3' }), defaultPlaybook);
    const list = askNext(model, outcomeOf(model));
    expect(list.map(({ id }) => id)).toEqual(['EP3']);
  });

  it('never asks what is answered, what no rule reads, or what an area scored as a whole overrides', () => {
    const list = decide(
      workshopWith({
        claims: { EP3: { status: 'proved', grade: 3 }, EP1: { status: 'proved' } },
        core: { areas: { DM: { score: 2 } } },
      }),
      defaultPlaybook,
    ).askNext.map(({ id }) => id);
    expect(list).not.toContain('EP3');
    expect(list).not.toContain('EN4');
    expect(list).not.toContain('V1');
    expect(list.filter((id) => id.startsWith('DM'))).toEqual([]);
  });

  it('orders by value for each minute and gives the same list every time', () => {
    const workshop = sampleWorkshop('orchard-share');
    const list = decide(workshop, defaultPlaybook).askNext;
    const values = list.map(({ value }) => value);
    expect(list.length).toBeGreaterThan(3);
    expect([...values].sort((a, b) => b - a)).toEqual(values);
    expect(decide(workshop, defaultPlaybook).askNext).toEqual(list);
  });
});
