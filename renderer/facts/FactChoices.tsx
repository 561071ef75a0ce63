import type { FactId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { factStrings as words } from '#shared/strings/facts.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { usePart } from '../session/session-context.ts';
import { useSend } from '../session/use-send.ts';
import { Choice } from '../ui/Choice.tsx';
import { EditableText } from '../ui/EditableText.tsx';
import styles from './FactChoices.module.css';

type FactChoicesProps = { readonly ids: readonly FactId[]; readonly playbook: Playbook };

/** What is simply so: a question, its few answers, and how the room knows. */
export function FactChoices({ ids, playbook }: FactChoicesProps) {
  const facts = usePart('facts');
  const send = useSend();
  return (
    <ul>
      {playbook.facts
        .filter(({ id }) => ids.includes(id))
        .map(({ id, label, prompt, answers }) => (
          <li key={id} className={styles['fact']} data-item={id}>
            <div>
              <p className={styles['label']}>{label}</p>
              <p className={styles['prompt']}>{prompt}</p>
            </div>
            <div className={styles['answer']}>
              <Choice
                label={label}
                labelHidden
                value={facts[id].value}
                options={answers.map((answer, at) => ({
                  value: answer.id,
                  label: answer.label,
                  key: String(at + 1),
                }))}
                onChange={(value) => send({ name: 'fact.answer', payload: { fact: id, value } })}
              />
              <EditableText
                quiet
                lines="wrapped"
                label={words.note(label)}
                labelHidden
                value={facts[id].note}
                placeholder={words.how}
                maxLength={LIMITS.line}
                onCommit={(note) => send({ name: 'fact.answer', payload: { fact: id, note } })}
              />
            </div>
          </li>
        ))}
    </ul>
  );
}
