import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { compileModel } from '#shared/decision/compile-model.ts';
import { decideOutcome } from '#shared/decision/decide-outcome.ts';
import { createMachine } from '#shared/decision/machine.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { type Workshop, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { withoutAnswers } from '#test/helpers/taking-answers.ts';
import type { Row } from './row.ts';

const WARM_UP = 15;
const RUNS = 31;

function median(work: () => unknown): number {
  for (let run = 0; run < WARM_UP; run++) work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

/** The sample with the most answers that the rules could read. */
function fullest(): Workshop {
  const size = (workshop: Workshop) =>
    Object.keys(workshop.claims).length +
    Object.keys(workshop.aspects).length +
    Object.keys(workshop.core.checks).length;
  const all = SAMPLES.map(({ workshop }) => workshopSchema.parse(workshop));
  return all.reduce((most, workshop) => (size(workshop) > size(most) ? workshop : most));
}

/** Every second question unanswered. */
function halfAnswered(workshop: Workshop): Workshop {
  const questions = compileModel(workshop, defaultPlaybook).items.filter(
    ({ kind }) => kind !== 'mark' && kind !== 'area',
  );
  return withoutAnswers(
    workshop,
    questions.filter((_, at) => at % 2 === 1),
  );
}

/** Assessment, decision with ask-next and flips, and plan. The floor of those marked “limit” is what each may take at most. */
export async function bench(): Promise<readonly Row[]> {
  const full = fullest();
  const half = halfAnswered(full);
  const empty = workshopSchema.parse({});
  const changed = { ...full, core: { ...full.core, retrofit: { ...full.core.retrofit, value: 1 } } };
  const concluding = (workshop: Workshop): number => median(() => conclude(workshop, defaultPlaybook));
  const machine = createMachine(compileModel(full, defaultPlaybook), 'possible');
  const plain = new Float64Array(machine.registers.lo.length);
  const halves = SAMPLES.map(({ workshop }) => halfAnswered(workshopSchema.parse(workshop)));
  const slowest = Math.max(...halves.map(concluding));
  let turn = false;
  return [
    { what: 'assess, fullest sample (limit)', unit: 'ms', ours: concluding(full), floor: 16, goal: 1 },
    { what: 'assess, half answered (limit)', unit: 'ms', ours: concluding(half), floor: 50, goal: 1 },
    {
      what: 'assess, half answered, the slowest sample (limit)',
      unit: 'ms',
      ours: slowest,
      floor: 50,
      goal: 1,
    },
    { what: 'assess, nothing answered (limit)', unit: 'ms', ours: concluding(empty), floor: 50, goal: 1 },
    {
      what: 'outcome and fits after one answer (limit)',
      unit: 'ms',
      ours: median(() => {
        turn = !turn;
        return decideOutcome(turn ? changed : full, defaultPlaybook);
      }),
      floor: 4,
      goal: 1,
    },
    {
      what: 'rules once, against adding up their registers',
      unit: 'µs',
      ours: thousandTimes(() => machine.run()),
      floor: thousandTimes(() => plain.reduce((sum, value) => sum + value, 0)),
    },
  ];
}

/** Milliseconds for a thousand are microseconds for one. */
function thousandTimes(work: () => unknown): number {
  return median(() => {
    for (let run = 0; run < 1_000; run++) work();
  });
}
