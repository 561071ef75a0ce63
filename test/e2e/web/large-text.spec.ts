import { expect, type Page } from '@playwright/test';
import { overfullWorkshop } from '#test/helpers/overfull-workshop.ts';
import { cutOff } from '../cut-off.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

const STEPS = 10;

async function openOverfull(driver: WebDriver): Promise<Page> {
  const page = driver.page();
  const bytes = new TextEncoder().encode(JSON.stringify(overfullWorkshop()));
  await driver.willPick({ name: 'overfull.json', bytes });
  await page.keyboard.press('Control+o');
  await page.getByRole('button', { name: 'Understood' }).click();
  return page;
}

/** Each step in each of its views. */
async function eachView(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const heading = page.locator('#work h1');
  // From the last step, so that each of them is another one than before.
  await page.keyboard.press(`Alt+${STEPS - 1}`);
  await expect(heading).toHaveText('What we agreed');
  for (let step = 0; step < STEPS; step += 1) {
    const before = (await heading.textContent()) ?? '';
    await page.keyboard.press(`Alt+${step}`);
    await expect(heading).not.toHaveText(before);
    const tabs = page.locator('#work').getByRole('tab');
    await look(`step ${step}`);
    for (let at = 1; at < (await tabs.count()); at += 1) {
      await tabs.nth(at).click();
      await look(`step ${step}, view ${at}`);
    }
  }
}

async function nothingIsCut(page: Page): Promise<void> {
  const cut: string[] = [];
  await eachView(page, async (name) => {
    for (const one of await cutOff(page)) cut.push(`${name}: ${one}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
  expect(cut).toEqual([]);
}

/** What has no room beside the work comes over it by its key, and goes by Escape with the focus back in the work. */
async function sidesComeOver(page: Page): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Steps of the workshop' });
  const meaning = page.getByRole('complementary', { name: 'What it means so far' });
  await page.keyboard.press('Alt+2');
  await expect(steps).toHaveCount(0);
  await expect(page.getByLabel('A new claim')).toBeFocused();
  await page.keyboard.press('F8');
  await expect(steps).toBeFocused();
  expect(await cutOff(page)).toEqual([]);
  await page.keyboard.press('F9');
  await expect(steps).toHaveCount(0);
  await expect(meaning).toBeFocused();
  expect(await cutOff(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(page.locator('#work')).toBeFocused();
  await page.keyboard.press('F8');
  await steps.getByRole('link', { name: 'Plan' }).click();
  await expect(steps).toHaveCount(0);
  await expect(page.locator('#work h1')).toHaveText(/weeks to prove one thing/);
}

test('twice the text, chosen in the settings, leaves every step whole', async ({ driver }) => {
  test.slow();
  const page = await openOverfull(driver);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Settings/ }).click();
  const settings = page.getByRole('dialog');
  await settings.getByRole('group', { name: 'Text size' }).getByRole('button', { name: 'Double' }).click();
  expect(await cutOff(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await nothingIsCut(page);
  await sidesComeOver(page);
});

test('the browser’s own zoom at 200 % leaves every step whole', async ({ driver }) => {
  test.slow();
  const page = await openOverfull(driver);
  // To a page that is all there is to it: half as many pixels each way.
  await page.setViewportSize({ width: 683, height: 384 });
  await nothingIsCut(page);
  await sidesComeOver(page);
});

/** The weeks of the plan and the stages of maturity are tables: they need both directions and scroll in their own place. */
const TABLES = ['step 7, view 2', 'step 5, view 1'];

test('at 400 % every step is one column, and is read without scrolling sideways', async ({ driver }) => {
  test.slow();
  const page = await openOverfull(driver);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  await eachView(page, async (name) => {
    if (TABLES.includes(name)) return;
    const beyond = await page
      .locator('#work *')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
          .map((one) => `${one.tagName} ${one.textContent.slice(0, 60)}`),
      );
    if (beyond.length > 0) wide.push(`${name}: ${beyond.slice(0, 3).join(' | ')}`);
  });
  expect(wide).toEqual([]);
});

test('nothing moves for those who asked for less motion', async ({ driver }) => {
  test.slow();
  const page = await openOverfull(driver);
  const moved = (): Promise<number> =>
    page.evaluate(() => Number(document.documentElement.dataset['moved'] ?? 0));
  await page.evaluate(() => {
    for (const kind of ['transitionrun', 'animationstart'])
      document.addEventListener(kind, () => {
        const { dataset } = document.documentElement;
        dataset['moved'] = String(Number(dataset['moved'] ?? 0) + 1);
      });
  });
  const walk = (): Promise<void> =>
    eachView(page, async () => {
      const buttons = page.locator('#work').getByRole('button');
      await buttons.nth(1).hover();
      await buttons.nth(2).hover();
    });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await walk();
  for (const key of ['F1', 'Escape', 'Control+k', 'Escape', 'F3', 'Escape']) await page.keyboard.press(key);
  expect(await moved()).toBe(0);
  // To those who did not, something does: the ear hears at all.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await walk();
  expect(await moved()).toBeGreaterThan(0);
});
