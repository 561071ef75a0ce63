import type { Playbook } from '#shared/playbook/playbook.ts';
import { coreStrings as words } from '#shared/strings/core.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { AttachButton } from '../../attachments/AttachButton.tsx';
import { VoteOnThis } from '../../facilitation/votes/VoteOnThis.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './CoreAnswer.module.css';
import { attachTargetOf, type CoreRow } from './core-view.ts';
import { HurtsMark } from './HurtsMark.tsx';
import type { CoreEvents } from './use-core.ts';

type CoreAnswerProps = {
  readonly row: CoreRow;
  readonly playbook: Playbook;
  readonly events: CoreEvents;
};

/** The row in focus: its question to read aloud, what the answers look like, and what else can be said. */
export function CoreAnswer({ row, playbook, events }: CoreAnswerProps) {
  const target = attachTargetOf(row);
  const canHurt = row.kind === 'check' || row.kind === 'area';
  return (
    <div className={styles['answer']}>
      <p className={styles['prompt']}>{row.prompt}</p>
      {row.help === '' ? null : <p className={styles['help']}>{row.help}</p>}
      <Choice
        label={words.answerFor(row.label)}
        labelHidden
        stack={row.kind === 'check' || row.kind === 'retrofit'}
        options={row.options.map(({ detail, ...option }) => ({ ...option, help: detail }))}
        value={row.value}
        onChange={(value) => events.answer(row, value, 'on')}
      />
      <div className={styles['more']}>
        {row.kind === 'retrofit' ? null : (
          <button
            type="button"
            className={styles['other']}
            aria-pressed={row.value === 'not-applicable'}
            onClick={() => events.answer(row, row.value === 'not-applicable' ? null : 'not-applicable', 'on')}
          >
            <span className={styles['key']} aria-hidden="true">
              {words.keys.notApplicable}
            </span>
            {words.notApplicable}
          </button>
        )}
        {canHurt ? (
          <button
            type="button"
            className={joinClasses(styles['other'], styles['hurts'])}
            aria-pressed={row.hurts}
            title={playbook.core.hurtsPrompt}
            onClick={() => events.hurts(row)}
          >
            <span className={styles['key']} aria-hidden="true">
              {words.keys.hurts}
            </span>
            {row.hurts ? <HurtsMark /> : words.hurts}
          </button>
        ) : null}
        {canHurt ? (
          <VoteOnThis
            subject={{ kind: 'score', ref: row.id }}
            label={row.label}
            step="core"
            playbook={playbook}
          />
        ) : null}
        {target === undefined ? null : <AttachButton target={target} look="icon" />}
      </div>
      <div className={styles['more']}>
        <EditableText
          className={styles['note']}
          label={row.kind === 'area' ? words.reason : words.note}
          labelHidden
          placeholder={row.kind === 'area' ? words.reasonPlaceholder : words.notePlaceholder}
          value={row.note}
          maxLength={LIMITS.line}
          quiet
          onCommit={(text) => events.note(row, text)}
          onDone={() => events.select(row.key)}
        />
      </div>
    </div>
  );
}
