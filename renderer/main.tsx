import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { PROJECTOR_HASH } from '#shared/host/projector-address.ts';
import { showCrash } from './app/ErrorBoundary.tsx';
import { FirstScreen } from './app/FirstScreen.tsx';
import type { FirstWish } from './app/first-wish.ts';
import { trustOwnScripts } from './app/trust-own-scripts.ts';
import { afterPaint } from './session/after-paint.ts';
import { followTextSize } from './settings/text-size.ts';
import { followTheme } from './settings/theme.ts';

/** The little that has to be here before there is something to see; all the rest comes once it stands. */
async function start(): Promise<void> {
  trustOwnScripts(window);
  followTheme();
  followTextSize();
  const place = document.getElementById('app');
  if (place === null) throw new Error('The page has no place for the app.');
  if (window.location.hash === PROJECTOR_HASH) {
    const { startProjector } = await import('./facilitation/projector/start-projector.tsx');
    return startProjector(place);
  }
  const root = createRoot(place);
  let wish: FirstWish | undefined;
  root.render(
    <FirstScreen
      address={window.location.hash}
      onWish={(wished) => {
        wish = wished;
      }}
    />,
  );
  await new Promise<void>((resolve) => afterPaint(resolve));
  const { startApp } = await import('./app/start-app.tsx');
  await startApp(root, () => {
    const wished = wish;
    wish = undefined;
    return wished;
  });
}

start().catch(showCrash);
