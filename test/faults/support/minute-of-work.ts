import { expect, type Locator, type Page } from '@playwright/test';
import { evidenceStrings } from '#shared/strings/evidence.ts';

/** A machine that is busy with other tests is slow, and slowness is not what is looked for. */
const PATIENTLY = { timeout: 60_000 } as const;
const EVIDENCE = 2;
const PATH = 6;
const READ_BACK = 9;

async function toStep(page: Page, step: number): Promise<void> {
  await page.keyboard.press(`Alt+${step}`);
  await expect(page).toHaveURL(stepAddress[step] ?? /./, PATIENTLY);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible(PATIENTLY);
}

const stepAddress: readonly RegExp[] = [
  ...[/before$/, /frame$/, /evidence$/, /signals$/, /surface$/],
  ...[/core$/, /path$/, /plan$/, /budget$/, /read-back$/],
];

/** Two captured and graded, one of them written over, all taken away again: the workshop is as large as before. */
async function onEvidence(page: Page, minute: number): Promise<void> {
  await toStep(page, EVIDENCE);
  const line = page.getByLabel(evidenceStrings.capture.label);
  const claims = page.locator('[data-claim]');
  const before = await claims.count();
  for (const at of [0, 1]) {
    await line.fill(`Said in minute ${minute}, number ${at}`);
    await line.press('Enter');
    await line.press(String((minute + at) % 5));
  }
  await expect(claims).toHaveCount(before + 2, PATIENTLY);
  for (const key of ['Control+z', 'Control+y']) await page.keyboard.press(key);
  for (const at of [0, 1]) await takeAway(page, claims.filter({ hasText: `minute ${minute}, number ${at}` }));
  await expect(claims).toHaveCount(before, PATIENTLY);
  await claims.first().locator('> button').focus();
  for (const key of ['3', '1', 'ArrowDown', '4', '2', 'y', 'n']) await page.keyboard.press(key);
}

async function takeAway(page: Page, claim: Locator): Promise<void> {
  await claim.locator('> button').focus();
  await page.keyboard.press('Delete');
  await expect(claim).toHaveCount(0, PATIENTLY);
}

async function lookAround(page: Page, minute: number): Promise<void> {
  for (const step of [minute % 10, (minute + 3) % 10, PATH]) await toStep(page, step);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('second');
  await expect(page.getByRole('option').first()).toBeVisible(PATIENTLY);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0, PATIENTLY);
}

/** A show of fingers of the people the sample names, revealed. */
async function vote(page: Page): Promise<void> {
  await page.keyboard.press('Shift+F3');
  const score = page.getByRole('button', { name: 'A score, 0 to 4' });
  const others = page.getByRole('button', { name: 'All votes, or a new one' });
  await score.or(others).first().waitFor();
  // The vote before this one is shown first.
  if (await others.isVisible()) await others.click();
  await score.click();
  await page.getByRole('button', { name: 'Start the vote' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Show of fingers' }).click();
  await page.keyboard.type('0422');
  await dialog.getByRole('button', { name: 'Reveal' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0, PATIENTLY);
}

/** What a facilitator does in a minute, as fast as the app takes it; back at the evidence and saved at its end. */
export async function minuteOfWork(page: Page, minute: number): Promise<void> {
  await onEvidence(page, minute);
  await lookAround(page, minute);
  if (minute % 10 === 5) await vote(page);
  if (minute % 5 === 3) {
    await toStep(page, READ_BACK);
    await page.waitForTimeout(1_000);
  }
  await toStep(page, EVIDENCE);
  await expect(page.locator('[data-save="saved"]')).toBeVisible(PATIENTLY);
}
