import type { Page } from '@playwright/test';

/**
 * What cannot be seen whole from left to right: controls that stand out of what clips them, words wider than their
 * button, and places that scroll sideways. Empty where all is well.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const nameOf = (one: Element): string =>
      `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`;
    const isSeen = (one: Element): boolean => {
      const { width, height } = one.getBoundingClientRect();
      // What is only for ears is one pixel large.
      return width > 1 && height > 1 && getComputedStyle(one).visibility === 'visible';
    };
    for (const one of document.querySelectorAll<HTMLElement>('#app *')) {
      const { overflowX } = getComputedStyle(one);
      if ((overflowX === 'auto' || overflowX === 'scroll') && one.scrollWidth > one.clientWidth + 1)
        found.add(`${nameOf(one)} scrolls sideways`);
    }
    const controls = document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea');
    for (const one of controls) {
      if (!isSeen(one)) continue;
      const { left, right } = one.getBoundingClientRect();
      let [from, to] = [0, window.innerWidth];
      for (let around = one.parentElement; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).overflowX === 'visible') continue;
        const box = around.getBoundingClientRect();
        [from, to] = [Math.max(from, box.left), Math.min(to, box.right)];
      }
      if (left < from - 1 || right > to + 1) found.add(`${nameOf(one)} is cut`);
      if (one.tagName === 'BUTTON' && one.scrollWidth > one.clientWidth + 1)
        found.add(`${nameOf(one)} is too narrow for its words`);
    }
    return [...found];
  });
}
