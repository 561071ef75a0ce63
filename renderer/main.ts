import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { PROJECTOR_HASH } from '#shared/host/projector-address.ts';
import { crashPage } from './app/crash-page.ts';
import { firstScreen } from './app/first-screen.ts';
import type { FirstWish } from './app/first-wish.ts';
import { trustOwnScripts } from './app/trust-own-scripts.ts';
import { findHost } from './host/find-host.ts';
import { isOfLaterVersion } from './persistence/later-data.ts';
import { inNextFrame } from './session/in-next-frame.ts';
import { followTextSize } from './settings/text-size.ts';
import { followTheme } from './settings/theme.ts';

/** The little that has to be here before there is something to see; all the rest, React too, comes once it stands. */
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
  let wish: FirstWish | undefined;
  place.replaceChildren(
    firstScreen(window.location.hash, (wished) => {
      wish = wished;
    }),
  );
  await new Promise<void>((resolve) => inNextFrame(resolve));
  const host = findHost(window);
  const [{ startApp }, isOfLater] = await Promise.all([
    import('./app/start-app.tsx'),
    isOfLaterVersion({ databases: window.indexedDB, storage: window.localStorage }),
  ]);
  await startApp({
    place,
    host,
    isOfLater,
    takeWish: () => {
      const wished = wish;
      wish = undefined;
      return wished;
    },
  });
}

start().catch((error: unknown) => document.body.replaceChildren(crashPage(error)));
