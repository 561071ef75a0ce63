import { shellStrings as words } from '#shared/strings/shell.ts';
import type { News } from './news.ts';

const HOUR = 60 * 60 * 1000;
/** As long as a slow disk may take. */
const PATIENCE = 8_000;

/**
 * Keeps the web edition on this computer, so that it opens without a network. A newer build is fetched beside it and
 * offered; until the user agrees this one runs on, also after a reload.
 */
export async function keepOffline(
  scope: Window,
  news: News,
  settled: (patience: number) => Promise<boolean>,
): Promise<void> {
  // Typed as always there; plain HTTP and some browser settings have none.
  const container: ServiceWorkerContainer | undefined = scope.navigator.serviceWorker;
  if (container === undefined) return;
  const registration: ServiceWorkerRegistration | undefined = await container
    .register('/sw.js', { updateViaCache: 'none' })
    .catch(() => undefined);
  // Without one the app works as before, from where it is served.
  if (registration === undefined) return;

  let offered: ServiceWorker | undefined;
  const offer = (): void => {
    const waiting = registration.waiting;
    if (waiting === null || waiting === offered || container.controller === null) return;
    offered = waiting;
    news.tell(words.update.ready, { label: words.update.use, run: () => void use(waiting) });
  };
  const use = async (waiting: ServiceWorker): Promise<void> => {
    // A text left open in a field is said when the field is left.
    const { activeElement } = scope.document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    if (!(await settled(PATIENCE))) {
      offered = undefined;
      news.tell(words.update.notKept);
      return offer();
    }
    container.addEventListener('controllerchange', () => scope.location.reload(), { once: true });
    waiting.postMessage('take-over');
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  offer();
  // A tab that stays open for days hears of a new build too. Without a network this fails in silence.
  scope.setInterval(() => void registration.update().catch(() => undefined), HOUR);
}
