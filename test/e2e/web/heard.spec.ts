import { expect } from '@playwright/test';
import { STEP_IDS } from '#shared/playbook/ids.ts';
import { overfullWorkshop } from '#test/helpers/overfull-workshop.ts';
import { allOf, type Heard, heardOn } from '../heard.ts';
import { openSample } from './open-sample.ts';
import { test } from './web-test.ts';

const CLAIMS = 300;

test.use({ looks: { screenReader: true } });

test('a long list of claims is one list for ears, with all that is out of sight', async ({ driver }) => {
  const page = driver.page();
  const workshop = overfullWorkshop({ claims: CLAIMS, parts: 1, planItems: 1 });
  await driver.willPick({
    name: 'long.json',
    bytes: new TextEncoder().encode(JSON.stringify(workshop)),
  });
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('navigation', { name: 'Steps of the workshop' })).toBeVisible();
  await page.getByRole('button', { name: 'Understood', exact: true }).click();
  await page.keyboard.press('Alt+2');

  await expect.poll(() => page.locator('[data-claim]').count()).toBeGreaterThan(CLAIMS);
  const drawn = await page.locator('[data-claim]').count();
  const lists = allOf(await heardOn(page), 'main').flatMap((main) => allOf(main, 'list'));
  const claims = lists.map(({ children }) => children.filter(({ role }) => role === 'listitem').length);
  // Two columns, two lists; the page has no other.
  expect(claims.filter((count) => count > 0)).toHaveLength(2);
  expect(claims.reduce((sum, count) => sum + count, 0)).toBe(drawn);
});

const CONTROLS = ['button', 'textbox', 'combobox', 'checkbox', 'radio', 'link', 'tab', 'searchbox', 'Date'];
const AROUND = ['group', 'region', 'form'];

/** Every control by what is said of it: its kind, its name, and the name of what it stands in; of a text what it says. */
function controlsOf(heard: Heard, around = ''): readonly string[] {
  const { role, name, value, children } = heard;
  const said = role === 'textbox' ? `, ${value}` : '';
  if (CONTROLS.includes(role)) return [`${role} “${name}” in “${around}”${said}`];
  const inside = AROUND.includes(role) && name !== '' ? name : around;
  return children.flatMap((child) => controlsOf(child, inside));
}

/** Stands on the bar and, as a reminder, at the end of the work; it does the same. */
const TWICE = 'button “Save file” in “”';

test('on every step each control has a name of its own, and no rank of heading is left out', async ({
  driver,
}) => {
  const page = await openSample(driver, 'tidewater-bookings');
  for (const [at, step] of STEP_IDS.filter((id) => id !== 'break').entries()) {
    await page.keyboard.press(`Alt+${at}`);
    await expect(page).toHaveURL(new RegExp(`/${step}$`));
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.getByRole('complementary').getByText('Four paths')).toBeVisible();
    const controls = controlsOf(await heardOn(page));
    expect(controls.length).toBeGreaterThan(30);
    expect(controls.filter((control) => control.includes('“” in'))).toEqual([]);
    const twice = controls.filter((control, place) => controls.indexOf(control) !== place);
    expect(twice.filter((control) => control !== TWICE)).toEqual([]);
    const ranks = await page
      .locator('main')
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(ranks.filter((rank, place) => rank > (ranks[place - 1] ?? 0) + 1)).toEqual([]);
  }
});
