import { useMemo } from 'react';
import type { SignalsAssessment } from '#shared/assessment/signals.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { signalsStrings } from '#shared/strings/signals-step.ts';
import { AttachArea } from '../../attachments/AttachArea.tsx';
import { usePart } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Findings } from '../../ui/Findings.tsx';
import { RangeBar } from '../../ui/RangeBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { MetricItem } from './MetricItem.tsx';
import styles from './Metrics.module.css';
import { exampleRows, metricRows } from './signals-view.ts';
import { VerdictMark } from './VerdictMark.tsx';

const words = signalsStrings.numbers;

type MetricSectionProps = { readonly playbook: Playbook; readonly assessed: SignalsAssessment | undefined };

/** The numbers the room holds, and the honest range of each as a picture. */
export function MetricSection({ playbook, assessed }: MetricSectionProps) {
  const metrics = usePart('metrics');
  const send = useSend();
  const rows = useMemo(() => metricRows(metrics, assessed), [metrics, assessed]);
  return (
    <Section
      title={words.title}
      hint={playbook.signals.exposurePrompt}
      aside={rows.length === 0 ? undefined : words.list(rows.length)}
    >
      {rows.length === 0 ? (
        <Example playbook={playbook} />
      ) : (
        <>
          <div className={styles['heads']} aria-hidden="true">
            <span>{words.name}</span>
            <span>{words.rate}</span>
            <span>{words.sample}</span>
            <span>{words.exposure}</span>
          </div>
          <AttachArea selected={undefined}>
            <ul>
              {rows.map((row) => (
                <MetricItem key={row.id} row={row} playbook={playbook} send={send} />
              ))}
            </ul>
          </AttachArea>
        </>
      )}
      {(assessed?.suspected.length ?? 0) === 0 ? null : (
        <p className={styles['suspected']}>{signalsStrings.faults.title}</p>
      )}
      <Findings
        label={signalsStrings.faults.title}
        tone="note"
        lines={(assessed?.suspected ?? []).map(({ id, label, spoils, reason }) => ({
          id,
          label: signalsStrings.faults.spoils(label, spoils),
          text: reason.sentence,
        }))}
      />
    </Section>
  );
}

/** What the place is for, with the one example that everybody remembers. */
function Example({ playbook }: { readonly playbook: Playbook }) {
  const rows = useMemo(() => exampleRows(playbook), [playbook]);
  const { title, text, next } = signalsStrings.example;
  return (
    <div className={styles['example']}>
      <p className={styles['verdict']}>{title}</p>
      <p className={styles['small']}>{text}</p>
      {rows.map(({ name, picture, verdictLabel }) => (
        <div key={name} className={styles['exampleRow']}>
          <span>{name}</span>
          <RangeBar mark={picture.rate} range={picture.clean} whisker={picture.sample} label={picture.said} />
          <span className={styles['small']}>
            <VerdictMark verdict="contaminated" /> {picture.cleanSaid}
            <br />
            {verdictLabel}
          </span>
        </div>
      ))}
      <p className={styles['small']}>{next}</p>
    </div>
  );
}
