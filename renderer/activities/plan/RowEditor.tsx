import { X } from 'lucide-react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { planItemId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { AttachButton } from '../../attachments/AttachButton.tsx';
import { AttachmentStrip } from '../../attachments/AttachmentStrip.tsx';
import { PersonField } from '../../people/PersonField.tsx';
import { Button } from '../../ui/Button.tsx';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { type TraceLink, TraceLinks } from '../../ui/TraceLinks.tsx';
import { BuildItTest } from './BuildItTest.tsx';
import { type BoardRow, withPoint } from './board-view.ts';
import styles from './RowEditor.module.css';
import type { BoardActions } from './use-board.ts';

const words = planScreen.weeks;

type RowEditorProps = {
  readonly row: BoardRow;
  readonly others: readonly BoardRow[];
  readonly weeks: number;
  readonly playbook: Playbook;
  readonly links: readonly TraceLink[];
  readonly actions: BoardActions;
  readonly onPutOff: (row: BoardRow) => void;
};

/** Everything about one piece of work, below its bar. */
export function RowEditor({ row, others, weeks, playbook, links, actions, onPutOff }: RowEditorProps) {
  const { effort } = row;
  const free = others.filter(
    ({ id, own }) => own && id !== row.id && !row.waitsFor.some((on) => on.id === id),
  );
  const waits = (ids: readonly string[]): void =>
    actions.edit(row, { dependsOn: ids.map((id) => planItemId.parse(id)) });
  return (
    <div className={styles['editor']}>
      <div className={styles['facts']}>
        <EditableText
          label={words.item}
          labelHidden
          value={row.title}
          maxLength={LIMITS.line}
          onCommit={(title) => (title === '' ? undefined : actions.edit(row, { title }))}
        />
        <div className={styles['line']}>
          <PersonField
            label={words.owner}
            value={row.ownerId}
            onChange={(owner) => actions.edit(row, { owner })}
          />
          <EditableNumber
            label={words.start}
            value={row.fixedStart}
            placeholder={words.startFree}
            min={1}
            max={weeks}
            whole
            problem={planScreen.fields.weekProblem}
            onCommit={(start) => actions.edit(row, { start })}
          />
          <EditableNumber
            label={words.length}
            value={row.weeks}
            placeholder={String(row.length)}
            min={0.2}
            max={12}
            problem={planScreen.fields.weekProblem}
            onCommit={(length) => actions.edit(row, { weeks: length })}
          />
        </div>
        <fieldset className={styles['effort']}>
          <legend className={styles['label']}>{words.effort}</legend>
          {(['low', 'likely', 'high'] as const).map((point) => (
            <EditableNumber
              key={point}
              label={words[point]}
              value={effort?.[point] ?? null}
              min={0}
              max={500}
              problem={words.effortProblem}
              onCommit={(value) => actions.edit(row, { effort: withPoint(effort, point, value) })}
            />
          ))}
        </fieldset>
        <EditableText
          label={planScreen.matrix.why}
          value={row.why}
          lines="several"
          maxLength={LIMITS.line}
          onCommit={(why) => actions.edit(row, { why })}
        />
        <div className={styles['waits']}>
          {row.waitsFor.length === 0 ? null : (
            <ul className={styles['chips']} aria-label={words.dependsOn}>
              {row.waitsFor.map(({ id, title }) => (
                <li key={id} className={styles['chip']}>
                  <span dir="auto">{title}</span>
                  <button
                    type="button"
                    aria-label={words.dropDependency(title)}
                    onClick={() => waits(row.waitsFor.map((on) => on.id).filter((on) => on !== id))}
                  >
                    <X size={12} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          )}
          {free.length === 0 ? null : (
            <SelectField
              label={words.addDependency}
              value=""
              options={[
                { value: '', label: words.choose },
                ...free.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              onChange={(id) => (id === '' ? undefined : waits([...row.waitsFor.map((on) => on.id), id]))}
            />
          )}
        </div>
      </div>
      <div className={styles['checks']}>
        <BuildItTest
          answers={row.test}
          playbook={playbook}
          onAnswer={(question, answer) => actions.answer(row, question, answer)}
        />
        {row.warnings.length + row.hints.length === 0 ? null : (
          <ul className={styles['notes']} aria-label={words.notes}>
            {[...new Set([...row.hints, ...row.warnings])].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {links.length === 0 ? null : (
          <div>
            <p className={styles['label']}>{planScreen.from}</p>
            <TraceLinks label={planScreen.from} links={links} />
          </div>
        )}
        {row.own ? <AttachmentStrip target={{ kind: 'plan-item', id: planItemId.parse(row.id) }} /> : null}
        <div className={styles['actions']}>
          <Button size="small" onClick={() => onPutOff(row)}>
            {words.defer}
          </Button>
          <Button size="small" onClick={() => actions.putInto(row, 'keep')}>
            {words.keep}
          </Button>
          {row.own ? (
            <AttachButton target={{ kind: 'plan-item', id: planItemId.parse(row.id) }} look="words" />
          ) : null}
          <Button size="small" look="plain" onClick={() => actions.remove(row)}>
            {row.own ? words.remove : words.dismiss}
          </Button>
        </div>
      </div>
    </div>
  );
}
