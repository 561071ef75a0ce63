import { type KeyboardEvent, useRef } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { budgetScreen as words } from '#shared/strings/budget-screen.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { useLinksTo } from '../../session/use-links-to.ts';
import { useSend } from '../../session/use-send.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { TraceLinks } from '../../ui/TraceLinks.tsx';
import styles from './Budget.module.css';
import { agreeCommand, answerCommand, type BudgetRow } from './budget-view.ts';

type BudgetQuestionsProps = { readonly rows: readonly BudgetRow[]; readonly playbook: Playbook };

/** The questions one below the other: agree with Enter and go on, or write the answer anew where it stands. */
export function BudgetQuestions({ rows, playbook }: BudgetQuestionsProps) {
  const send = useSend();
  const linksTo = useLinksTo(playbook);
  const list = useRef<HTMLOListElement>(null);

  function focusTick(at: number): void {
    const ticks = list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [];
    ticks[Math.max(0, Math.min(ticks.length - 1, at))]?.focus();
  }

  function onTickKey(event: KeyboardEvent, row: BudgetRow, at: number): void {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by !== undefined) focusTick(at + by);
    else if (event.key === 'Enter') {
      if (!row.confirmed && row.answer !== '') send(agreeCommand(row));
      focusTick(at + 1);
    } else return;
    event.preventDefault();
  }

  return (
    <>
      <ol ref={list} className={styles['questions']} aria-label={words.list}>
        {rows.map((row, at) => (
          <li key={row.id} className={styles['question']} data-item={row.id}>
            <input
              type="checkbox"
              className={styles['tick']}
              aria-label={words.agree(row.label)}
              title={words.agreeTip}
              checked={row.confirmed}
              disabled={row.answer === ''}
              onChange={() => send(agreeCommand(row))}
              onKeyDown={(event) => onTickKey(event, row, at)}
            />
            <div>
              <h2 className={styles['label']}>{row.label}</h2>
              <p className={styles['prompt']} title={row.help}>
                {row.prompt}
              </p>
            </div>
            <div className={styles['answer']}>
              <EditableText
                label={words.answer(row.label)}
                labelHidden
                quiet
                lines="several"
                value={row.answer}
                placeholder={words.placeholder}
                maxLength={LIMITS.text}
                onCommit={(answer) => send(answerCommand(row, answer))}
              />
              <Below row={row} links={linksTo(row.answers)} />
            </div>
          </li>
        ))}
      </ol>
      <p className={styles['keys']}>{words.keys}</p>
    </>
  );
}

type BelowProps = { readonly row: BudgetRow; readonly links: ReturnType<ReturnType<typeof useLinksTo>> };

/** Where the answer comes from, what is missing in it, and the answers behind it. */
function Below({ row, links }: BelowProps) {
  const isVague = row.concrete === false;
  return (
    <div className={styles['below']}>
      {isVague ? <p className={styles['hint']}>{row.hint === '' ? row.help : row.hint}</p> : null}
      {!isVague && row.from !== '' ? <p>{row.from}</p> : null}
      {links.length === 0 ? null : (
        <details className={joinClasses(styles['behind'])}>
          <summary>{words.behind(links.length)}</summary>
          <TraceLinks label={words.behind(links.length)} links={links} />
        </details>
      )}
    </div>
  );
}
