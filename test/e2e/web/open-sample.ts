import { expect, type Page } from '@playwright/test';
import { SAMPLES } from '#shared/samples/samples.ts';
import type { Driver } from '../driver.ts';

/** A sample through the app's own front door: its JSON, opened as a file. */
export async function openSample(driver: Driver, name: string): Promise<Page> {
  const sample = SAMPLES.find((known) => known.name === name);
  if (sample === undefined) throw new Error(`There is no sample ${name}.`);
  const page = driver.page();
  const bytes = new TextEncoder().encode(JSON.stringify(sample.workshop));
  await driver.willPick({ name: `${name}.json`, bytes });
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('navigation', { name: 'Steps of the workshop' })).toBeVisible();
  await page.getByRole('button', { name: 'Understood' }).click();
  return page;
}
