import type { StageAssessment } from '#shared/assessment/stage.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { frameStepStrings as words } from '#shared/strings/frame-step.ts';
import styles from './Frame.module.css';

type StageReadingsProps = {
  readonly choice: StageAssessment['now'] | undefined;
  readonly playbook: Playbook;
};

/** What the rules would say by themselves, beside what the room says. */
export function StageReadings({ choice, playbook }: StageReadingsProps) {
  if (choice === undefined) return null;
  const byRules = playbook.frame.stages.find(({ id }) => id === choice.byRules);
  return (
    <p className={styles['reading']}>
      {byRules === undefined ? words.stages.none : words.stages.ruled(byRules.label)}
    </p>
  );
}
