import type { StageAssessment } from '#shared/assessment/stage.ts';
import { inOrder } from '#shared/base/in-order.ts';
import type { StageId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { frameStepStrings as words } from '#shared/strings/frame-step.ts';
import { peopleStrings } from '#shared/strings/people.ts';
import type { Frame } from '#shared/workshop/schema/frame.ts';
import type { PersonId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type QuestionRow = {
  readonly id: StageId;
  readonly key: string;
  readonly question: string;
  readonly below: string;
  readonly form: string;
  readonly agreed: boolean;
  /** Who named it, once the picks are revealed; before that nothing, for nobody. */
  readonly picked: { readonly count: number; readonly said: string; readonly names: string } | null;
};

export type Picker = { readonly id: PersonId; readonly name: string; readonly hasPicked: boolean };

export type FrameView = {
  readonly questions: readonly QuestionRow[];
  readonly pickers: readonly Picker[];
  readonly phase: 'nobody' | 'picking' | 'revealed';
  readonly pickedCount: number;
  /** What the revealed picks come to; empty before. */
  readonly outcome: string;
  readonly answered: number;
  readonly asked: number;
};

/** The four questions, and the blind pick among them as far as it may be seen. */
export function frameView(frame: Frame, people: Workshop['people'], playbook: Playbook): FrameView {
  const pickers = inOrder(people)
    .filter(([id, person]) => (person.present && person.side !== 'facilitator') || hasPicked(frame, id))
    .map(([id, { name }]) => ({
      id,
      name: name === '' ? peopleStrings.unnamed : name,
      hasPicked: hasPicked(frame, id),
    }));
  const isRevealed = picksShown(frame);
  const namers = (stage: StageId): readonly string[] =>
    pickers.filter(({ id }) => frame.questionPicks[id] === stage).map(({ name }) => name);
  const questions = playbook.frame.stages.map(({ id, label, question, riskId, typicalForm }, at) => {
    const risk = playbook.frame.risks.find((one) => one.id === riskId);
    const names = namers(id);
    return {
      id,
      key: String(at + 1),
      question,
      below: words.reduces(label, risk?.label ?? riskId),
      form: typicalForm,
      agreed: frame.question === id,
      picked:
        isRevealed && names.length > 0
          ? { count: names.length, said: words.pick.counted(names.length), names: names.join(', ') }
          : null,
    };
  });
  const answers = [
    frame.question !== null || Object.keys(frame.questionPicks).length > 0,
    frame.works !== null,
    frame.stageNow !== null,
    frame.decisionOwner !== null,
  ];
  return {
    questions,
    pickers,
    phase: pickers.length === 0 ? 'nobody' : isRevealed ? 'revealed' : 'picking',
    pickedCount: pickers.filter((picker) => picker.hasPicked).length,
    outcome: isRevealed ? outcomeOf(questions) : '',
    answered: answers.filter(Boolean).length,
    asked: answers.length,
  };
}

function hasPicked(frame: Frame, person: PersonId): boolean {
  return frame.questionPicks[person] !== undefined;
}

/** Picks brought along with an agreed question were shown when it was agreed. */
function picksShown({ picksRevealed, question, questionPicks }: Frame): boolean {
  return Object.keys(questionPicks).length > 0 && (picksRevealed ?? question !== null);
}

/** All one, or who speaks first: those with the rarest pick. */
function outcomeOf(questions: readonly QuestionRow[]): string {
  const named = questions.filter(({ picked }) => picked !== null);
  const [only] = named;
  if (only === undefined) return '';
  if (named.length === 1) return words.pick.same(only.question);
  const fewest = Math.min(...named.map(({ picked }) => picked?.count ?? 0));
  const rarest = named.filter(({ picked }) => picked?.count === fewest);
  return rarest.length === named.length
    ? ''
    : words.pick.first(rarest.map(({ picked }) => picked?.names ?? '').join(words.and));
}

export type StageWarningLine = { readonly id: string; readonly label: string; readonly text: string };

/** The warnings to show; that people name different questions is nobody’s business before the reveal. */
export function warningLines(
  stage: StageAssessment | undefined,
  phase: FrameView['phase'],
): { readonly atPick: readonly StageWarningLine[]; readonly atStages: readonly StageWarningLine[] } {
  const lines = (stage?.warnings ?? []).map(({ id, label, because, reason }) => ({
    id,
    label,
    text: `${reason.sentence} ${because}`,
  }));
  const isPick = (id: string): boolean => id === 'different-questions';
  return {
    atPick: phase === 'revealed' ? lines.filter(({ id }) => isPick(id)) : [],
    atStages: lines.filter(({ id }) => !isPick(id)),
  };
}

/** The next one who has still to pick, looking onwards from here and then from the top. */
export function nextPicker(pickers: readonly Picker[], from: PersonId): PersonId | undefined {
  const at = pickers.findIndex(({ id }) => id === from);
  const others = [...pickers.slice(at + 1), ...pickers.slice(0, at)];
  return others.find((picker) => !picker.hasPicked)?.id;
}
