import type { PlanFieldId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { useSend } from '../../session/use-send.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { FieldList } from './FieldList.tsx';
import styles from './Fields.module.css';
import type { FieldsView as View } from './fields-view.ts';

const words = planScreen.fields;

type FieldsViewProps = {
  readonly view: View;
  readonly playbook: Playbook;
  readonly onShow: (place: 'matrix' | 'weeks') => void;
};

type Changes<Name extends Command['name']> = Extract<Command, { name: Name }>['payload'] extends {
  readonly changes: infer C;
}
  ? C
  : never;

/** The stage plan on one page: what it proves, what stays, what changes, what waits, and how one will know. */
export function FieldsView({ view, playbook, onShow }: FieldsViewProps) {
  const send = useSend();
  const { outcome, workflow, cadence, feedback, stopRule } = view;
  const field = (id: PlanFieldId) => playbook.plan.fields.find((known) => known.id === id);
  const label = (id: PlanFieldId): string => field(id)?.label ?? id;
  const edit = (changes: Changes<'plan.edit-outcome'>): void =>
    void send({ name: 'plan.edit-outcome', payload: { changes } });
  return (
    <div className={styles['fields']}>
      <section className={styles['outcome']} aria-label={label('outcome')}>
        <h2 className={styles['title']} title={field('outcome')?.help}>
          {label('outcome')} <Sign from={outcome.from} text={outcome.text} />
        </h2>
        <EditableText
          label={words.sentence}
          labelHidden
          quiet
          lines="several"
          className={styles['sentence']}
          value={outcome.text}
          placeholder={words.sentencePlaceholder}
          maxLength={LIMITS.line}
          onCommit={(sentence) => edit({ sentence })}
        />
        <div className={styles['measures']}>
          <EditableText
            label={words.metric}
            value={outcome.metric}
            placeholder={words.metricPlaceholder}
            maxLength={LIMITS.line}
            onCommit={(metric) => edit({ metric })}
          />
          <EditableText
            label={words.threshold}
            value={outcome.threshold}
            placeholder={words.thresholdPlaceholder}
            maxLength={LIMITS.line}
            onCommit={(threshold) => edit({ threshold })}
          />
          <DateField label={words.by} value={outcome.by} onCommit={(by) => edit({ by })} />
        </div>
      </section>
      <section className={styles['workflow']} aria-label={label('workflow')}>
        <h2 className={styles['title']} title={field('workflow')?.help}>
          {label('workflow')} <Sign from={workflow.from} text={workflow.text} />
        </h2>
        <EditableText
          label={words.workflow}
          labelHidden
          quiet
          value={workflow.text}
          placeholder={words.workflowPlaceholder}
          maxLength={LIMITS.line}
          onCommit={(text) => send({ name: 'plan.edit', payload: { changes: { workflow: text } } })}
        />
      </section>
      <FieldList
        column="keep"
        title={label('keep')}
        help={field('keep')?.help}
        lines={view.keep}
        onShow={() => onShow('matrix')}
      />
      <FieldList
        column="change"
        title={label('change')}
        help={field('change')?.help}
        lines={view.change}
        onShow={() => onShow('weeks')}
      />
      <FieldList
        column="defer"
        title={label('defer')}
        help={field('defer')?.help}
        lines={view.defer}
        onShow={() => onShow('matrix')}
      />
      <section className={styles['release']} aria-label={label('release-loop')}>
        <h2 className={styles['title']} title={field('release-loop')?.help}>
          {label('release-loop')}
        </h2>
        <div className={styles['loop']}>
          <Written
            label={words.cadence}
            proposed={cadence}
            placeholder={words.cadencePlaceholder}
            onCommit={(text) => send({ name: 'plan.edit-release', payload: { changes: { cadence: text } } })}
          />
          <Written
            label={words.feedback}
            proposed={feedback}
            placeholder={words.feedbackPlaceholder}
            onCommit={(text) => send({ name: 'plan.edit-release', payload: { changes: { feedback: text } } })}
          />
          <div>
            <Written
              label={words.stopRule}
              proposed={stopRule}
              placeholder=""
              onCommit={(sentence) =>
                send({ name: 'plan.edit-stop-rule', payload: { changes: { sentence } } })
              }
            />
            <div className={styles['stopWeek']}>
              <EditableNumber
                label={words.stopWeek}
                value={view.stopWeek}
                placeholder={String(view.stopWeekProposed)}
                min={1}
                max={12}
                whole
                problem={words.weekProblem}
                onCommit={(week) => send({ name: 'plan.edit-stop-rule', payload: { changes: { week } } })}
              />
            </div>
          </div>
        </div>
      </section>
    </div>
  );
}

type Said = View['workflow'];

/** Marks what nobody wrote yet. */
function Sign({ from, text }: Said) {
  if (from === 'room' || text === '') return null;
  return (
    <span className={styles['proposed']} title={words.proposedBy}>
      {planScreen.proposed}
    </span>
  );
}

type WrittenProps = {
  readonly label: string;
  readonly proposed: Said;
  readonly placeholder: string;
  readonly onCommit: (text: string) => void;
};

function Written({ label, proposed, placeholder, onCommit }: WrittenProps) {
  return (
    <div>
      <p className={styles['label']} aria-hidden="true">
        {label} <Sign {...proposed} />
      </p>
      <EditableText
        label={label}
        labelHidden
        quiet
        lines="several"
        value={proposed.text}
        placeholder={placeholder}
        maxLength={LIMITS.line}
        onCommit={onCommit}
      />
    </div>
  );
}
