import { Popover } from '@base-ui/react/popover';
import { type ReactNode, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { AnswerRef, Reason } from '#shared/reasons/reason.ts';
import { stepOfAnswer } from '#shared/reasons/step-of-answer.ts';
import { reasonStrings as words } from '#shared/strings/reasons.ts';
import { hasScreen, routeAddress } from '../app/routes.ts';
import { useSelected } from '../session/session-context.ts';
import type { SessionState } from '../session/session-state.ts';
import styles from './ReasonText.module.css';

type ReasonTextProps = {
  readonly reason: Reason;
  readonly playbook: Playbook;
  /** In place of the sentence, where another form of it is shown. */
  readonly children?: ReactNode;
};

/** A sentence that can be asked why: pressed, it names the answers behind it, each a link, and the rule that drew it. */
export function ReasonText({ reason, playbook, children }: ReasonTextProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={styles['trigger']}>{children ?? reason.sentence}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" collisionPadding={12}>
          <Popover.Popup className={styles['popup']}>
            <Popover.Title className={styles['title']}>{words.title}</Popover.Title>
            <Chain reason={reason} playbook={playbook} onLeave={() => setOpen(false)} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

type ChainProps = {
  readonly reason: Reason;
  readonly playbook: Playbook;
  readonly onLeave: () => void;
};

function Chain({ reason, playbook, onLeave }: ChainProps) {
  const { answers, rule } = reason;
  const inWords = ruleInWords(rule.id, playbook);
  return (
    <>
      <p className={styles['sentence']}>{reason.sentence}</p>
      <h3 className={styles['heading']}>{words.answers}</h3>
      {answers.length === 0 ? (
        <p className={styles['said']}>{words.noAnswers}</p>
      ) : (
        <ul className={styles['answers']}>
          {answers.map((answer) => (
            <li key={`${answer.id} ${answer.label}`}>
              <Answer answer={answer} playbook={playbook} onLeave={onLeave} />
              <span className={styles['said']} dir="auto">
                {answer.said}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h3 className={styles['heading']}>{words.rule}</h3>
      {inWords === '' ? null : <p className={styles['ruleWords']}>{inWords}</p>}
      <p className={styles['said']}>{words.ruleOf(rule.id, playbook.name, rule.version)}</p>
    </>
  );
}

function selectWorkshop({ workshop }: SessionState): SessionState['workshop'] {
  return workshop;
}

/** Leads to where the answer was given, as far as that step has a screen. */
function Answer({ answer, playbook, onLeave }: Omit<ChainProps, 'reason'> & { readonly answer: AnswerRef }) {
  const workshop = useSelected(selectWorkshop);
  const step = stepOfAnswer(answer.id, workshop, playbook);
  if (step === null || !hasScreen(step)) return <span dir="auto">{answer.label}</span>;
  const { id } = workshop;
  return (
    <a
      href={routeAddress({ kind: 'workshop', id, step, item: answer.id })}
      className={styles['link']}
      dir="auto"
      onClick={onLeave}
    >
      {answer.label}
    </a>
  );
}

/** How the rule works, where the playbook says it in words. */
function ruleInWords(id: string, { conditions }: Playbook): string {
  return conditions.find((condition) => condition.id === id)?.fedBy ?? '';
}
