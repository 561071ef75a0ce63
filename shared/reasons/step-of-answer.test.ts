import { expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import { stepOfAnswer } from './step-of-answer.ts';

it('knows for every answer behind a decision in which step it was given', () => {
  const workshop = sampleWorkshop('meridian-freight');
  const { decision, assessment } = conclude(workshop, defaultPlaybook);
  const reasons = [
    ...decision.paths.flatMap(({ reasonsFor, reasonsAgainst }) => [...reasonsFor, ...reasonsAgainst]),
    ...assessment.core.readings.map(({ reason }) => reason),
    ...assessment.maturity.rows.map(({ reason }) => reason),
  ];
  const ids = [
    ...reasons.flatMap(({ answers }) => answers.map(({ id }) => id)),
    ...decision.answers.map(({ id }) => id),
    ...(decision.tornado?.bars ?? []).map(({ id }) => id),
  ];
  expect(ids.length).toBeGreaterThan(50);
  expect(ids.filter((id) => stepOfAnswer(id, workshop, defaultPlaybook) === undefined)).toEqual([]);
  expect(stepOfAnswer('EP3', workshop, defaultPlaybook)).toBe('evidence');
  expect(stepOfAnswer('X2', workshop, defaultPlaybook)).toBe('signals');
  expect(stepOfAnswer('biggestGains', workshop, defaultPlaybook)).toBe('path');
  expect(stepOfAnswer('constructor', workshop, defaultPlaybook)).toBeUndefined();
});
