import { useMemo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings } from '#shared/strings/path.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import { tourPlace } from '../help/tour-places.ts';
import { useConclusion } from '../session/conclusion-context.ts';
import { useRulesShown } from '../session/rules-shown.ts';
import { Button } from '../ui/Button.tsx';
import { IntervalBar } from '../ui/IntervalBar.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { KeptFocus } from '../ui/KeptFocus.tsx';
import { keptTogether } from '../ui/kept-together.ts';
import { PathGlyph } from '../ui/PathGlyph.tsx';
import styles from './MeaningPanel.module.css';
import { meaningView, type PathLine } from './meaning-view.ts';

const words = workshopStrings.meaning;

type MeaningPanelProps = {
  readonly playbook: Playbook;
  /** Where it is not about now. */
  readonly heading?: string;
  /** Where the room votes on the path, the rules keep silent until it has. */
  readonly untilVoted?: boolean;
};

/** What the answers come to so far: the way, how settled, why, and what to ask next. */
export function MeaningPanel({ playbook, heading = words.heading, untilVoted = false }: MeaningPanelProps) {
  const [shown, show] = useRulesShown();
  return (
    <KeptFocus>
      {untilVoted && !shown ? (
        <Covered heading={heading} onShow={show} />
      ) : (
        <Meaning playbook={playbook} heading={heading} />
      )}
    </KeptFocus>
  );
}

type CoveredProps = { readonly heading: string; readonly onShow: () => void };

function Covered({ heading, onShow }: CoveredProps) {
  const { title, text, show } = pathStrings.hidden;
  return (
    <aside {...tourPlace('meaning')} className={styles['panel']} tabIndex={-1} aria-labelledby="meaning">
      <section className={styles['covered']}>
        <h2 id="meaning" className={styles['heading']}>
          {heading}
        </h2>
        <p className={styles['question']}>{title}</p>
        <p className={styles['small']}>{text}</p>
        <Button size="small" onClick={onShow}>
          {show}
        </Button>
      </section>
    </aside>
  );
}

type MeaningProps = { readonly playbook: Playbook; readonly heading: string };

function Meaning({ playbook, heading }: MeaningProps) {
  const { conclusion, turned, failed } = useConclusion();
  const decision = conclusion?.decision;
  const view = useMemo(
    () => (decision === undefined ? undefined : meaningView(decision, playbook)),
    [decision, playbook],
  );
  return (
    <aside {...tourPlace('meaning')} className={styles['panel']} tabIndex={-1} aria-labelledby="meaning">
      <section>
        <h2 id="meaning" className={styles['heading']}>
          {heading}
        </h2>
        {failed ? <p className={styles['small']}>{words.failed}</p> : null}
        {view === undefined ? null : (
          <div aria-live="polite">
            <p className={styles['outcome']}>
              <PathGlyph outcome={view.outcome} />
              <span className={styles['label']}>{view.label}</span>
              <span className={styles['standing']}>{view.standing}</span>
            </p>
            {view.reasons.length === 0 ? null : (
              <ul className={styles['reasons']}>
                {view.reasons.map((reason, index) => (
                  <li key={reason}>
                    {index === 0 && view.outcome !== 'scope-first' ? (
                      <span className={styles['because']}>{words.because} </span>
                    ) : null}
                    {keptTogether(reason)}
                  </li>
                ))}
              </ul>
            )}
            {turned === '' ? null : <p className={styles['turned']}>{turned}</p>}
          </div>
        )}
      </section>
      {view === undefined ? null : (
        <>
          <section>
            <h3 className={styles['heading']}>{words.paths}</h3>
            <ul className={styles['paths']}>
              {view.paths.map((path) => (
                <PathRow key={path.id} path={path} />
              ))}
            </ul>
          </section>
          <section className={styles['ask']}>
            {view.ask === null ? (
              <p className={styles['small']}>{view.stop}</p>
            ) : (
              <>
                <h3 className={styles['heading']}>{view.ask.heading}</h3>
                <p className={styles['question']}>{view.ask.question}</p>
                <p className={styles['small']}>{view.ask.why}</p>
              </>
            )}
          </section>
        </>
      )}
    </aside>
  );
}

function PathRow({ path }: { readonly path: PathLine }) {
  const isBlocked = path.blocked !== '';
  return (
    <li className={joinClasses(styles['path'], isBlocked && styles['blocked'])}>
      <PathGlyph outcome={path.id} />
      <span>{path.label}</span>
      {isBlocked ? (
        <span className={styles['why']}>{path.blocked}</span>
      ) : (
        <IntervalBar lo={path.lo} hi={path.hi} outcome={path.id} label={path.said} />
      )}
    </li>
  );
}
