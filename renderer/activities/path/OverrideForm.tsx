import { useState } from 'react';
import type { Decision } from '#shared/decision/decision.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import { OUTCOME_IDS, type OutcomeId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './DecisionBar.module.css';

type OverrideFormProps = {
  readonly decision: Decision;
  readonly playbook: Playbook;
  readonly onTake: (outcome: OutcomeId, reason: string) => void;
  readonly onCancel: () => void;
};

/** Another way than the rules': which, and why. A blocked one may be taken, and says that it is blocked. */
export function OverrideForm({ decision, playbook, onTake, onCancel }: OverrideFormProps) {
  const [chosen, setChosen] = useState<OutcomeId | null>(null);
  const [reason, setReason] = useState('');
  const text = reason.trim();
  const isBlocked = decision.paths.some(({ id, blocked }) => id === chosen && blocked);
  return (
    <form
      className={styles['form']}
      aria-label={words.decide.other}
      onKeyDown={({ key }) => (key === 'Escape' ? onCancel() : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null && text !== '') onTake(chosen, text);
      }}
    >
      <Choice<OutcomeId>
        label={words.decide.which}
        options={OUTCOME_IDS.filter((id) => id !== decision.outcome).map((id) => ({
          value: id,
          label: outcomeLabel(playbook, id),
          glyph: <PathGlyph outcome={id} size={12} />,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <TextField
        label={words.decide.reason}
        value={reason}
        maxLength={LIMITS.line}
        autoFocus
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles['acts']}>
        <p className={styles['quiet']} role="status">
          {isBlocked && chosen !== null
            ? words.decide.blockedNote(outcomeLabel(playbook, chosen))
            : text === ''
              ? words.decide.reasonMissing
              : ''}
        </p>
        <Button look="plain" onClick={onCancel}>
          {words.decide.cancel}
        </Button>
        <Button look="primary" submits disabled={chosen === null || text === ''}>
          {words.decide.take(chosen === null ? '…' : outcomeLabel(playbook, chosen))}
        </Button>
      </div>
    </form>
  );
}
