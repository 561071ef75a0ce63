import type { Decision } from '#shared/decision/decision.ts';
import { historyPanelStrings as words } from '#shared/strings/history-panel.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { PathGlyph } from '../ui/PathGlyph.tsx';
import styles from './Outcome.module.css';
import { useDecisionOf } from './use-decision-of.ts';

type OutcomeProps = {
  readonly workshop: Workshop;
  readonly decisionOf: (workshop: Workshop) => Promise<Decision>;
};

/** What a state of the workshop came to, in one line that keeps its place while it is worked out. */
export function Outcome({ workshop, decisionOf }: OutcomeProps) {
  const { decision, failed } = useDecisionOf(workshop, decisionOf);
  if (failed) return <span className={styles['outcome']}>{workshopStrings.meaning.failed}</span>;
  if (decision === undefined) return <span className={styles['outcome']}>{words.compare.working}</span>;
  return (
    <span className={styles['outcome']}>
      <PathGlyph outcome={decision.outcome} />
      <span className={styles['label']}>{decision.outcomeLabel}</span>
      <span className={styles['standing']}>{workshopStrings.meaning.standing[decision.standing]}</span>
    </span>
  );
}
