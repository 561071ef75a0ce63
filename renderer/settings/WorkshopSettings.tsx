import { type ChangeEvent, useRef, useState } from 'react';
import { parsePlaybookText } from '#shared/playbook/parse-playbook.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { settingsStrings as words } from '#shared/strings/settings.ts';
import { useSelected } from '../session/session-context.ts';
import { useSend } from '../session/use-send.ts';
import { Button } from '../ui/Button.tsx';
import { EditableText } from '../ui/EditableText.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useSay } from '../ui/Toasts.tsx';
import { choosePlaybook, withHouseRule } from './playbook-choice.ts';
import styles from './SettingsSheet.module.css';

type WorkshopSettingsProps = { readonly playbook: Playbook; readonly builtIn: Playbook };

/** What belongs to the open workshop and travels with its file. */
export function WorkshopSettings({ playbook, builtIn }: WorkshopSettingsProps) {
  const send = useSend();
  const say = useSay();
  const currency = useSelected(({ workshop }) => workshop.path.currency);
  const isBuiltIn = useSelected(({ workshop }) => workshop.playbook.content === null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const picker = useRef<HTMLInputElement>(null);

  function setCurrency(text: string): void {
    const code = text.toUpperCase();
    if (/^[A-Z]{3}$/.test(code))
      send({ name: 'path.set-currency', payload: { changes: { currency: code } } });
    else say(words.currencyProblem);
  }

  async function take(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return setFaults([words.unreadable]);
    const parsed = parsePlaybookText(text);
    if (parsed.kind === 'failed') {
      const { what, next, faults: places } = parsed.problem;
      return setFaults([
        `${what} ${next}`,
        ...places.map(({ path, sentence }) => (path === '' ? sentence : `${path}: ${sentence}`)),
      ]);
    }
    setFaults([]);
    if (send(choosePlaybook(parsed.value, builtIn))) say(words.chosen(parsed.value.name));
  }

  return (
    <>
      <Section title={words.workshop}>
        <div className={styles['fields']}>
          <div className={styles['currency']}>
            <EditableText
              key={currency}
              label={words.currency}
              value={currency}
              maxLength={3}
              onCommit={setCurrency}
            />
            <p className={styles['hint']}>{words.currencyHint}</p>
          </div>
          <div>
            <p className={styles['label']}>{words.playbook}</p>
            <p>
              {words.playbookIs(playbook.name, playbook.version)}
              {isBuiltIn ? ` (${words.builtIn})` : ''}
            </p>
            <p className={styles['buttons']}>
              <Button size="small" onClick={() => picker.current?.click()}>
                {words.chooseFile}
              </Button>
              {isBuiltIn ? null : (
                <Button
                  size="small"
                  look="plain"
                  onClick={() => {
                    setFaults([]);
                    if (send(choosePlaybook(null, builtIn))) say(words.chosen(builtIn.name));
                  }}
                >
                  {words.useBuiltIn}
                </Button>
              )}
              <input
                ref={picker}
                type="file"
                accept=".json,application/json"
                hidden
                aria-label={words.chooseFile}
                onChange={(event) => void take(event)}
              />
            </p>
            {faults.length === 0 ? null : (
              <div className={styles['faults']} role="alert">
                <p>{words.refused}</p>
                <ul>
                  {faults.map((fault) => (
                    <li key={fault}>{fault}</li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </div>
      </Section>
      <Section title={words.rules} hint={words.rulesHint}>
        <ul className={styles['rules']}>
          {playbook.houseRules.map((rule) => (
            <li key={rule.id}>
              <SelectField
                label={rule.title}
                value={rule.default}
                options={rule.options.map(({ id, label }) => ({ value: id, label }))}
                onChange={(option) => {
                  const changed = withHouseRule(playbook, rule.id, option);
                  if (send(choosePlaybook(changed, builtIn))) say(words.ruleSet(rule.title));
                }}
              />
              <p className={styles['hint']}>{rule.influences}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
