import type { Page } from '@playwright/test';

type Closing = {
  readonly nextproofHost?: { readonly methods: { readonly closeWindow: () => Promise<unknown> } };
};

/** Ends a desktop window as its user does who has answered the question about what runs. A page that is gone asks nothing. */
export async function agreeToClose(page: Page): Promise<void> {
  await page
    .evaluate(() => void (globalThis as Closing).nextproofHost?.methods.closeWindow())
    .catch(() => undefined);
}
