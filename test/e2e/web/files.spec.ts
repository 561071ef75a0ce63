import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { isSealed } from '#shared/formats/passphrase/is-sealed.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { asFile, ofLaterFormat, workedOn } from '#test/helpers/another-copy.ts';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

const ours = 'Skippers pay by card on the quay';
const added = 'Two offices asked for a second berth map';
const demo = 'It carries a believable demo';
const passphrase = 'tin lamp orchard seven';

let driver: WebDriver;
let page: Page;

test.beforeEach(async ({ driver: started }) => {
  driver = started;
  page = driver.page();
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await captureClaim(page, ours, 1);
});

test('a copy is merged: what is new comes in, what contradicts is asked about, one undo takes it back', async () => {
  const theirs = await workedOn(await savedFile(), 'Noor', (workshop) => [
    { name: 'claim.grade', payload: { id: claimId(workshop, ours), grade: 4 } },
    { name: 'claim.edit', payload: { id: 'EP2', changes: { grade: 3, status: 'proved' } } },
  ]);
  await claimNamed(page, ours).getByRole('button').first().click();
  await page.keyboard.press('2');

  await more('Merge a copy…');
  await driver.willPick({ name: 'scribe.nextproof', bytes: theirs });
  await page.getByRole('button', { name: 'Choose the file…' }).click();
  await expect(page.getByText('1 place was said differently')).toBeVisible();
  await expect(page.getByText('Their common start is known')).toBeVisible();
  await looksRight(page, 'merge-preview');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();

  const conflicts = page.getByRole('dialog', { name: 'Said differently' });
  await expect(conflicts.getByText('Noor, ')).toBeVisible();
  await looksRight(page, 'conflicts');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '1 said differently' }).click();
  await expect(conflicts.getByRole('button', { name: 'Keep ours' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(conflicts.getByText('Everything is settled.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(graded(4)).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(graded(2)).toBeVisible();
  await page.getByRole('button', { name: '1 said differently' }).click();
  await page.keyboard.press('ArrowLeft');
  await expect(conflicts.getByText('Everything is settled.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '1 said differently' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: '1 said differently' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Merged with scribe.nextproof')).toBeVisible();
  await expect(page.getByRole('button', { name: '1 said differently' })).toHaveCount(0);
  await expect(graded(2)).toBeVisible();
});

test('a file whose workshop is here in another state leads to a choice', async () => {
  const before = await savedFile();
  const newer = await workedOn(before, 'Noor', () => [
    { name: 'claim.edit', payload: { id: 'EP2', changes: { grade: 3, status: 'proved' } } },
  ]);
  const dialog = page.getByRole('dialog', { name: 'already on this computer' });

  await open('tidewater.nextproof', newer);
  await expect(dialog.getByText('it is newer')).toBeVisible();
  await looksRight(page, 'already-here');
  await dialog.getByRole('button', { name: 'Take the file’s state' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(claimNamed(page, demo).getByRole('img', { name: 'Graded 3' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(claimNamed(page, demo).getByRole('img', { name: 'Graded 3' })).toHaveCount(0);

  await captureClaim(page, added, 2);
  await open('tidewater.nextproof', before);
  await expect(dialog.getByText('this computer has the newer state')).toBeVisible();
  await dialog.getByRole('button', { name: 'Open what is here' }).click();
  await expect(claimNamed(page, added)).toBeVisible();

  await open('tidewater.nextproof', newer);
  await expect(dialog.getByText('have gone on')).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge the two' }).click();
  await expect(claimNamed(page, demo).getByRole('img', { name: 'Graded 3' })).toBeVisible();
  await expect(claimNamed(page, added)).toBeVisible();

  await open('tidewater.nextproof', before);
  await dialog.getByRole('button', { name: 'Keep both' }).click();
  await expect(page.getByText('was opened beside it')).toBeVisible();
  await expect(claimNamed(page, added)).toHaveCount(0);
  await page.getByRole('link', { name: 'All workshops' }).click();
  await expect(page.getByRole('link', { name: 'Tidewater Bookings' })).toHaveCount(2);
});

test('a copy for others holds no note, price, single vote or history unless asked', async () => {
  await open('talkative.nextproof', await asFile(talkative()));
  await expect(page.getByText('Depot Desk')).toBeVisible();
  await more('Send a copy…');
  await looksRight(page, 'send-copy');
  await page.getByRole('button', { name: 'Write the copy' }).click();
  const { bytes } = await driver.savedFile();
  const entries = unzipSync(bytes);
  expect(Object.keys(entries).filter((name) => name.startsWith('journal'))).toEqual([]);
  const everything = Object.values(entries)
    .map((entry) => strFromU8(entry))
    .join('\n');
  for (const secret of ['never to be told', '4711', 'voter-one', 'Ada votes']) {
    expect(everything).not.toContain(secret);
  }
  expect(everything).toContain('Depot Desk');

  await more('Save as JSON…');
  await page.getByLabel('Notes').check();
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  await expect.poll(async () => (await driver.savedFile()).name).toMatch(/\.json$/);
  const json = strFromU8((await driver.savedFile()).bytes);
  expect(json).toContain('never to be told');
  expect(json).not.toContain('4711');
});

test('a protected copy opens with its passphrase and with no other', async () => {
  await more('Send a copy…');
  await page.getByLabel('Protect it with a passphrase').check();
  await expect(page.getByText('A forgotten passphrase cannot be recovered')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill('tin lamp');
  await page.getByRole('button', { name: 'Write the copy' }).click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await page.getByLabel('Passphrase again').fill(passphrase);
  await looksRight(page, 'send-protected');
  await page.getByRole('button', { name: 'Write the copy' }).click();
  await expect(page.getByText('is ready. The workshop itself')).toBeVisible({ timeout: 20_000 });
  const { bytes } = await driver.savedFile();
  expect(isSealed(bytes)).toBe(true);
  await expect(page.getByText('No file yet')).toBeVisible();

  await captureClaim(page, added, 2);
  await open('protected.nextproof', bytes);
  await expect(page.getByLabel('Passphrase')).toBeFocused();
  await page.keyboard.type('tin lamp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The passphrase does not open this file.')).toBeVisible({
    timeout: 20_000,
  });
  await looksRight(page, 'wrong-passphrase');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keep both' }).click({ timeout: 20_000 });
  await expect(claimNamed(page, ours)).toBeVisible();
  await expect(claimNamed(page, added)).toHaveCount(0);
  await expect(page.getByText('No file yet')).toBeVisible();

  await open('cut.nextproof', bytes.subarray(0, bytes.length - 30));
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('the end of the file is missing')).toBeVisible({ timeout: 20_000 });
});

test('a file of a later format is refused with its sentence', async () => {
  const later = ofLaterFormat(await savedFile());
  await open('later.nextproof', later);
  await expect(page.getByText('made by a newer Nextproof')).toBeVisible();
  await expect(claimNamed(page, ours)).toBeVisible();
});

test('a backup can be looked at, restored as one step, and opened as a new workshop', async () => {
  await more('Backups…');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('cell', { name: 'whole' })).toBeVisible();
  await page.keyboard.press('Escape');
  await captureClaim(page, added, 2);
  await more('Backups…');
  await page.getByRole('button', { name: /^Look at the backup/ }).click();
  await expect(page.getByText(/different from the workshop now/).first()).toBeVisible();
  await looksRight(page, 'backups');
  await page.getByRole('button', { name: 'Put the workshop back to this' }).click();
  await expect(claimNamed(page, added)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(claimNamed(page, added)).toBeVisible();
  await more('Backups…');
  await page.getByRole('button', { name: /^Look at the backup/ }).click();
  await page.getByRole('button', { name: 'Open as a new workshop' }).click();
  await expect(page.getByText(/\(backup of Today/).first()).toBeVisible();
  await expect(claimNamed(page, added)).toHaveCount(0);
});

async function more(entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

async function savedFile(): Promise<Uint8Array> {
  await page.keyboard.press('Control+s');
  return (await driver.savedFile()).bytes;
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  await driver.willPick({ name, bytes });
  await page.keyboard.press('Control+o');
}

function graded(grade: number) {
  return claimNamed(page, ours).getByRole('img', { name: `Graded ${grade}` });
}

function claimId(workshop: Workshop, text: string): string {
  const found = Object.entries(workshop.claims).find(([, claim]) => JSON.stringify(claim).includes(text));
  if (found === undefined) throw new Error('There is no such claim.');
  return found[0];
}

/** A workshop with something of everything that does not go along by itself. */
function talkative(): Workshop {
  return workshopSchema.parse({
    id: 'depot-desk',
    title: 'Depot Desk',
    people: { p1: { name: 'Ada' } },
    claims: { EP1: { status: 'proved', grade: 3, note: 'never to be told' } },
    path: { costs: { harden: { money: { low: 4711, likely: 4711, high: 4711 } } } },
    votes: {
      v1: {
        title: 'How sure are we?',
        subject: { kind: 'path' },
        voters: { 'voter-one': { label: 'Ada votes', role: '' } },
        first: { ballots: { 'voter-one': 'harden' } },
      },
    },
  });
}
