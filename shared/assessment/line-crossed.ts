import { CROSSING_IDS, STAY_IDS } from '#shared/playbook/ids.ts';
import { crossingAnswer, stayAnswer } from '#shared/reasons/answer-refs.ts';
import type { Finding } from '#shared/reasons/finding.ts';
import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import { type AnswerValues, crossingHolds } from './answer-values.ts';

export type LineKind = 'stay' | 'crossed' | 'undefined';

export type LineVerdict = {
  readonly kind: LineKind;
  readonly label: string;
  readonly reason: Reason;
  /** What to ask while neither side is established. */
  readonly ask: readonly AnswerRef[];
  /** Statements and signs that cannot both hold. */
  readonly contradictions: readonly Finding[];
};

const CANNOT_BOTH_HOLD = [
  ['S2', 'Y1'],
  ['S3', 'Y2'],
  ['S3', 'Y3'],
] as const;

/** Still a question, already a promise, or not yet clear: then it asks and does not guess. */
export function lineVerdict(values: AnswerValues): LineVerdict {
  const { workshop, playbook } = values;
  const { verdicts } = playbook.readiness;
  const signs = CROSSING_IDS.filter((id) => crossingHolds(workshop, id));
  const allStay = STAY_IDS.every((id) => workshop.readiness.stay[id]?.value === 'yes');
  const rule = ruleOf(playbook, 'stay-or-cross');
  const contradictions = CANNOT_BOTH_HOLD.flatMap(([stay, sign]) => {
    if (workshop.readiness.stay[stay]?.value !== 'yes' || !crossingHolds(workshop, sign)) return [];
    const answers = [stayAnswer(values, stay), crossingAnswer(values, sign)] as const;
    const sentence = assessmentSentences.readiness.cannotBothHold(answers[0].label, answers[1].label);
    return [{ id: `${stay}-${sign}`, reason: { sentence, answers, rule } }];
  });
  const result = (kind: LineKind, answers: readonly AnswerRef[], ask: readonly AnswerRef[]): LineVerdict => ({
    kind,
    label: verdicts[kind].label,
    reason: { sentence: verdicts[kind].sentence, answers, rule },
    ask,
    contradictions,
  });
  if (signs.length > 0)
    return result(
      'crossed',
      signs.map((id) => crossingAnswer(values, id)),
      [],
    );
  if (allStay)
    return result(
      'stay',
      STAY_IDS.map((id) => stayAnswer(values, id)),
      [],
    );
  const openSigns = CROSSING_IDS.filter((id) => (workshop.readiness.cross[id]?.value ?? null) === null);
  const openStay = STAY_IDS.filter((id) => (workshop.readiness.stay[id]?.value ?? null) === null);
  const given = [
    ...CROSSING_IDS.filter((id) => !openSigns.includes(id)).map((id) => crossingAnswer(values, id)),
    ...STAY_IDS.filter((id) => !openStay.includes(id)).map((id) => stayAnswer(values, id)),
  ];
  const ask = [
    ...openSigns.map((id) => crossingAnswer(values, id)),
    ...openStay.map((id) => stayAnswer(values, id)),
  ];
  return result('undefined', given, ask);
}
