import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { libraryStrings } from '#shared/strings/library.ts';
import { test } from '../journey-test.ts';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import type { StandInDriver } from './stand-in-driver.ts';

test('a saved file joins the system’s list, is opened from the dock, and leaves the list when it is erased', async ({
  driver,
}) => {
  const desktop = driver as StandInDriver;
  const page = desktop.page();
  const path = join(desktop.folder, 'documents', 'Tidewater.nextproof');
  const listed = async () => (await desktop.app().report()).recentDocuments;
  await createWorkshop(desktop, 'Tidewater Bookings', 'Harbour Group');
  await captureClaim(page, 'Depots confirm by phone', 3);
  await desktop.willSaveAs('Tidewater.nextproof');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+s');
  await expect.poll(listed).toEqual([path]);

  await page.getByRole('link', { name: 'All workshops' }).click();
  // What a file dropped on the dock, or chosen from the list of the system, comes to.
  await desktop.app().tell({ kind: 'hand-over', path });
  await expect(claimNamed(page, 'Depots confirm by phone')).toBeVisible();

  const another = join(desktop.folder, 'elsewhere');
  await mkdir(another);
  await writeFile(join(another, 'Broken.nextproof'), 'no workshop');
  await desktop.app().tell({ kind: 'hand-over', path: join(another, 'Broken.nextproof') });
  await expect(page.getByRole('alert').first()).toBeVisible();

  await page.getByRole('link', { name: 'All workshops' }).click();
  const act = async (name: string) => {
    await page.getByRole('button', { name: libraryStrings.actionsFor('Tidewater Bookings') }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await act(libraryStrings.trash);
  await page.getByRole('button', { name: /^Trash/ }).click();
  await act(libraryStrings.erase);
  await page.getByRole('dialog').getByRole('button', { name: libraryStrings.erasing.confirm }).click();
  await expect(page.getByRole('link', { name: 'Tidewater Bookings' })).toHaveCount(0);
  await expect.poll(listed).not.toContain(path);
});
