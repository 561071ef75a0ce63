import { projectorStrings as words } from '#shared/strings/projector.ts';
import type { ProjectorInput, Staged } from '../projector-input.ts';

const SIGN = { yes: 'yes', partly: 'partly', no: 'no' } as const;

/** The four ship conditions, and whether it is still a question or already a promise. */
export function readinessScene({ workshop, playbook, conclusion }: ProjectorInput): Staged {
  const { readiness } = playbook;
  return {
    title: playbook.room.steps.find(({ id }) => id === 'signals')?.purpose ?? '',
    scene: {
      kind: 'signs',
      lines: readiness.shipConditions.map(({ id, statement }) => {
        const { holds = null, test = null } = workshop.readiness.ship[id] ?? {};
        const sign = test === 'fail' ? 'no' : holds === null ? 'open' : SIGN[holds];
        return { text: statement, sign, said: words.signs[sign] };
      }),
      verdict: conclusion?.assessment.readiness.line.label ?? '',
    },
  };
}

/** Seven questions with a tick each; the answers may name prices, so they stay on the laptop. */
export function budgetScene({ playbook, conclusion }: ProjectorInput): Staged {
  const answers = conclusion?.plan.budget.answers ?? [];
  return {
    title: playbook.room.steps.find(({ id }) => id === 'budget')?.purpose ?? '',
    scene: {
      kind: 'signs',
      lines: playbook.plan.budget.questions.map(({ id, prompt }) => {
        const isConcrete = answers.some((answer) => answer.id === id && answer.concrete);
        return {
          text: prompt,
          sign: isConcrete ? 'yes' : 'open',
          said: isConcrete ? words.concrete : words.signs.open,
        } as const;
      }),
      verdict: '',
    },
  };
}
