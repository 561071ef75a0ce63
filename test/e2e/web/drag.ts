import type { Locator, Page } from '@playwright/test';

type Spot = { readonly x: number; readonly y: number };

/** A spot within something, as shares of its width and height. */
export async function spotIn(target: Locator, across: number, down: number): Promise<Spot> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`Nothing is drawn of ${target}.`);
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

export async function dragByMouse(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

/** A finger as the browser itself sees one: held for a moment, then drawn, then lifted. */
export async function dragByFinger(page: Page, from: Spot, to: Spot): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Spot): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
  await send('touchStart', from);
  await page.waitForTimeout(300);
  for (let part = 1; part <= 6; part += 1)
    await send('touchMove', {
      x: from.x + ((to.x - from.x) * part) / 6,
      y: from.y + ((to.y - from.y) * part) / 6,
    });
  await send('touchEnd');
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await session.detach();
}
