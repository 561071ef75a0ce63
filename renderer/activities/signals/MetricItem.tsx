import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { signalsStrings } from '#shared/strings/signals-step.ts';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import type { Metric } from '#shared/workshop/schema/evidence.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { AttachButton } from '../../attachments/AttachButton.tsx';
import { AttachmentStrip } from '../../attachments/AttachmentStrip.tsx';
import { attachHere } from '../../attachments/attaching.ts';
import type { Send } from '../../session/use-send.ts';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { RangeBar } from '../../ui/RangeBar.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './Metrics.module.css';
import type { MetricReading, MetricRow } from './signals-view.ts';
import { VerdictMark } from './VerdictMark.tsx';

const words = signalsStrings.numbers;

type MetricItemProps = { readonly row: MetricRow; readonly playbook: Playbook; readonly send: Send };

/** One number: its figures where they stand, and below what is left of it. */
export const MetricItem = memo(function MetricItem({ row, playbook, send }: MetricItemProps) {
  const { id, metric, name, reading } = row;
  const target: AttachTarget = { kind: 'metric', id };
  const edit = (changes: Partial<Pick<Metric, 'name' | 'rate' | 'sample' | 'exposure' | 'fault'>>) =>
    send({ name: 'metric.edit', payload: { id, changes } });
  return (
    <li className={styles['metric']} data-metric={id} data-item={id} {...attachHere(target)}>
      <div className={styles['figures']}>
        <EditableText
          quiet
          className={styles['name']}
          label={words.name}
          labelHidden
          value={metric.name}
          placeholder={words.unnamed}
          maxLength={LIMITS.word}
          onCommit={(text) => edit({ name: text })}
        />
        <Share label={words.of(name, words.rate)} value={metric.rate} onCommit={(rate) => edit({ rate })} />
        <EditableNumber
          label={words.of(name, words.sample)}
          labelHidden
          whole
          min={0}
          max={1e10}
          value={metric.sample}
          problem={words.wrongSample}
          onCommit={(sample) => edit({ sample })}
        />
        <Share
          label={words.of(name, words.exposure)}
          value={metric.exposure}
          onCommit={(exposure) => edit({ exposure })}
        />
        <span className={styles['acts']}>
          <AttachButton target={target} look="icon" about={name} />
          <IconButton
            small
            icon={Trash2}
            label={words.remove(name)}
            onClick={() => send({ name: 'metric.remove', payload: { id } })}
          />
        </span>
      </div>
      <Reading reading={reading} />
      <SelectField
        label={words.fault}
        about={name}
        value={metric.fault}
        options={faultOptions(metric.fault, playbook)}
        onChange={(fault) => edit({ fault })}
      />
      <AttachmentStrip target={target} />
    </li>
  );
});

/** A fault in the room’s own words stays one of the choices. */
function faultOptions(fault: string, { signals }: Playbook) {
  const listed = signals.contaminations.map(({ id, label }) => ({ value: id as string, label }));
  const isOwn = fault !== '' && !listed.some(({ value }) => value === fault);
  return [
    { value: '', label: words.noFault },
    ...listed,
    ...(isOwn ? [{ value: fault, label: words.ownFault(fault) }] : []),
  ];
}

type ShareProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: (share: number | null) => void;
};

function Share({ label, value, onCommit }: ShareProps) {
  return (
    <EditableNumber
      label={label}
      labelHidden
      min={0}
      max={100}
      unit="%"
      value={value === null ? null : Math.round(value * 1e4) / 100}
      problem={words.wrongShare}
      onCommit={(percent) => onCommit(percent === null ? null : percent / 100)}
    />
  );
}

function Reading({ reading }: { readonly reading: MetricReading | undefined }) {
  if (reading === undefined) return <div className={styles['reading']} />;
  const { picture, verdict, verdictLabel, sentence, ask } = reading;
  return (
    <div className={styles['reading']}>
      <div>
        <RangeBar mark={picture.rate} range={picture.clean} whisker={picture.sample} label={picture.said} />
        <p className={styles['key']} aria-hidden="true">
          {picture.cleanSaid} {words.cleanLabel}
          {picture.sampleSaid === '' ? '' : ` · ${picture.sampleSaid} ${words.sampleLabel}`}
        </p>
      </div>
      <div>
        <p className={styles['verdict']}>
          <VerdictMark verdict={verdict} /> {verdictLabel}
        </p>
        <p className={styles['small']}>{ask === '' ? sentence : ask}</p>
      </div>
    </div>
  );
}
