import { expect, type Page } from '@playwright/test';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { writeWorkshopJson } from '#shared/formats/workshop-json.ts';
import { closingStrings } from '#shared/strings/closing.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { newWorkshop } from '#shared/workshop/new-workshop.ts';
import { test } from '../journey-test.ts';
import { looksRight } from '../looks-right.ts';
import { openPhone, roomOf, startPhones } from './room-phones.ts';
import type { StandInDriver } from './stand-in-driver.ts';

const question = 'How sound is the data model?';
const options = { imports: 'Imports that fail loudly', restore: 'A timed restore', roles: 'Roles per depot' };

const commands: readonly Command[] = [
  { name: 'person.add', payload: { id: 'anna', item: { name: 'Anna Lindqvist', role: 'Operations' } } },
  {
    name: 'vote.open',
    payload: {
      id: 'v1',
      item: {
        subject: { kind: 'score', ref: 'DM1' },
        title: question,
        voters: { anna: { person: 'anna', label: 'Anna Lindqvist', role: 'Operations' } },
      },
    },
  },
];

function withVote(...more: readonly Command[]): Uint8Array {
  const empty = newWorkshop({
    id: 'phones-1',
    title: 'Meridian Freight',
    client: 'Meridian',
    createdAt: '2026-11-20T09:00:00Z',
    zone: 'Europe/London',
    playbook: defaultPlaybook,
  });
  const workshop = [...commands, ...more].reduce((before, command) => {
    const done = applyCommand(before, command);
    if (done.kind === 'failed') throw new Error(done.problem.what);
    return done.value.workshop;
  }, empty);
  return new TextEncoder().encode(writeWorkshopJson(workshop));
}

/** For whoever looks at the results. */
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

/** On the narrowest phone and in the largest text an answer is as wide as its longest words. */
async function keepsWordsWhole(page: Page): Promise<void> {
  const zoom = (size: string) =>
    page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
  await zoom('200%');
  const answer = await page.getByText('Nobody can say where').boundingBox();
  expect(answer?.width ?? 0).toBeGreaterThan(190);
  await picture(page, 'phone-question-largest');
  await zoom('');
}

test('three phones join, vote and lose the line', async ({ driver, browser }) => {
  const facilitator = driver.page();
  const sheet = await startPhones(driver, withVote());
  const { token, code, port } = await roomOf(facilitator);
  const place = `http://127.0.0.1:${port}/`;
  const one = await openPhone(browser, `${place}#${token}`);
  const other = await openPhone(browser, place, {
    colorScheme: 'dark',
    viewport: { width: 320, height: 640 },
  });
  const third = await openPhone(browser, `${place}#${token}`);
  expect(one.page.url()).toBe(place);

  await looksRight(other.page, 'phone-code');
  await other.page.getByLabel('Room code').fill('12');
  await other.page.getByRole('button', { name: 'Join' }).click();
  await expect(other.page.getByRole('alert')).toHaveText('The code has six digits.');
  await other.page.getByLabel('Room code').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await other.page.getByRole('button', { name: 'Join' }).click();
  await expect(other.page.getByText('Keep this page open.')).toBeVisible();
  await picture(one.page, 'phone-waiting');
  await expect(sheet.getByText('Waiting to be let in: 3')).toBeVisible();
  await picture(facilitator, 'sheet-waiting');
  await sheet.getByPlaceholder('Name, if wanted').first().fill('Anna Lindqvist');
  await sheet
    .getByRole('button', { name: /^Let \w+ \d+ in$/ })
    .first()
    .click();
  await sheet.getByRole('button', { name: 'Let all in' }).click();
  await expect(sheet.getByText('In the room: 3 people')).toBeVisible();

  for (const { page } of [one, other, third])
    await expect(page.getByRole('group', { name: question })).toBeVisible();
  await expect(sheet.getByText('has the question')).toHaveCount(3);
  await picture(one.page, 'phone-question');
  await one.page.getByRole('button', { name: 'Send my vote' }).click();
  await expect(one.page.getByText('Choose an answer first.')).toBeVisible();
  await one.page.getByRole('radio', { name: /^3/ }).check();
  await one.page.getByRole('button', { name: 'Send my vote' }).click();
  await expect(one.page.getByText('Your vote is in.')).toBeVisible();
  await other.page.getByRole('radio', { name: /^1/ }).check();
  await looksRight(other.page, 'phone-question-narrow-dark');
  await keepsWordsWhole(other.page);
  await other.page.getByRole('button', { name: 'Send my vote' }).click();
  await expect(other.page.getByText('Your vote is in.')).toBeVisible();
  await expect(sheet.getByText('2 of 3 have voted')).toBeVisible();

  // The line goes while the third votes; the phone keeps the vote, comes back by itself and sends it.
  await third.page.context().setOffline(true);
  await third.page.getByRole('radio', { name: /^2/ }).check();
  await third.page.getByRole('button', { name: 'Send my vote' }).click();
  await third.page.context().setOffline(false);
  await expect(third.page.getByText('Your vote is in.')).toBeVisible();
  await expect(sheet.getByText('3 of 3 have voted')).toBeVisible();
  await expect(sheet.getByText('In the room: 3 people')).toBeVisible();

  // Closing now would end the room: it is asked about, also over another sheet, and staying changes nothing.
  await (driver as StandInDriver).app().tell({ kind: 'close-window' });
  const asked = facilitator.getByRole('dialog', { name: closingStrings.title.running });
  await expect(asked.getByText(closingStrings.running.phones(3))).toBeVisible();
  await expect(asked.getByText(closingStrings.running.vote(question))).toBeVisible();
  await picture(facilitator, 'closing');
  await asked.getByRole('button', { name: closingStrings.stay }).last().click();
  await expect(asked).toHaveCount(0);
  await expect(sheet.getByText('In the room: 3 people')).toBeVisible();

  // Loaded anew it is the same person, sees the vote and may change it.
  await one.page.reload();
  await expect(one.page.getByRole('radio', { name: /^3/ })).toBeChecked();
  await one.page.getByRole('radio', { name: /^4/ }).check();
  await one.page.getByRole('button', { name: 'Change my vote' }).click();
  await expect(one.page.getByText('Your vote is in.')).toBeVisible();
  await picture(one.page, 'phone-voted');

  for (const { breaches } of [one, other, third])
    expect(breaches.filter((text) => !text.includes('ERR_'))).toEqual([]);
  for (const phone of [one, other, third]) await phone.close();
  expect(await driver.strayRequests()).toEqual([]);
});

