import { inOrder } from '#shared/base/in-order.ts';
import type { Interval } from '#shared/base/interval.ts';
import { recordOf } from '#shared/base/record-of.ts';
import { DISPOSITION_IDS, type DispositionId, PROMPT_IDS, type PromptId } from '#shared/playbook/ids.ts';
import { areaAnswers, keepShareAnswer } from '#shared/reasons/answer-refs.ts';
import type { Finding } from '#shared/reasons/finding.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { ruleOf } from '#shared/reasons/rule-of.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { assessmentSentences } from '#shared/strings/assessment.ts';
import type { NoteId, PartId } from '#shared/workshop/schema/ids.ts';
import type { SurfaceNote, SurfacePart } from '#shared/workshop/schema/surface.ts';
import type { AnswerValues } from './answer-values.ts';

export type SurfacePartLine = Pick<
  SurfacePart,
  'name' | 'sort' | 'disposition' | 'reason' | 'attachments'
> & {
  readonly id: PartId;
};
export type SurfaceNoteLine = Pick<SurfaceNote, 'prompt' | 'text' | 'from'> & { readonly id: NoteId };
export type SurfaceFindingId =
  | 'little-to-keep'
  | 'much-to-keep'
  | 'surface-ahead-of-core'
  | 'dropped-but-asked-for'
  | 'part-without-reason'
  | 'manual-work'
  | 'mostly-opinion';

export type SurfaceAssessment = {
  readonly parts: Readonly<Record<DispositionId | 'unsorted', readonly SurfacePartLine[]>>;
  readonly keepShare: Interval;
  readonly notes: Readonly<Record<PromptId, readonly SurfaceNoteLine[]>>;
  /** Where the team compensates by hand (PS4). */
  readonly manualWork: readonly SurfaceNoteLine[];
  /** What was asked for (PS5), by where the request comes from. */
  readonly requests: {
    readonly fromUse: readonly SurfaceNoteLine[];
    readonly fromOpinion: readonly SurfaceNoteLine[];
    readonly unsorted: readonly SurfaceNoteLine[];
  };
  readonly findings: readonly Finding<SurfaceFindingId>[];
};

const LITTLE = 1 / 3;
const MUCH = 2 / 3;
const WEAK_AT_MOST = 0.375;

/** What users see: what is worth keeping, and what people do behind it by hand. */
export function assessSurface(values: AnswerValues): SurfaceAssessment {
  const { surface } = values.workshop;
  const parts = inOrder(surface.parts).map(([id, { name, sort, disposition, reason, attachments }]) => ({
    id,
    name,
    sort,
    disposition,
    reason,
    attachments,
  }));
  const notes = inOrder(surface.notes).map(([id, { prompt, text, from }]) => ({ id, prompt, text, from }));
  const sorted = (disposition: DispositionId | null): readonly SurfacePartLine[] =>
    parts.filter((part) => part.disposition === disposition);
  const about = (prompt: PromptId): readonly SurfaceNoteLine[] =>
    notes.filter((note) => note.prompt === prompt);
  const requests = about('PS5');
  const assessment = {
    parts: { ...recordOf(DISPOSITION_IDS, sorted), unsorted: sorted(null) },
    keepShare: values.keepShare,
    notes: recordOf(PROMPT_IDS, about),
    manualWork: about('PS4'),
    requests: {
      fromUse: requests.filter((note) => note.from === 'repeated-use'),
      fromOpinion: requests.filter((note) => note.from === 'opinion'),
      unsorted: requests.filter((note) => note.from === null),
    },
  };
  return { ...assessment, findings: surfaceFindings(assessment, values) };
}

function surfaceFindings(
  surface: Omit<SurfaceAssessment, 'findings'>,
  values: AnswerValues,
): readonly Finding<SurfaceFindingId>[] {
  const { playbook, keepShare } = values;
  const sentences = assessmentSentences.surface;
  const found: Finding<SurfaceFindingId>[] = [];
  const add = (id: SurfaceFindingId, sentence: string, answers: readonly AnswerRef[]): void => {
    found.push({ id, reason: { sentence, answers, rule: ruleOf(playbook, id) } });
  };
  const share = keepShareAnswer(values);
  if (keepShare.hi < LITTLE) add('little-to-keep', sentences.littleToKeep, [share]);
  if (keepShare.lo >= MUCH) add('much-to-keep', sentences.muchToKeep, [share]);
  const weak = playbook.core.areas.filter(({ id }) => (values.areas[id].value?.hi ?? 1) <= WEAK_AT_MOST);
  if (keepShare.lo >= MUCH && weak.length > 0) {
    const answers = [share, ...weak.flatMap(({ id }) => areaAnswers(values, id))];
    add('surface-ahead-of-core', sentences.aheadOfCore(weak.map((area) => area.label)), answers);
  }
  for (const part of [...surface.parts.drop, ...surface.parts.simplify]) {
    const name = part.name.trim().toLowerCase();
    const wanted = surface.requests.fromUse.filter((note) => mentions(note.text, name));
    if (part.disposition === 'drop' && wanted.length > 0) {
      add('dropped-but-asked-for', sentences.droppedButAsked(part.name), [
        partAnswer(part, values),
        ...wanted.map(noteAnswer),
      ]);
    }
    if (part.reason.trim() === '') {
      add('part-without-reason', sentences.withoutReason(part.name), [partAnswer(part, values)]);
    }
  }
  if (surface.manualWork.length > 0) {
    add('manual-work', sentences.manualWork(surface.manualWork.length), surface.manualWork.map(noteAnswer));
  }
  const { fromUse, fromOpinion } = surface.requests;
  if (fromOpinion.length > Math.max(1, fromUse.length)) {
    add(
      'mostly-opinion',
      sentences.mostlyOpinion(fromOpinion.length, fromUse.length),
      [...fromOpinion, ...fromUse].map(noteAnswer),
    );
  }
  return found;
}

function mentions(text: string, name: string): boolean {
  const words = (of: string): string =>
    ` ${of
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(name).trim() !== '' && words(text).includes(words(name));
}

function partAnswer(part: SurfacePartLine, { playbook }: AnswerValues): AnswerRef {
  const column = playbook.surface.dispositions.find((candidate) => candidate.id === part.disposition);
  return { id: part.id, label: part.name, said: column?.label.toLowerCase() ?? answerWords.notAnswered };
}

function noteAnswer(note: SurfaceNoteLine): AnswerRef {
  return { id: note.id, label: note.prompt, said: note.text };
}
