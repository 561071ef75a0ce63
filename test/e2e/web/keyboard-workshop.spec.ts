import { expect, type Locator, type Page } from '@playwright/test';
import { looksRight } from '../looks-right.ts';
import { byKeyboard, type Keyboard } from './by-keyboard.ts';
import { readBackByKeyboard } from './keyboard-read-back.ts';
import { test } from './web-test.ts';

/** Beyond the words themselves: Enter, a grade, and at most one more for the other column. */
const MOST_KEYS_PER_CLAIM = 3;

const claims = [
  { text: 'Harbour masters print the day list every morning', column: 'proved', grade: 3 },
  { text: 'Two offices paid for the season', column: 'proved', grade: 4 },
  { text: 'Skippers find the berth map by themselves', column: 'proved', grade: 2 },
  { text: '4 of 12 harbours came back after the pilot', column: 'proved', grade: 3 },
  { text: 'Refunds reach the bank without typing', column: 'open', grade: 0 },
  { text: 'A second office can join without our help', column: 'open', grade: 1 },
] as const;

let page: Page;
let keyboard: Keyboard;

const tabTo: Keyboard['tabTo'] = (target) => keyboard.tabTo(target);
const say: Keyboard['say'] = (words) => keyboard.say(words);
const press: Keyboard['press'] = (...keys) => keyboard.press(...keys);
const hasFocus: Keyboard['hasFocus'] = () => keyboard.hasFocus();

