import { lazy, type ReactNode, Suspense, useState } from 'react';
import { aboutStrings } from '#shared/strings/about.ts';
import { useActions } from '../actions/action-registry.ts';

const AboutSheet = lazy(async () => ({ default: (await import('./AboutSheet.tsx')).AboutSheet }));

/** From the desktop's menu, from the palette, and from the help, in any screen. */
export function useAboutSheet(): ReactNode {
  const [shown, setShown] = useState(false);
  useActions(
    (['show-about', 'show-diagnostics'] as const).map((id) => ({
      id,
      label: aboutStrings.menu[id],
      group: 'help',
      run: () => setShown(true),
    })),
  );
  return shown ? (
    <Suspense>
      <AboutSheet onClose={() => setShown(false)} />
    </Suspense>
  ) : null;
}
