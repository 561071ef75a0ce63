import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { comparisonScreenStrings as words } from '#shared/strings/comparison-screen.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { dayWithYear } from '../times/show-time.ts';
import { Notice } from '../ui/Notice.tsx';
import { PathGlyph } from '../ui/PathGlyph.tsx';
import styles from './Comparison.module.css';
import type { ComparisonView, OutcomeCell } from './comparison-view.ts';
import { ClaimMoves, MoveTable } from './MoveTable.tsx';
import { type ComparisonParts, useComparison } from './use-comparison.ts';

type ComparisonPageProps = ComparisonParts & {
  readonly oldId: WorkshopId;
  readonly nowId: WorkshopId;
  readonly libraryAddress: string;
  readonly swapAddress: string;
  readonly addressOf: (id: WorkshopId) => string;
};

/** Last time and this time: what moved, and whether the product moved it or only the playbook. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { oldId, nowId, libraryAddress, swapAddress, addressOf, ...parts } = props;
  const comparing = useComparison(oldId, nowId, parts);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (comparing.kind === 'done') heading.current?.focus();
  }, [comparing.kind]);

  return (
    <main className={styles['page']}>
      <div className={styles['sheet']}>
        <nav className={styles['ways']}>
          <a href={libraryAddress}>{words.back}</a>
          {comparing.kind === 'done' ? (
            <a href={swapAddress} className={styles['swap']}>
              <ArrowLeftRight size={14} aria-hidden />
              {words.swap}
            </a>
          ) : null}
        </nav>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {words.title}
        </h1>
        {comparing.kind === 'failed' ? <Notice message={comparing.problem} /> : null}
        {comparing.kind === 'working' && comparing.slow ? <p role="status">{words.working}</p> : null}
        {comparing.kind === 'done' ? (
          <>
            <div className={styles['pair']}>
              <Side
                label={words.before}
                workshop={comparing.compared.old}
                outcome={comparing.compared.view.before}
                address={addressOf(oldId)}
              />
              <ArrowRight size={20} aria-hidden className={styles['arrow']} />
              <Side
                label={words.now}
                workshop={comparing.compared.now}
                outcome={comparing.compared.view.now}
                address={addressOf(nowId)}
              />
            </div>
            <Moves view={comparing.compared.view} />
          </>
        ) : null}
      </div>
    </main>
  );
}

type SideProps = {
  readonly label: string;
  readonly workshop: Workshop;
  readonly outcome: OutcomeCell;
  readonly address: string;
};

function Side({ label, workshop, outcome, address }: SideProps) {
  const { title, client, date } = workshop;
  return (
    <section aria-label={label}>
      <p className={styles['small']}>
        {label} · {date === null ? words.noDate : dayWithYear(date)}
      </p>
      <h2 className={styles['name']}>
        <a href={address} dir="auto">
          {title === '' ? words.untitled : title}
        </a>
      </h2>
      <p className={styles['small']} dir="auto">
        {client}
      </p>
      <p className={styles['outcome']}>
        <PathGlyph outcome={outcome.outcome} />
        {outcome.label}
        <span className={styles['small']}>{outcome.standing}</span>
      </p>
    </section>
  );
}

function Moves({ view }: { readonly view: ComparisonView }) {
  const { sections } = words;
  return (
    <>
      <p className={view.playbookChanged ? styles['marked'] : styles['small']}>
        {view.playbookNote}
        {view.outcomeCause === '' ? '' : ` ${words.outcomeBy(view.outcomeCause)}`}
      </p>
      {view.answerCount === 0 ? <p className={styles['empty']}>{words.noAnswers}</p> : null}
      <div className={styles['columns']}>
        <MoveTable title={sections.paths} lines={view.paths} />
        <MoveTable title={sections.areas} lines={view.areas} />
      </div>
      <ClaimMoves title={sections.claims} claims={view.claims} />
      <div className={styles['columns']}>
        <MoveTable title={sections.checks} lines={view.checks} empty={words.noChecks} withoutCause />
        <MoveTable title={sections.conditions} lines={view.conditions} empty={words.noConditions} />
      </div>
      {view.answerCount === 0 ? null : (
        <details className={styles['answers']}>
          <summary>
            {sections.answers} <span className={styles['small']}>{words.answersCount(view.answerCount)}</span>
          </summary>
          {view.answers.map(({ section, lines }) => (
            <section key={section}>
              <h3 className={styles['heading']}>{section}</h3>
              <ul className={styles['lines']}>
                {lines.map(({ id, said }) => (
                  <li key={id}>{said}</li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      )}
    </>
  );
}
