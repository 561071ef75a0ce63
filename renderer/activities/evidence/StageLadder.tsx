import type { SupportedStage } from '#shared/assessment/supported-stage.ts';
import { STAGE_IDS } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { evidenceStrings } from '#shared/strings/evidence.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './StageLadder.module.css';

const words = evidenceStrings.ladder;

type StageLadderProps = { readonly supported: SupportedStage | undefined; readonly playbook: Playbook };

/** The highest stage that the evidence supports: filled up to it, dashed up to where it could still turn out to reach. */
export function StageLadder({ supported, playbook }: StageLadderProps) {
  const reached = supported?.stage == null ? -1 : STAGE_IDS.indexOf(supported.stage);
  const possible = supported?.possible == null ? -1 : STAGE_IDS.indexOf(supported.possible);
  const labels = playbook.frame.stages.map(({ label }) => label);
  const could = possible > reached ? words.could(labels[possible] ?? '') : '';
  return (
    <section className={styles['ladder']} aria-label={words.title}>
      <div
        className={styles['rungs']}
        role="img"
        aria-label={reached < 0 ? words.none : words.reaches(labels[reached] ?? '')}
      >
        {playbook.frame.stages.map(({ id, label }, at) => (
          <span key={id} className={styles['rung']}>
            <span
              className={joinClasses(
                styles['bar'],
                styles[`bar-${at}`],
                at <= reached && styles['filled'],
                at > reached && at > possible && styles['out'],
              )}
            />
            <span className={joinClasses(styles['label'], at === reached && styles['here'])}>{label}</span>
          </span>
        ))}
      </div>
      <p className={styles['said']}>
        <span className={styles['reading']}>{supported?.label}</span> {supported?.reason.sentence}{' '}
        {could === '' ? null : <span className={styles['could']}>{could}</span>}
      </p>
    </section>
  );
}
