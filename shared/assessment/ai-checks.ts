import type { AnswerRef } from '#shared/reasons/reason.ts';
import { answerWords } from '#shared/strings/answers.ts';
import type { Frame } from '#shared/workshop/schema/frame.ts';
import type { AnswerValues } from './answer-values.ts';

export type AiCheck = {
  readonly id: string;
  readonly prompt: string;
  readonly said: 'yes' | 'partly' | 'no' | null;
  readonly answer: AnswerRef;
};

const FIELDS: Readonly<Record<string, keyof Frame['aiChecks']>> = {
  accurate: 'accurate',
  fast: 'fast',
  'cost-effective': 'costEffective',
};

/** What a feature built on AI has to show first; empty where none is used. */
export function aiChecks({ workshop, playbook }: AnswerValues): readonly AiCheck[] {
  if (workshop.frame.usesAi !== 'yes') return [];
  return playbook.frame.aiChecks.map(({ id, label, prompt }) => {
    const field = FIELDS[id];
    const said = field === undefined ? null : workshop.frame.aiChecks[field];
    const words = playbook.readiness.answers.find((answer) => answer.id === said)?.label.toLowerCase();
    return { id, prompt, said, answer: { id: `ai-${id}`, label, said: words ?? answerWords.notAnswered } };
  });
}
