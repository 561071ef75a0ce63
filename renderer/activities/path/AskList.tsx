import { useState } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { AnswerLink } from '../../reasons/AnswerLink.tsx';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Path.module.css';

const SHOWN = 5;

/** What to ask next, best first: how long it takes, and what its answer could turn the outcome into. */
export function AskList({
  decision,
  playbook,
}: {
  readonly decision: Decision;
  readonly playbook: Playbook;
}) {
  const [all, setAll] = useState(false);
  const { askNext, stopAsking } = decision;
  if (stopAsking.stop || askNext.length === 0) {
    return (
      <Section title={words.ask.title}>
        <p className={styles['quiet']}>{stopAsking.sentence}</p>
      </Section>
    );
  }
  const shown = all ? askNext : askNext.slice(0, SHOWN);
  return (
    <Section title={words.ask.title}>
      <ol>
        {shown.map((ask) => (
          <li key={ask.id} className={styles['ask']}>
            <AnswerLink to={ask.id} playbook={playbook}>
              {ask.prompt}
            </AnswerLink>
            <span className={styles['askWhy']}>
              {ask.from === ask.to ? null : (
                <>
                  <PathGlyph outcome={ask.from} size={12} /> → <PathGlyph outcome={ask.to} size={12} />{' '}
                </>
              )}
              {ask.sentence}
            </span>
            <span className={styles['minutes']}>
              {words.ask.minutes(String(Math.max(1, Math.round(ask.minutes))))}
            </span>
          </li>
        ))}
      </ol>
      {askNext.length <= SHOWN ? null : (
        <button type="button" className={styles['more']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.ask.fewer : words.ask.more(askNext.length - SHOWN)}
        </button>
      )}
    </Section>
  );
}