test('ideas are taken up, the window may be loaded anew, and the room ends for everybody', async ({
  driver,
  browser,
}) => {
  const facilitator = driver.page();
  const sheet = await startPhones(driver, withVote());
  const { token, port } = await roomOf(facilitator);
  const { page, close } = await openPhone(browser, `http://127.0.0.1:${port}/#${token}`);
  await sheet.getByPlaceholder('Name, if wanted').fill('Anna Lindqvist');
  await page.getByText('Keep this page open.').waitFor();
  await sheet.getByRole('button', { name: /^Let \w+ \d+ in$/ }).click();
  await page.getByRole('radio', { name: /^3/ }).check();
  await page.getByRole('button', { name: 'Send my vote' }).click();
  await page.getByLabel('Your idea').fill('Ask the night shift <b>first</b>');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('1 sent and received.')).toBeVisible();
  await expect(sheet.getByText('Ask the night shift <b>first</b>')).toBeVisible();
  await picture(facilitator, 'sheet-room');
  await sheet.getByRole('button', { name: /^Make “Ask the night shift/ }).click();
  await expect(sheet.getByText('Ideas from phones: 0')).toBeVisible();
  await sheet.getByRole('button', { name: 'Show large' }).click();
  await picture(facilitator, 'sheet-large');

  // The room is still there and nobody has to join again.
  await facilitator.reload();
  await facilitator.getByRole('button', { name: 'Phones: 1' }).click();
  await expect(sheet.getByText('1 of 1 have voted')).toBeVisible();
  await sheet.getByRole('button', { name: 'Remove Anna Lindqvist' }).click();
  await expect(page.getByRole('heading', { name: 'You were taken out of the room' })).toBeVisible();
  await page.getByRole('button', { name: 'Join again' }).click();
  await expect(page.getByText('Keep this page open.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Stop phones' }).click();
  await expect(page.getByRole('heading', { name: 'The room is closed' })).toBeVisible();
  await picture(page, 'phone-closed');
  const kept = await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie]);
  expect(kept).toEqual([0, 0, '']);
  await close();
});

test('dots are given by thumb, in large text, and never more than there are', async ({ driver, browser }) => {
  const dots: Command = {
    name: 'vote.open',
    payload: {
      id: 'v2',
      item: {
        subject: { kind: 'dots', options, dots: 3 },
        title: 'What first?',
        voters: {},
        anonymous: true,
      },
    },
  };
  const sheet = await startPhones(driver, withVote(dots));
  const { token, port } = await roomOf(driver.page());
  const { page, breaches, close } = await openPhone(browser, `http://127.0.0.1:${port}/#${token}`);
  await sheet.getByRole('button', { name: /^Let \w+ \d+ in$/ }).click();
  await expect(page.getByText('3 dots left')).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const more = page.getByRole('button', { name: 'One more dot on A timed restore' });
  // Past the last dot the button stays where the focus is, and does nothing.
  for (let press = 0; press < 5; press += 1) await more.click({ force: true });
  await expect(page.getByText('0 dots left')).toBeVisible();
  await page.getByRole('button', { name: 'One dot fewer on A timed restore' }).click();
  await page.getByRole('button', { name: 'One more dot on Roles per depot' }).click();
  await page.getByRole('button', { name: 'Send my vote' }).click();
  await expect(page.getByText('Your vote is in.')).toBeVisible();
  await expect(page.getByText('Secret: counted without saying who.')).toBeVisible();
  await looksRight(page, 'phone-dots');
  await expect(sheet.getByText('1 of 1 have voted')).toBeVisible();
  expect(breaches).toEqual([]);
  await close();
});
