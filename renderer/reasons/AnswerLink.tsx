import type { ReactNode } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { stepOfAnswer } from '#shared/reasons/step-of-answer.ts';
import { hasScreen, routeAddress } from '../routes/routes.ts';
import { useWorkshop } from '../session/session-context.ts';

type AnswerLinkProps = {
  /** The id of the answer. */
  readonly to: string;
  readonly playbook: Playbook;
  readonly className?: string | undefined;
  readonly onFollow?: () => void;
  readonly children: ReactNode;
};

/** Leads to where the answer was given, as far as that step has a screen. */
export function AnswerLink({ to, playbook, className, onFollow, children }: AnswerLinkProps) {
  const workshop = useWorkshop();
  const step = stepOfAnswer(to, workshop, playbook);
  if (step === null || !hasScreen(step)) {
    return (
      <span className={className} dir="auto">
        {children}
      </span>
    );
  }
  const { id } = workshop;
  return (
    <a
      className={className}
      href={routeAddress({ kind: 'workshop', id, step, item: to })}
      dir="auto"
      onClick={onFollow}
    >
      {children}
    </a>
  );
}
