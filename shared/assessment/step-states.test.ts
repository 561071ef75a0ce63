import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { STEP_IDS } from '#shared/playbook/ids.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { assess } from './assess.ts';

const stepsOf = (input: WorkshopInput) => assess(workshopWith(input), defaultPlaybook).steps;
const open = (
  input: WorkshopInput,
  step: 'evidence' | 'signals' | 'core' | 'surface',
): readonly (readonly [string, number])[] => {
  const state = stepsOf(input)[step];
  return 'open' in state ? state.open.map(({ what, count }) => [what, count] as const) : [];
};

describe('the steps of the agenda', () => {
  it('are untouched in an empty workshop, and the break asks nothing', () => {
    const steps = stepsOf({});
    expect(STEP_IDS.map((id) => steps[id].kind)).toStrictEqual(
      STEP_IDS.map((id) => (id === 'break' ? 'nothing-to-answer' : 'untouched')),
    );
  });

  it('count what is still open once they are touched', () => {
    const state = stepsOf({ claims: { EP1: { status: 'proved' } } }).evidence;
    expect(state).toStrictEqual({
      kind: 'open',
      count: 13,
      open: [
        { what: 'Claims without an answer', count: 11 },
        { what: 'Proved claims without a grade', count: 1 },
        { what: 'Proved claims without a source', count: 1 },
      ],
    });
  });

  it('are done when everything is answered', () => {
    const claims = Object.fromEntries(
      defaultPlaybook.evidence.claims.map(({ id }) => [id, { status: 'not-yet' as const }]),
    );
    expect(stepsOf({ claims }).evidence).toStrictEqual({ kind: 'done' });
  });

  it('do not ask for the checks of an area scored as a whole', () => {
    expect(open({}, 'core')).toContainEqual(['Checks not scored', 25]);
    expect(open({ core: { areas: { DM: { score: 2 } } } }, 'core')).toContainEqual(['Checks not scored', 17]);
  });

  it('do not ask for reasons to stay a prototype once the line is crossed', () => {
    expect(open({}, 'signals')).toContainEqual(['Reasons to stay a prototype', 4]);
    const crossed = open({ readiness: { cross: { Y1: { value: 'yes' } } } }, 'signals');
    expect(crossed.map(([what]) => what)).not.toContain('Reasons to stay a prototype');
  });

  it('take parts of the surface as answers to the questions that bring them up', () => {
    expect(open({}, 'surface')).toContainEqual(['Questions about the surface', 5]);
    const named = open({ surface: { parts: { a: { name: 'Calendar' } } } }, 'surface');
    expect(named).toStrictEqual([
      ['Parts not sorted', 1],
      ['Questions about the surface', 2],
    ]);
  });
});
