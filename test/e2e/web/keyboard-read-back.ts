import { expect, type Locator, type Page } from '@playwright/test';
import type { Keyboard } from './by-keyboard.ts';

/** The last step without the mouse: who does what, the decision, what was parked, the report and why it says so. */
export async function readBackByKeyboard(page: Page, keyboard: Keyboard): Promise<void> {
  const { press, say, tabTo, hasFocus } = keyboard;
  const work = page.locator('#work');
  const region = (name: string): Locator => work.getByRole('region', { name, exact: true });
  const actions = region('First three actions').getByRole('listitem');
  const line = page.getByLabel('A new action, decision or parked question');

  await tabTo(line);
  // Tab goes on to the next kind while there are words, and the kind stays.
  for (const [text, tabs] of [
    ['Try a full restore from last night’s copy', 0],
    ['Ask the second office for the day list', 0],
    ['The kiosk waits for the fair', 1],
    ['Who answers the phone on Sunday?', 1],
    ['Who owns the domain name?', 0],
  ] as const) {
    await say(text);
    for (let tab = 0; tab < tabs; tab += 1) await press('Tab');
    await press('Enter');
    await expect(line).toHaveValue('');
  }
  await expect(actions).toHaveCount(2);
  await expect(region('Decisions made')).toContainText('The kiosk waits for the fair');

  // Back into the list; nothing is left hanging in the air.
  await press('Escape');
  await hasFocus();
  const first = actions.first();
  await tabTo(first.getByLabel('Owner'));
  await page.keyboard.type('Tomasz');
  await expect(first.getByLabel('Owner').locator('option:checked')).toHaveText(/Tomasz/);
  await press('Tab');
  await expect(first.getByLabel('Due')).toBeFocused();
  // The same day in either order, which the system decides.
  await page.keyboard.type('12122026');
  await press('Enter');
  await expect(first.getByLabel('Due')).toHaveValue('2026-12-12');
  await tabTo(actions.nth(1).getByRole('button', { name: /^Earlier/ }));
  await press('Enter');
  await expect(actions.first()).toContainText('Ask the second office');
  await hasFocus();

  // One parked question becomes an action, the other is settled, and a decision is taken back with one undo.
  const parked = region('Parked');
  await tabTo(parked.getByRole('button', { name: 'Make it an action: Who owns the domain name?' }));
  await press('Enter');
  await expect(actions).toHaveCount(3);
  await hasFocus();
  await tabTo(parked.getByRole('button', { name: 'Settled: Who answers the phone on Sunday?' }));
  await press('Enter');
  await expect(parked).toContainText('2 settled');
  await hasFocus();
  await press('Shift+Tab');
  await tabTo(
    region('Decisions made')
      .getByRole('button', { name: /^Remove/ })
      .first(),
  );
  await press('Enter');
  await hasFocus();
  await press('Control+z');
  await expect(region('Decisions made')).toContainText('The kiosk waits for the fair');

  await seeReport(page, keyboard);
  await followReason(page, keyboard);
  await handOut(page, keyboard);
}

async function seeReport(page: Page, { press, tabTo, hasFocus }: Keyboard): Promise<void> {
  await tabTo(page.getByRole('tab', { name: 'Read back' }));
  await press('ArrowRight');
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 60_000 });
  await hasFocus();
}

/** From a sentence of the report to the answer behind it, and back. */
async function followReason(page: Page, { press, tabTo }: Keyboard): Promise<void> {
  await press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Why it says so', selected: true })).toBeFocused();
  const sentence = page.getByRole('tabpanel').getByRole('button', { expanded: false }).first();
  const words = (await sentence.textContent()) ?? '';
  await tabTo(sentence);
  await press('Enter');
  await expect(page.getByRole('button', { name: words, expanded: true })).toBeFocused();
  await tabTo(page.getByRole('list', { name: 'Answers behind it' }).getByRole('link').first());
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('What we agreed');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await press('Alt+9');
  await expect(page.locator('#work h1')).toHaveText('What we agreed');
}

async function handOut(page: Page, { press }: Keyboard): Promise<void> {
  await press('Control+e');
  const sheet = page.getByRole('dialog', { name: 'Export' });
  await expect(sheet).toBeVisible();
  await press('Escape');
  await expect(sheet).toHaveCount(0);
}
