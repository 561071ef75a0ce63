import { Tabs } from '@base-ui/react/tabs';
import { useEffect, useMemo, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { coreStrings as words } from '#shared/strings/core.ts';
import { maturityStrings } from '#shared/strings/maturity.ts';
import { usePart } from '../../session/session-context.ts';
import { useWantedItem } from '../../session/wanted-item.ts';
import { StepPage } from '../../ui/StepPage.tsx';
import styles from './CoreStep.module.css';
import { CoreView } from './CoreView.tsx';
import { coreView } from './core-view.ts';
import { MaturityView } from './MaturityView.tsx';

/** What lies beneath: the technical core, and how far it is built against how far it should be. */
export function CoreStep({ playbook }: { readonly playbook: Playbook }) {
  const core = usePart('core');
  const { answered, asked } = useMemo(() => coreView(core, playbook), [core, playbook]);
  const wanted = useWantedItem();
  const [tab, setTab] = useState<'core' | 'maturity'>('core');
  useEffect(() => {
    if (wanted !== undefined) setTab(isOfMaturity(wanted, playbook) ? 'maturity' : 'core');
  }, [wanted, playbook]);
  return (
    <StepPage
      title={words.title}
      lead={tab === 'core' ? playbook.core.aim : maturityStrings.lead}
      count={words.scored(answered, asked)}
      wide
    >
      <Tabs.Root value={tab} onValueChange={(value) => setTab(value === 'maturity' ? 'maturity' : 'core')}>
        <Tabs.List className={styles['tabs']} aria-label={words.tabs.label}>
          <Tabs.Tab className={styles['tab']} value="core">
            {words.tabs.core}
          </Tabs.Tab>
          <Tabs.Tab className={styles['tab']} value="maturity">
            {words.tabs.maturity}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel className={styles['panel']} value="core">
          <CoreView playbook={playbook} />
        </Tabs.Panel>
        <Tabs.Panel className={styles['panel']} value="maturity">
          <MaturityView playbook={playbook} />
        </Tabs.Panel>
      </Tabs.Root>
    </StepPage>
  );
}

function isOfMaturity(item: string, { maturity }: Playbook): boolean {
  return (
    item === 'maturityTarget' ||
    maturity.groups.some(({ aspects }) => aspects.some((aspect) => aspect.id === item))
  );
}
