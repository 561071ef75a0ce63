import { Fragment } from 'react';
import type { Flip } from '#shared/decision/decision.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { AnswerLink } from '../../reasons/AnswerLink.tsx';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import styles from './Path.module.css';

/** The smallest changes of answers that would lead to another path, in words. */
export function FlipList({
  flips,
  playbook,
}: {
  readonly flips: readonly Flip[];
  readonly playbook: Playbook;
}) {
  if (flips.length === 0) return <p className={styles['quiet']}>{words.noFlip}</p>;
  return (
    <ul>
      {flips.map((flip) => (
        <li key={flip.sentence} className={styles['flip']}>
          <span>
            {flip.changes.map((change, at) => (
              <Fragment key={change.id + change.to}>
                {at === 0 ? null : <strong> {words.and} </strong>}
                <AnswerLink to={change.id} playbook={playbook}>
                  {change.label}
                </AnswerLink>
                <span className={styles['fromTo']}>
                  : {change.from} → {change.to}
                  {change.alike.length === 0 ? '' : ` (${words.alike(change.alike.length)})`}
                </span>
              </Fragment>
            ))}
          </span>
          <span className={styles['flipTo']}>
            → <PathGlyph outcome={flip.outcome} size={12} /> {outcomeLabel(playbook, flip.outcome)}
          </span>
        </li>
      ))}
    </ul>
  );
}