async function goTo(number: number, heading: string | RegExp): Promise<void> {
  await press(`Alt+${number}`);
  await expect(page.locator('#work h1')).toHaveText(heading);
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
const part = (name: string): Locator => page.getByRole('button', { name, exact: true });

async function begin(): Promise<void> {
  await tabTo(page.getByLabel('Title', { exact: true }));
  await say('Tidewater Bookings');
  await press('Tab');
  await say('Harbour Group');
  await press('Enter');
  await expect(page.getByLabel('A new claim')).toBeFocused();
}

async function prepare(): Promise<void> {
  await goTo(0, /.+/);
  await tabTo(page.getByLabel('A new person'));
  for (const name of ['Imke Brandt, harbour office', 'Tomasz Zielinski, finance', 'Noor, sales']) {
    await say(name);
    await press('Enter');
  }
  await expect(page.getByText('3 people')).toBeVisible();
}

async function frame(): Promise<void> {
  await goTo(1, /.+/);
  await tabTo(button('Imke Brandt'));
  await press('3', '3', '3');
  await expect(page.getByText('3 of 3 picked')).toBeVisible();
  await hasFocus();
  await tabTo(button('Reveal'));
  await press('Enter');
  const questions = page.getByRole('list', { name: 'The four questions' });
  await tabTo(questions.getByRole('button').first());
  await press('3');
  await expect(questions.getByRole('button', { pressed: true })).toContainText('Will anyone use it');
  await tabTo(page.getByLabel('Decision owner'));
  await page.keyboard.type('Imke');
  await expect(page.getByLabel('Decision owner').locator('option:checked')).toHaveText(/Imke/);
}

/** Keys beyond the text for each claim, from an empty line to the next empty line with the claim graded. */
async function capture(): Promise<readonly number[]> {
  await goTo(2, 'What has it proved?');
  await expect(page.getByLabel('A new claim')).toBeFocused();
  const counts: number[] = [];
  let column: string = 'proved';
  for (const claim of claims) {
    let keys = 0;
    const count = async (key: string): Promise<void> => {
      keys += 1;
      await press(key);
    };
    await say(claim.text);
    if (claim.column !== column) await count('Tab');
    column = claim.column;
    await count('Enter');
    await count(String(claim.grade));
    await expect(page.getByRole('status').filter({ hasText: claim.text })).toContainText(`${claim.grade}`);
    await expect(page.getByLabel('A new claim')).toBeFocused();
    await expect(page.getByLabel('A new claim')).toHaveValue('');
    counts.push(keys);
  }
  return counts;
}

async function judgeEvidence(): Promise<void> {
  // From the empty line back into the claims, to the first, and along with the arrows.
  await press('Escape', 'Home');
  const focused = page.locator('[data-claim]:focus-within');
  await press('ArrowRight', 'Home');
  for (const grade of ['3', '1', '4', '3', '2', '3']) {
    const id = await focused.getAttribute('data-claim');
    await press(grade);
    await expect(
      page.locator(`[data-claim="${id}"]`).getByRole('img', { name: `Graded ${grade}` }),
    ).toBeVisible();
    await expect(page.locator(`[data-claim="${id}"]`).getByRole('button').first()).toBeFocused();
    // Judged as proved it has gone to the other column, and the focus with it.
    await press('ArrowRight', 'Home');
  }
  await press('F2');
  await tabTo(page.getByLabel('Source'));
  await say('Seen in June, in both offices');
  await press('Enter');
  await expect(page.getByText('Seen in June, in both offices')).toBeVisible();
  await hasFocus();
}

async function weigh(): Promise<void> {
  await goTo(3, /.+/);
  await tabTo(page.getByLabel('A new number'));
  await say('Left after one session, 30 % of 200, a third met a fault');
  await press('Enter');
  await expect(page.getByText('0 % to 45 % without the fault')).toBeVisible();
  await tabTo(page.getByRole('group', { name: 'Strangers use it' }).getByRole('button').first());
  await press('y');
  await expect(page.getByRole('img', { name: 'The dial stands at: Already a promise' })).toBeVisible();
}

async function sort(): Promise<void> {
  await goTo(4, /.+/);
  await expect(page.getByLabel('A new part')).toBeFocused();
  for (const name of ['Berth map', 'Chat', 'Day list']) {
    await say(name);
    await press('Enter');
  }
  await press('Escape');
  await expect(part('Berth map')).toBeFocused();
  await press('k');
  await expect(page.getByRole('region', { name: 'Keep, 1' })).toContainText('Berth map');
  await expect(part('Berth map')).toBeFocused();
  await press('ArrowLeft', 'd');
  await expect(page.getByRole('region', { name: 'Drop, 1' })).toContainText('Chat');
  await press('ArrowLeft', 'ArrowLeft', 'k');
  await expect(page.getByRole('region', { name: 'Keep, 2' })).toContainText('Day list');
}

async function score(): Promise<void> {
  await goTo(5, /.+/);
  await expect(button('Things have clear names and places')).toBeFocused();
  await page.keyboard.type('33322333');
  await press('ArrowRight');
  await page.keyboard.type('1112');
  await expect(page.getByText('12 of 31 answered')).toBeVisible();
  await tabTo(page.getByRole('tab', { selected: true }));
  await press('ArrowRight', 'Enter');
  const search = page.getByRole('combobox', { name: 'Add an aspect' });
  await tabTo(search);
  for (const aspect of ['design sys', 'user manag']) {
    await say(aspect);
    await expect(page.getByRole('option')).toHaveCount(1);
    await press('Enter');
    await expect(search).toHaveValue('');
  }
  await tabTo(button(/^Design system/));
  await page.keyboard.type('51');
  await expect(button(/^User management/)).toBeFocused();
}

async function decide(): Promise<void> {
  await goTo(6, 'Which way on?');
  await tabTo(button('Show the rules').first());
  await press('Enter');
  await expect(button('Show the rules')).toHaveCount(0);
  await hasFocus();
  await tabTo(button('Choose another, with a reason'));
  await press('Enter');
  const form = page.getByRole('form', { name: 'Choose another, with a reason' });
  await expect(form.getByRole('textbox')).toBeFocused();
  await say('The fair is in six weeks');
  await press('Shift+Tab', 'Enter');
  await tabTo(form.getByRole('textbox'));
  await press('Enter');
  await expect(button('Reconsider')).toBeFocused();
}

async function plan(): Promise<void> {
  await goTo(7, /.+/);
  await tabTo(page.getByLabel('The one outcome', { exact: true }));
  await press('Control+a');
  await say('Twelve harbours, no refund typed twice');
  await press('Tab');
  await tabTo(page.getByRole('tab', { name: 'Six fields' }));
  await press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Keep or change', selected: true })).toBeVisible();
  await tabTo(page.getByLabel('A new item'));
  await say('Kiosk at the quay');
  await press('Enter', 'Escape');
  await tabTo(page.locator('[data-thing] > button[tabindex="0"]').first());
  await press('f');
  await hasFocus();
  await tabTo(page.getByRole('tab', { name: 'Keep or change' }));
  await press('ArrowRight');
  await tabTo(page.getByLabel('A new item'));
  for (const item of ['Own sign-in per office', 'Alerts to two phones']) {
    await say(item);
    await press('Enter');
  }
  const row = page.getByRole('list', { name: 'Work over the weeks' }).getByRole('button');
  await press('Escape');
  await tabTo(row.first());
  await expect(row.first()).toHaveAccessibleName(/Own sign-in per office/);
  const before = (await row.first().textContent()) ?? '';
  await press('ArrowRight');
  await expect(row.first()).not.toHaveText(before);
  await expect(row.first()).toBeFocused();
}

async function budget(): Promise<void> {
  await goTo(8, /.+/);
  await tabTo(page.locator('#work li input[type=checkbox]:enabled').first());
  await press('Enter', 'Enter');
  await expect(page.locator('#work li').getByRole('checkbox', { checked: true }).first()).toBeVisible();
  await hasFocus();
}

test('a workshop is held from beginning to end without the mouse, at most three keys beyond the words of a claim', async ({
  driver,
}) => {
  // A whole workshop, key by key.
  test.slow();
  page = driver.page();
  keyboard = byKeyboard(page);
  await begin();
  await prepare();
  await frame();
  const counts = await capture();
  process.stdout.write(`Keys beyond the text of each claim: ${counts.join(', ')}\n`);
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_KEYS_PER_CLAIM);
  await judgeEvidence();
  await weigh();
  await sort();
  await score();
  await decide();
  await plan();
  await budget();
  await looksRight(page, 'budget');
  await goTo(9, 'What we agreed');
  await readBackByKeyboard(page, keyboard);
  await looksRight(page, 'read-back');
});
