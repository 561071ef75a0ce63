import { useMemo } from 'react';
import { AGENDA_LENGTHS } from '#shared/playbook/ids.ts';
import { beforeStrings } from '#shared/strings/before.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { useWorkshop } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './Before.module.css';
import { zonesWith } from './before-view.ts';

const words = beforeStrings.workshop;
const knownZones = Intl.supportedValuesOf('timeZone');
const lengths = AGENDA_LENGTHS.map((minutes, at) => ({
  value: minutes,
  label: words.minutes(minutes),
  key: String(at + 1),
}));

/** What stands on the cover, and what the workshop is about. */
export function WorkshopFields() {
  const { title, client, product, date, zone, agenda, frame } = useWorkshop();
  const send = useSend();
  const zones = useMemo(() => zonesWith(zone, knownZones).map((value) => ({ value, label: value })), [zone]);
  const length = lengths.find(({ value }) => value === String(agenda.minutes))?.value ?? null;
  return (
    <Section title={words.title}>
      <div className={styles['fields']}>
        <EditableText
          label={words.name}
          value={title}
          maxLength={LIMITS.word}
          onCommit={(text) => send({ name: 'workshop.edit', payload: { changes: { title: text } } })}
        />
        <EditableText
          label={words.client}
          value={client}
          maxLength={LIMITS.word}
          onCommit={(text) => send({ name: 'workshop.edit', payload: { changes: { client: text } } })}
        />
        <EditableText
          label={words.product}
          value={product}
          maxLength={LIMITS.word}
          onCommit={(text) => send({ name: 'workshop.edit', payload: { changes: { product: text } } })}
        />
        <div className={styles['two']}>
          <DateField
            label={words.date}
            value={date}
            onCommit={(day) => send({ name: 'workshop.edit', payload: { changes: { date: day } } })}
          />
          <SelectField
            label={words.zone}
            stacked
            value={zone}
            options={zones}
            onChange={(value) => send({ name: 'workshop.edit', payload: { changes: { zone: value } } })}
          />
        </div>
        <EditableText
          className={styles['wide']}
          label={words.context}
          lines="several"
          value={frame.context}
          maxLength={LIMITS.text}
          onCommit={(context) => send({ name: 'frame.edit', payload: { changes: { context } } })}
        />
        <EditableText
          className={styles['wide']}
          label={words.notExamined}
          lines="several"
          placeholder={words.notExaminedHint}
          value={frame.notExamined}
          maxLength={LIMITS.text}
          onCommit={(notExamined) => send({ name: 'frame.edit', payload: { changes: { notExamined } } })}
        />
        <div className={styles['wide']}>
          <Choice
            label={words.length}
            value={length}
            options={lengths}
            onChange={(minutes) =>
              send({
                name: 'agenda.set-length',
                payload: { changes: { minutes: minutes === null ? null : Number(minutes) } },
              })
            }
          />
        </div>
      </div>
    </Section>
  );
}
