import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/**
 * No rule of accessibility broken, by day and by night, and nothing wider than the window; `within` narrows it to a part.
 * NEXTPROOF_PICTURES=1 keeps a picture of each state for whoever wants to look.
 */
export async function looksRight(page: Page, name: string, within?: string): Promise<void> {
  const given = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const rules = () => (within === undefined ? axeFor(page) : axeFor(page).include(within));
  const shown = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (process.env['NEXTPROOF_PICTURES'] !== undefined)
      await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) });
  };
  await shown('light');
  // The size of what is pressed is a rule that has to be asked for.
  const byDay = await rules()
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  await shown('dark');
  // Of all the rules only this one is about what the night changes.
  const byNight = await rules().withRules('color-contrast').analyze();
  await page.emulateMedia({ colorScheme: given ? 'dark' : 'light', reducedMotion: null });
  expect(said(name, [...byDay.violations, ...byNight.violations])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

/** The third look, chosen in the settings: its colours against each other. */
export async function holdsInHighContrast(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'contrast';
  });
  const { violations } = await axeFor(page).withRules('color-contrast').analyze();
  await page.evaluate(() => {
    delete document.documentElement.dataset['theme'];
  });
  expect(said(name, violations)).toEqual([]);
}

/**
 * The usual way opens a window of its own, which the app refuses and which takes longer than all the rest. The hundreds of
 * time zones of one list are the system's own to draw.
 */
function axeFor(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().exclude('option');
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function said(name: string, violations: Violations): readonly string[] {
  return violations.map(({ id, nodes }) => `${name} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
