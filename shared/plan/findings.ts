import {
  type AnswerValues,
  answerValues,
  checkAnswerOf,
  checkValue,
  claimOf,
  claimValue,
  crossingHolds,
  differenceValue,
  factValue,
  retrofitValue,
} from '#shared/assessment/answer-values.ts';
import { conditionValue } from '#shared/assessment/evaluate-expression.ts';
import type { Interval } from '#shared/base/interval.ts';
import {
  AREA_IDS,
  CROSSING_IDS,
  DIFFERENCE_IDS,
  FACT_IDS,
  PROMPT_IDS,
  SHIP_CONDITION_IDS,
} from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import {
  type AnswerSource,
  areaAnswer,
  assertedAnswer,
  checkAnswer,
  claimAnswer,
  crossingAnswer,
  differenceAnswer,
  factAnswer,
  retrofitAnswer,
  shipAnswer,
} from '#shared/reasons/answer-refs.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { percent } from '#shared/strings/numbers.ts';
import { planWords } from '#shared/strings/plan.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** Something the room found that work can trace back to, and how loudly it asks for work: 0 not at all, 1 most. */
export type Finding = { readonly answer: AnswerRef; readonly asks: number };
export type Findings = ReadonlyMap<string, Finding>;

const HURTS_MORE = 0.25;
/** Evidence of this grade counts as proof of use rather than as a reaction. */
export const PROOF_GRADE = 2;

/** Every id a plan item may name, with what was answered. */
export function findingsOf(workshop: Workshop, playbook: Playbook): Findings {
  const source: AnswerSource = { workshop, playbook };
  const values = answerValues(workshop, playbook);
  const found = new Map<string, Finding>();
  // What nobody answered can still be what a piece of work is for; it just asks for nothing yet.
  const add = (answer: AnswerRef, asks: number | null): void => {
    found.set(answer.id, { answer, asks: Math.min(1, asks ?? 0) });
  };
  addClaims(values, source, add);
  addCore(values, source, add);
  for (const id of SHIP_CONDITION_IDS) {
    const state = values.ship[id];
    add(shipAnswer(source, id), state === 'unknown' ? null : Number(state === 'fails'));
  }
  for (const id of CROSSING_IDS) {
    add(crossingAnswer(source, id), Number(crossingHolds(workshop, id)));
  }
  for (const id of FACT_IDS) add(factAnswer(source, id), known(factValue(values, id)));
  addConditions(values, source, add);
  for (const id of PROMPT_IDS) {
    const notes = Object.values(workshop.surface.notes).filter((note) => note.prompt === id);
    const label = playbook.surface.prompts.find((prompt) => prompt.id === id)?.label ?? id;
    const said = notes.map((note) => note.text).join('; ');
    add({ id, label, said: said || answerWords.notAnswered }, notes.length === 0 ? null : 0.5);
  }
  for (const [id, part] of Object.entries(workshop.surface.parts)) {
    add({ id, label: part.name, said: part.disposition ?? planWords.undecidedPart }, 0.5);
  }
  return found;
}

type Add = (answer: AnswerRef, asks: number | null) => void;

/** A claim that is proved asks to be protected; one that is still open asks to be proved. */
function addClaims(values: AnswerValues, source: AnswerSource, add: Add): void {
  const { workshop, playbook } = source;
  const sides = new Map(playbook.evidence.claims.map((claim) => [claim.id, claim.side]));
  for (const id of new Set([...sides.keys(), ...Object.keys(workshop.claims)])) {
    const claim = claimOf(workshop, id);
    if (claim === undefined || claim.status === 'unknown') {
      add(claimAnswer(source, id), null);
      continue;
    }
    const strength = known(claimValue(values, id, PROOF_GRADE)) ?? 0.5;
    add(
      claimAnswer(source, id),
      sides.get(id) === 'unproved' ? 1 - strength : Math.max(strength, 1 - strength),
    );
  }
}

function addCore(values: AnswerValues, source: AnswerSource, add: Add): void {
  const { workshop, playbook } = source;
  for (const id of AREA_IDS) {
    const { value, hurts } = values.areas[id];
    const answered = value !== null && value.hi - value.lo < 1;
    add(areaAnswer(source, id), answered || hurts ? weakness(value, hurts) : null);
  }
  for (const { id } of playbook.core.checks) {
    const check = checkAnswerOf(workshop, id);
    const answered = check !== undefined && (check.score !== null || check.hurts);
    add(checkAnswer(source, id), answered ? weakness(checkValue(values, id), check.hurts) : null);
  }
  for (const id of DIFFERENCE_IDS) {
    const value = differenceValue(values, id);
    const strength = value === null ? null : known(value);
    add(differenceAnswer(source, id), strength === null ? null : 1 - strength);
  }
  add(retrofitAnswer(source), known(retrofitValue(values)));
}

/** A condition asks for the work of its path as far as it holds. */
function addConditions(values: AnswerValues, source: AnswerSource, add: Add): void {
  for (const { id, label } of source.playbook.conditions) {
    const value = conditionValue(id, values);
    if (value === null) continue;
    const asserted = assertedAnswer(source, id);
    const middle = (value.lo + value.hi) / 2;
    const said = Object.hasOwn(source.workshop.path.asserted, id) ? asserted.said : percent(middle);
    add({ id, label, said }, value.hi - value.lo > 0.5 ? null : middle);
  }
}

function weakness(value: Interval | null, hurts: boolean): number | null {
  if (value === null) return hurts ? 1 : null;
  return 1 - (value.lo + value.hi) / 2 + (hurts ? HURTS_MORE : 0);
}

function known(value: Interval): number | null {
  return value.lo === value.hi ? value.lo : null;
}
