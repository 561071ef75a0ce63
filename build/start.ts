import { join } from 'node:path';
import { buildApp } from './build-app.ts';
import { fetchElectron } from './desktop/fetch-electron.ts';
import { findElectron } from './desktop/find-electron.ts';
import { openElectron } from './desktop/open-electron.ts';
import { hasDisplay, openBrowser } from './web/open-browser.ts';
import { openWebEdition } from './web/open-web-edition.ts';

/**
 * `npm start`: builds what changed, then opens the desktop app, or the web edition where there is no desktop app.
 * NEXTPROOF_EDITION=web skips Electron; NEXTPROOF_EDITION=desktop fetches its runtime even after a failed try.
 */
const root = join(import.meta.dirname, '..');
const wish = process.env.NEXTPROOF_EDITION;

/** Opens the desktop app and stays until it closes; otherwise gives the reason why the web edition runs instead. */
async function openDesktop(): Promise<string | undefined> {
  if (wish === 'web') return 'The web edition, as asked.';
  if (!hasDisplay()) return 'There is no display here for the desktop app; this is the web edition.';
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    return 'The desktop app does not run as root, which would cost it its sandbox; this is the web edition.';
  }
  const program =
    findElectron(root) ??
    (await fetchElectron(root, {
      again: wish === 'desktop',
      onStart: () => console.log('Fetching Electron’s runtime (once, about 110 MB) …'),
    }));
  if (program === undefined) {
    return 'Electron’s runtime is not on this machine and could not be fetched; this is the web edition.';
  }
  const outcome = await openElectron(program, root, process.argv.slice(2));
  return outcome === 'closed'
    ? undefined
    : 'Electron could not start on this machine; this is the web edition.';
}

async function openWeb(): Promise<void> {
  const edition = await openWebEdition(join(root, 'dist', 'web'));
  const address = edition.kind === 'opened' ? edition.server.address : edition.address;
  if (edition.kind === 'already-running') {
    console.log(`Nextproof is running already, at ${address}`);
  } else {
    if (!edition.onUsualPort) {
      console.log('Its usual address is taken by another program. A browser keeps workshops by address,');
      console.log('so those made at the usual one are not shown at this one.');
    }
    console.log(`Nextproof is at ${address} (Ctrl+C ends it)`);
    const end = (): void => void edition.server.close().then(() => process.exit(0));
    process.once('SIGINT', end).once('SIGTERM', end);
  }
  openBrowser(address);
}

await buildApp(root, () => console.log('Building the app (only when something changed) …'));
const reason = await openDesktop();
if (reason !== undefined) {
  console.log(reason);
  await openWeb();
}
