import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/**
 * No rule of accessibility broken, by day and by night, and nothing wider than the window; `within` narrows it to a part.
 * NEXTPROOF_PICTURES=1 keeps a picture of each state for whoever wants to look.
 */
export async function looksRight(page: Page, name: string, within?: string): Promise<void> {
  const given = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  // The usual way opens a window of its own, which the app refuses and which takes longer than all the rest. The hundreds
  // of time zones of one list are the system's own to draw.
  const rules = () => {
    const axe = new AxeBuilder({ page }).setLegacyMode().exclude('option');
    return within === undefined ? axe : axe.include(within);
  };
  const shown = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (process.env['NEXTPROOF_PICTURES'] !== undefined)
      await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) });
  };
  await shown('light');
  const byDay = await rules().analyze();
  await shown('dark');
  // Of all the rules only this one is about what the night changes.
  const byNight = await rules().withRules('color-contrast').analyze();
  await page.emulateMedia({ colorScheme: given ? 'dark' : 'light', reducedMotion: null });
  expect(
    [...byDay.violations, ...byNight.violations].map(
      ({ id, nodes }) => `${name} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    ),
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}
