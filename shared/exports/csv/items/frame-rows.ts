import { inOrder } from '#shared/base/in-order.ts';
import { FACT_IDS, RISK_IDS, SHIP_CONDITION_IDS, STAKE_IDS } from '#shared/playbook/ids.ts';
import { crossingAnswer, factAnswer, shipAnswer, stayAnswer } from '#shared/reasons/answer-refs.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { itemsCsvWords as words } from '#shared/strings/exports.ts';
import { type ExportSource, personName } from '../../export-source.ts';
import { answered, type ItemRow, labelOf } from './item-row.ts';

export function peopleRows({ workshop }: ExportSource): readonly ItemRow[] {
  return inOrder(workshop.people).map(([, { name, role, side }]) => ({
    part: words.parts.people,
    item: name || role,
    answer: name === '' ? '' : role,
    why: side,
  }));
}

/** What the room agreed before it looked at anything. */
export function frameRows({ workshop, playbook }: ExportSource): readonly ItemRow[] {
  const { frame } = workshop;
  const { stages, worksMeanings, risks } = playbook.frame;
  const part = words.parts.frame;
  const yesNo = (value: 'yes' | 'no' | null): string => (value === null ? '' : answerWords.yesNo[value]);
  return [
    { part, item: words.context, answer: frame.context },
    { part, item: words.notExamined, answer: frame.notExamined },
    { part, item: answerWords.question, answer: labelOf(stages, frame.question) },
    { part, item: answerWords.stageNow, answer: labelOf(stages, frame.stageNow) },
    { part, item: answerWords.stageNext, answer: labelOf(stages, frame.stageNext) },
    { part, item: answerWords.works, answer: labelOf(worksMeanings, frame.works) },
    { part, item: answerWords.target, answer: labelOf(playbook.maturity.stages, frame.maturityTarget) },
    { part, item: answerWords.activeUsers, answer: frame.activeUsers === null ? '' : `${frame.activeUsers}` },
    { part, item: answerWords.isolated, answer: yesNo(frame.isolatedQuestion) },
    { part, item: answerWords.claimsRepeat, answer: yesNo(frame.claimsRepeatUse) },
    { part, item: words.decisionOwner, answer: personName(workshop, frame.decisionOwner) },
    ...RISK_IDS.map((id) => {
      const level = frame.risks[id];
      return {
        part: words.parts.risks,
        item: labelOf(risks, id),
        answer: level === undefined ? '' : answerWords.risk[level],
      };
    }),
    ...STAKE_IDS.map((id) => ({
      part: words.parts.stakes,
      item: labelOf(playbook.readiness.stakes, id),
      answer: yesNo(frame.stakes[id] ?? null),
    })),
    ...FACT_IDS.map((id) => {
      const fact = factAnswer({ workshop, playbook }, id);
      return { part: words.parts.facts, item: fact.label, answer: answered(fact) };
    }),
  ];
}

export function readinessRows(source: ExportSource): readonly ItemRow[] {
  const { stay, crossings, shipConditions } = source.playbook.readiness;
  return [
    ...stay.map(({ id, label }) => ({
      part: words.parts.stay,
      id,
      item: label,
      answer: answered(stayAnswer(source, id)),
    })),
    ...crossings.map(({ id, label }) => ({
      part: words.parts.crossings,
      id,
      item: label,
      answer: answered(crossingAnswer(source, id)),
    })),
    ...SHIP_CONDITION_IDS.map((id) => ({
      part: words.parts.ship,
      id,
      item: labelOf(shipConditions, id),
      answer: answered(shipAnswer(source, id)),
    })),
  ];
}
