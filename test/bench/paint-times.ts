import type { Page } from '@playwright/test';

declare global {
  interface Window {
    keyTimes: number[];
  }
}

/** What the browser itself reports is rounded to 8 ms, and nothing faster than this is reported at all. */
const FASTEST = 16;

/**
 * From the key event to the paint that follows it, as the browser's own Event Timing has it: waiting for the page, what
 * the page does, layout, paint and the frame itself. A time taken in the page would leave the last of these out.
 */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.keyTimes = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') window.keyTimes.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** As fast as somebody types: one press after another, each when the one before has been painted. */
export async function keysToPaint(
  page: Page,
  count: number,
  press: (at: number) => Promise<void>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    await page.evaluate(() => {
      window.keyTimes = [];
    });
    await press(at);
    times.push(
      await page.evaluate(async (fastest) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        // Entries come at the latest with the frame after the paint; two more for what is under way.
        for (let frames = 0; frames < 4; frames += 1) await frame();
        await new Promise((resolve) => setTimeout(resolve, 30));
        return Math.max(fastest, ...window.keyTimes);
      }, FASTEST),
    );
  }
  return times;
}

/** How long each frame took while the work was scrolled from top to bottom and back, a good way in each. */
export async function framesOfScroll(page: Page): Promise<readonly number[]> {
  return await page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const inner = [...document.querySelectorAll<HTMLElement>('#work *')];
    const area = inner.reduce((most, one) =>
      getComputedStyle(one).overflowY === 'auto' && one.scrollHeight > most.scrollHeight ? one : most,
    );
    const times: number[] = [];
    let before = await frame();
    for (let at = 0; at < 120; at += 1) {
      area.scrollTop += at < 60 ? 240 : -240;
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    return times;
  });
}

/** From the change of the address until the other step's heading has been painted. */
export async function timeToStep(page: Page, step: string): Promise<number> {
  return await page.evaluate(async (wanted) => {
    const heading = () => document.querySelector('#work h1');
    const before = heading()?.textContent;
    if (window.location.hash.endsWith(`/${wanted}`)) return 0;
    const started = performance.now();
    window.location.hash = window.location.hash.replace(/[^/]*$/, wanted);
    while (heading() === null || heading()?.textContent === before) {
      if (performance.now() - started > 60_000) throw new Error(`${wanted} did not come.`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    // A message sent from a frame is heard after that frame has been painted.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      requestAnimationFrame(() => port2.postMessage(null));
    });
    return performance.now() - started;
  }, step);
}

/** How long each frame took while a thing was carried across the board and back. */
export async function framesOfDrag(page: Page, selector: string): Promise<readonly number[]> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`There is no ${selector} to drag.`);
  await page.evaluate(() => {
    const times: number[] = [];
    window.keyTimes = times;
    let before = performance.now();
    const note = (now: number): void => {
      times.push(now - before);
      before = now;
      // Until somebody else counts: two that count together would count each frame twice.
      if (window.keyTimes === times) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await page.mouse.move(box.x + 20, box.y + 8);
  await page.mouse.down();
  for (let at = 1; at <= 60; at += 1)
    await page.mouse.move(box.x + 20 + (at < 30 ? at : 60 - at) * 15, box.y + 8 + (at % 10));
  const times = await page.evaluate(() => {
    const taken = window.keyTimes.slice(2);
    window.keyTimes = [];
    return taken;
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return times;
}
