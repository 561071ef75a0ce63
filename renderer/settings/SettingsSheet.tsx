import type { Playbook } from '#shared/playbook/playbook.ts';
import { settingsStrings as words } from '#shared/strings/settings.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { Choice } from '../ui/Choice.tsx';
import { Section } from '../ui/Section.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { BrandSettings } from './BrandSettings.tsx';
import { letterKeys } from './letter-keys.ts';
import styles from './SettingsSheet.module.css';
import { TEXT_SIZES, textSize } from './text-size.ts';
import { THEMES, theme } from './theme.ts';
import { useSetting } from './use-setting.ts';
import { WorkshopSettings } from './WorkshopSettings.tsx';
import { WEEK_STARTS, weekStart } from './week-start.ts';

type SettingsSheetProps = {
  /** The playbook of the open workshop; undefined where none is open. */
  readonly playbook: Playbook | undefined;
  readonly builtIn: Playbook;
  readonly onClose: () => void;
};

export function SettingsSheet({ playbook, builtIn, onClose }: SettingsSheetProps) {
  const themeNow = useSetting(theme);
  const sizeNow = useSetting(textSize);
  const weekStartNow = useSetting(weekStart);
  const lettersNow = useSetting(letterKeys);
  return (
    <Sheet open title={words.title} closeLabel={shellStrings.close} width="medium" onClose={onClose}>
      <Section title={words.computer}>
        <div className={styles['fields']}>
          <Choice
            label={words.theme}
            options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
            value={themeNow}
            onChange={(value) => theme.set(value ?? 'system')}
          />
          <Choice
            label={words.textSize}
            options={TEXT_SIZES.map((value) => ({ value, label: words.textSizes[value] }))}
            value={sizeNow}
            onChange={(value) => textSize.set(value ?? 'usual')}
          />
          <div>
            <Choice
              label={words.weekStart}
              options={WEEK_STARTS.map((value) => ({ value, label: words.weekStarts[value] }))}
              value={weekStartNow}
              onChange={(value) => weekStart.set(value ?? 'monday')}
            />
            <p className={styles['hint']}>{words.weekStartHint}</p>
          </div>
          <div>
            <Choice
              label={words.letters}
              options={(['on', 'off'] as const).map((value) => ({ value, label: words.letterStates[value] }))}
              value={lettersNow}
              onChange={(value) => letterKeys.set(value ?? 'on')}
            />
            <p className={styles['hint']}>{words.lettersHint}</p>
          </div>
        </div>
      </Section>
      <BrandSettings playbook={playbook ?? builtIn} />
      {playbook === undefined ? null : <WorkshopSettings playbook={playbook} builtIn={builtIn} />}
    </Sheet>
  );
}
