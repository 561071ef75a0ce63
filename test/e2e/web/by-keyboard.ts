import { expect, type Locator, type Page } from '@playwright/test';

export type Keyboard = {
  /** Tab, and nothing else, until something has the focus: what cannot be reached so cannot be reached. */
  readonly tabTo: (target: Locator) => Promise<void>;
  /** Words at once, so that a slow machine loses none of them. */
  readonly say: (words: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Something of the page has the focus, and not the page itself: it is never lost. */
  readonly hasFocus: () => Promise<void>;
};

const MOST_TABS = 150;

/** Somebody without a mouse. */
export function byKeyboard(page: Page): Keyboard {
  return {
    tabTo: async (target) => {
      await expect(target).toBeVisible();
      for (let pressed = 0; pressed <= MOST_TABS; pressed += 1) {
        if (await target.evaluate((one) => one === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab did not lead to ${target}.`);
    },
    say: (words) => page.keyboard.insertText(words),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    hasFocus: async () => {
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    },
  };
}
