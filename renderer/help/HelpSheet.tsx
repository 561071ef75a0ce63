import { Tabs } from '@base-ui/react/tabs';
import { lazy, Suspense } from 'react';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { helpStrings as words } from '#shared/strings/help.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { useAllActions } from '../actions/action-registry.ts';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { Glossary } from './Glossary.tsx';
import styles from './HelpSheet.module.css';
import { KeyList } from './KeyList.tsx';
import { StepHelp } from './StepHelp.tsx';

/** Long texts that most sessions never open. */
const Guide = lazy(() => import('./guide/Guide.tsx').then((module) => ({ default: module.Guide })));

/** What the sheet opens at. */
export type HelpPlace =
  | { readonly tab: 'step' | 'keys' | 'guide' }
  | { readonly tab: 'glossary'; readonly about: string };

type HelpSheetProps = {
  readonly place: HelpPlace;
  /** Undefined where there is no step, as in the library. */
  readonly step: StepId | undefined;
  readonly playbook: Playbook;
  readonly onClose: () => void;
};

export function HelpSheet({ place, step, playbook, onClose }: HelpSheetProps) {
  const first = place.tab === 'step' && step === undefined ? 'keys' : place.tab;
  return (
    <Sheet open title={words.title} closeLabel={shellStrings.close} width="medium" onClose={onClose}>
      <Tabs.Root defaultValue={first}>
        <Tabs.List className={styles['tabs']} aria-label={words.title}>
          {step === undefined ? null : (
            <Tabs.Tab value="step" className={styles['tab']}>
              {words.tabs.step}
            </Tabs.Tab>
          )}
          <Tabs.Tab value="keys" className={styles['tab']}>
            {words.tabs.keys}
          </Tabs.Tab>
          <Tabs.Tab value="glossary" className={styles['tab']}>
            {words.tabs.glossary}
          </Tabs.Tab>
          <Tabs.Tab value="guide" className={styles['tab']}>
            {words.tabs.guide}
          </Tabs.Tab>
        </Tabs.List>
        {step === undefined ? null : (
          <Tabs.Panel value="step" className={styles['panel']}>
            <StepHelp step={step} playbook={playbook} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="keys" className={styles['panel']}>
          <KeyList />
        </Tabs.Panel>
        <Tabs.Panel value="glossary" className={styles['panel']}>
          <Glossary playbook={playbook} about={place.tab === 'glossary' ? place.about : undefined} />
        </Tabs.Panel>
        <Tabs.Panel value="guide" className={styles['panel']}>
          <Suspense fallback={<p>{words.guide.loading}</p>}>
            <Guide />
          </Suspense>
        </Tabs.Panel>
      </Tabs.Root>
      <AboutButton onClose={onClose} />
    </Sheet>
  );
}

/** Beside the help, as that is where one looks when something is wrong. */
function AboutButton({ onClose }: Pick<HelpSheetProps, 'onClose'>) {
  const about = useAllActions().find(({ id }) => id === 'show-diagnostics');
  return about === undefined ? null : (
    <Button
      className={styles['about']}
      size="small"
      look="plain"
      onClick={() => {
        onClose();
        about.run();
      }}
    >
      {about.label}
    </Button>
  );
}
