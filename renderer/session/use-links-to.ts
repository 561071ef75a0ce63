import { useCallback } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { stepOfAnswer } from '#shared/reasons/step-of-answer.ts';
import type { TraceLink } from '../ui/TraceLinks.tsx';
import { useSession } from './session-context.ts';
import { useWorkshopTools } from './workshop-tools.ts';

/** Answers as links to where they were given. */
export function useLinksTo(playbook: Playbook): (answers: readonly AnswerRef[]) => readonly TraceLink[] {
  const session = useSession();
  const { addressOf } = useWorkshopTools();
  return useCallback(
    (answers) => {
      const { workshop } = session.getState();
      return answers.map(({ id, label, said }) => {
        const step = stepOfAnswer(id, workshop, playbook);
        return { id, label, said, address: step === null ? null : addressOf(step, id) };
      });
    },
    [session, addressOf, playbook],
  );
}
