import { Popover } from '@base-ui/react/popover';
import { type ReactNode, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { reasonStrings as words } from '#shared/strings/reasons.ts';
import { keptTogether } from '../ui/kept-together.ts';
import { AnswerLink } from './AnswerLink.tsx';
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
      <Popover.Trigger className={styles['trigger']}>
        {children ?? keptTogether(reason.sentence)}
      </Popover.Trigger>
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
      <p className={styles['sentence']}>{keptTogether(reason.sentence)}</p>
      <h3 className={styles['heading']}>{words.answers}</h3>
      {answers.length === 0 ? (
        <p className={styles['said']}>{words.noAnswers}</p>
      ) : (
        <ul className={styles['answers']}>
          {answers.map((answer) => (
            <li key={`${answer.id} ${answer.label}`}>
              <AnswerLink to={answer.id} playbook={playbook} onFollow={onLeave}>
                {answer.label}
              </AnswerLink>
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

/** How the rule works, where the playbook says it in words. */
function ruleInWords(id: string, { conditions }: Playbook): string {
  return conditions.find((condition) => condition.id === id)?.fedBy ?? '';
}
