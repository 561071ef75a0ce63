import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { tidewaterBookings } from '#shared/samples/tidewater-bookings.ts';
import { roomOf, startPhones } from '#test/e2e/desktop/room-phones.ts';
import { startStandInDriver } from '#test/e2e/desktop/stand-in-driver.ts';
import { openPhone, type RoomPhone } from '#test/helpers/room-phone.ts';

export type CrowdedRoom = {
  readonly page: Page;
  readonly phones: readonly RoomPhone[];
  /** Opens a vote for everybody, and says what the phones call it once all have it. */
  readonly ask: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** The desktop app with a workshop open, on the stand-in, and so many people let in with their phones. */
export async function openCrowdedRoom(count: number): Promise<CrowdedRoom> {
  const folder = await mkdtemp(join(tmpdir(), 'nextproof-crowd-'));
  const driver = await startStandInDriver({ folder });
  const close = async (): Promise<void> => {
    await driver.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const page = driver.page();
    const bytes = new TextEncoder().encode(JSON.stringify(tidewaterBookings.workshop));
    const sheet = await startPhones(driver, bytes);
    const { token, port } = await roomOf(page);
    const phones = await Promise.all(Array.from({ length: count }, () => joined(`127.0.0.1:${port}`, token)));
    await sheet.getByRole('button', { name: 'Let all in' }).click();
    await sheet.getByText(`In the room: ${count} people`).waitFor();
    await page.keyboard.press('Escape');
    return { page, phones, ask: () => ask(page, phones), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function joined(host: string, token: string): Promise<RoomPhone> {
  const phone = await openPhone({ host });
  phone.say({ kind: 'join', token });
  await phone.hears('seat');
  return phone;
}

async function ask(page: Page, phones: readonly RoomPhone[]): Promise<string> {
  const before = phones.map(({ heard }) => heard.length);
  await page.keyboard.press('Shift+F3');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'A score, 0 to 4' }).click();
  await sheet.getByRole('button', { name: 'Start the vote' }).click();
  await expect(sheet.getByText(`0 of ${phones.length} ready`)).toBeVisible();
  const questions = await Promise.all(
    phones.map(async (phone, at) => {
      const fresh = (): readonly (typeof phone.heard)[number][] => phone.heard.slice(before[at]);
      const asked = await phone.hears(
        'question',
        (heard) => fresh().includes(heard) && heard.question !== null,
      );
      return asked.question?.id;
    }),
  );
  const [question] = questions;
  if (question === undefined || questions.some((one) => one !== question))
    throw new Error('The phones were asked different things.');
  return question;
}
