import { useEffect, useMemo, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { coreStrings as words } from '#shared/strings/core.ts';
import { maturityStrings } from '#shared/strings/maturity.ts';
import { usePart } from '../../session/session-context.ts';
import { useWantedItem } from '../../session/wanted-item.ts';
import { StepPage } from '../../ui/StepPage.tsx';
import { ViewTabs } from '../../ui/ViewTabs.tsx';
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
      <ViewTabs
        label={words.tabs.label}
        chosen={tab}
        onChoose={setTab}
        views={[
          { id: 'core', label: words.tabs.core, content: () => <CoreView playbook={playbook} /> },
          { id: 'maturity', label: words.tabs.maturity, content: () => <MaturityView playbook={playbook} /> },
        ]}
      />
    </StepPage>
  );
}

function isOfMaturity(item: string, { maturity }: Playbook): boolean {
  return (
    item === 'maturityTarget' ||
    maturity.groups.some(({ aspects }) => aspects.some((aspect) => aspect.id === item))
  );
}
