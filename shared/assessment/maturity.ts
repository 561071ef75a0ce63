import type { MaturityStageId } from '#shared/playbook/ids.ts';
import type { MaturityAspect, MaturityGroup } from '#shared/playbook/playbook.ts';
import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import type { AspectId } from '#shared/workshop/schema/ids.ts';
import type { AspectPick } from '#shared/workshop/schema/maturity.ts';
import type { AnswerValues } from './answer-values.ts';
import { type AspectSuggestion, aspectSuggestions } from './aspect-suggestions.ts';
import { cellOverrides, cellsOf, type StageCell } from './maturity-cells.ts';
import { type MaturityGap, maturityGap, type Standing } from './maturity-gap.ts';
import type { StageChoice } from './next-stage.ts';

export type MaturityRow = {
  readonly id: AspectId;
  readonly label: string;
  readonly group: { readonly id: string; readonly label: string };
  readonly cells: readonly StageCell[];
  readonly stands: Standing | null;
  /** null while the room has not said where it stands, or no target is known. */
  readonly gap: MaturityGap | null;
  readonly reason: Reason;
};

export type MaturityAssessment = {
  readonly target: MaturityStageId | null;
  readonly targetLabel: string | null;
  readonly targetFrom: 'room' | 'next-stage' | 'nothing';
  readonly targetReason: Reason;
  /** One row for each aspect picked, in the order of the catalogue: the heat map. */
  readonly rows: readonly MaturityRow[];
  /** Furthest from the target first. */
  readonly under: readonly MaturityRow[];
  readonly over: readonly MaturityRow[];
  readonly open: readonly MaturityRow[];
  readonly suggestions: readonly AspectSuggestion[];
};

/** Where the build has too little and where it has too much for the size it is meant for. */
export function assessMaturity(values: AnswerValues, next: StageChoice): MaturityAssessment {
  const { workshop, playbook } = values;
  const overrides = cellOverrides(workshop, playbook);
  const target = targetOf(values, next);
  const rows = playbook.maturity.groups.flatMap((group) =>
    group.aspects.flatMap((aspect) => {
      // An aspect of the playbook is kept under its own id.
      const id = aspect.id as AspectId;
      const pick = workshop.aspects[id];
      return pick === undefined ? [] : [row(id, pick, aspect, group)];
    }),
  );
  const furthest = (kind: 'under' | 'over'): readonly MaturityRow[] =>
    rows.filter((entry) => entry.gap?.kind === kind).toSorted((a, b) => stepsOf(b) - stepsOf(a));
  return {
    ...target,
    rows,
    under: furthest('under'),
    over: furthest('over'),
    open: rows.filter((entry) => entry.gap === null),
    suggestions: aspectSuggestions(values),
  };

  function row(
    id: AspectId,
    { stands }: AspectPick,
    aspect: MaturityAspect,
    group: MaturityGroup,
  ): MaturityRow {
    const cells = cellsOf(aspect, overrides);
    const gap = stands === null || target.target === null ? null : maturityGap(cells, stands, target.target);
    const now = standsWords(cells, stands);
    const wanted = cells.find((cell) => cell.stage === target.target);
    const rule = wanted?.houseRule ?? 'maturity-catalogue';
    return {
      id,
      label: aspect.label,
      group: { id: group.id, label: group.label },
      cells,
      stands,
      gap,
      reason: {
        sentence: sentenceOf(gap, aspect.label, now, wanted?.text ?? ''),
        answers: [{ id, label: aspect.label, said: now }],
        rule: ruleOf(playbook, rule),
      },
    };
  }

  function sentenceOf(gap: MaturityGap | null, aspect: string, now: string, wanted: string): string {
    if (gap === null) return assessmentSentences.maturity.open(aspect);
    if (gap.kind === 'fits') return assessmentSentences.maturity.fits(aspect, now);
    const template = gap.kind === 'under' ? playbook.maturity.underBuilt : playbook.maturity.overBuilt;
    const words: Readonly<Record<string, string>> = { '{aspect}': aspect, '{now}': now, '{target}': wanted };
    // One pass, so that braces inside a cell are never filled in again.
    return template.replaceAll(/\{(?:aspect|now|target)\}/g, (place) => words[place] ?? place);
  }
}

function targetOf(
  values: AnswerValues,
  next: StageChoice,
): Pick<MaturityAssessment, 'target' | 'targetLabel' | 'targetFrom' | 'targetReason'> {
  const { workshop, playbook } = values;
  const picked = workshop.frame.maturityTarget;
  const target = picked ?? (next.stage === null ? null : playbook.maturity.defaultTarget[next.stage]);
  const targetLabel = playbook.maturity.stages.find((stage) => stage.id === target)?.label ?? target;
  const sentences = assessmentSentences.maturity;
  const said = targetLabel ?? '';
  const answers: readonly AnswerRef[] =
    picked === null
      ? next.reasons.flatMap((reason) => reason.answers)
      : [{ id: 'maturityTarget', label: answerWords.target, said }];
  const sentence =
    target === null
      ? sentences.noTarget
      : picked === null
        ? sentences.targetFromStage(said, next.label ?? '')
        : sentences.targetPicked(said);
  return {
    target,
    targetLabel,
    targetFrom: picked !== null ? 'room' : target === null ? 'nothing' : 'next-stage',
    targetReason: { sentence, answers, rule: ruleOf(playbook, 'maturity-target') },
  };
}

function standsWords(cells: readonly StageCell[], stands: Standing | null): string {
  if (stands === null) return answerWords.notAnswered;
  if (stands === 'nothing') return answerWords.nothing;
  return cells.find((cell) => cell.stage === stands)?.text ?? stands;
}

function stepsOf({ gap }: MaturityRow): number {
  return gap === null || gap.kind === 'fits' ? 0 : gap.steps;
}
