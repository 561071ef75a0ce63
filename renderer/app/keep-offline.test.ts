import { describe, expect, it, vi } from 'vitest';
import { shellStrings } from '#shared/strings/shell.ts';
import { keepOffline } from './keep-offline.ts';
import { newsChannel } from './news.ts';

/** A page with a newer build waiting beside it, as far as the offer to change over looks at one. */
async function pageWithNewer(settled: () => Promise<boolean>) {
  vi.stubGlobal('HTMLElement', class {});
  const posted: unknown[] = [];
  const waiting = { postMessage: (message: unknown) => posted.push(message) };
  const registration = {
    waiting,
    installing: null,
    addEventListener: () => undefined,
    update: async () => undefined,
  };
  const container = { controller: {}, register: async () => registration, addEventListener: () => undefined };
  const scope = {
    navigator: { serviceWorker: container },
    document: { activeElement: null },
    setInterval: () => 0,
    location: { reload: () => undefined },
  };
  const news = newsChannel();
  // Only what is here is looked at.
  await keepOffline(scope as unknown as Window, news, settled);
  return { posted, news };
}

describe('changing over to a newer version', () => {
  it('waits until all that was said is on the disk', async () => {
    let keep: (kept: boolean) => void = () => undefined;
    const { posted, news } = await pageWithNewer(() => new Promise((resolve) => (keep = resolve)));
    const [offer] = news.items();
    expect(offer?.text).toBe(shellStrings.update.ready);
    offer?.action?.run();
    await Promise.resolve();
    expect(posted).toEqual([]);
    keep(true);
    await vi.waitFor(() => expect(posted).toEqual(['take-over']));
  });

  it('does not happen while something is not kept, and stays on offer', async () => {
    const { posted, news } = await pageWithNewer(async () => false);
    news.items()[0]?.action?.run();
    await vi.waitFor(() =>
      expect(news.items().map(({ text }) => text)).toContain(shellStrings.update.notKept),
    );
    expect(posted).toEqual([]);
    expect(news.items().at(-1)?.action?.label).toBe(shellStrings.update.use);
  });
});
