import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { exifOf, exifSegment, jpegWith } from '#test/helpers/picture-bytes.ts';
import { captureClaim, claimNamed, createWorkshop } from '../journeys/thin-workshop.ts';
import { looksRight } from '../looks-right.ts';
import { emptyWorkingCopy } from './empty-working-copy.ts';
import type { WebDriver } from './web-driver.ts';
import { test } from './web-test.ts';

const claim = 'Skippers pay by card on the quay';
const place = 'Trubarjeva 12 Ljubljana 46.05N 14.51E';

test.beforeEach(async ({ driver }) => {
  await createWorkshop(driver, 'Tidewater Bookings', 'Harbour Group');
  await captureClaim(driver.page(), claim, 3);
});

/** A whiteboard as a phone takes it: a real JPEG that says where it was. */
async function phonePhoto(page: Page, width = 1_600, height = 1_200): Promise<Uint8Array> {
  const painted = await page.evaluate(
    async ([wide, high]) => {
      const canvas = new OffscreenCanvas(wide, high);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('A browser can paint.');
      const sky = context.createLinearGradient(0, 0, wide, high);
      sky.addColorStop(0, '#f4f1ea');
      sky.addColorStop(1, '#c8d8e4');
      context.fillStyle = sky;
      context.fillRect(0, 0, wide, high);
      context.fillStyle = '#1c4f8c';
      context.font = `${high / 12}px sans-serif`;
      for (const [line, words] of ['BERTHS', 'Mon 14 paid', 'Tue 19 paid', 'Wed 23 paid'].entries()) {
        context.fillText(words, wide / 10, (high / 5) * (line + 1));
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, height] as const,
  );
  return jpegWith(Uint8Array.from(painted), exifSegment(exifOf(1, place)));
}

async function select(page: Page): Promise<void> {
  const item = claimNamed(page, claim);
  if ((await item.getByRole('button', { name: 'Add a photo or file' }).count()) === 0) {
    await item.getByRole('button').first().click();
  }
}

async function addByButton(driver: WebDriver, name: string, bytes: Uint8Array): Promise<void> {
  const page = driver.page();
  await driver.willPick({ name, bytes });
  await select(page);
  await claimNamed(page, claim).getByRole('button', { name: 'Add a photo or file' }).click();
}

const thumbnails = (page: Page) => claimNamed(page, claim).getByRole('button', { name: /^Show / });

async function isPainted(page: Page): Promise<void> {
  await expect
    .poll(() =>
      thumbnails(page)
        .first()
        .locator('img')
        .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)
        .catch(() => false),
    )
    .toBe(true);
}

async function isSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

function holds(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes).includes(words);
}

test('a photo stays with its claim: over a reload, undo and redo, the loss of the working copy, and in the file', async ({
  driver,
  elsewhere,
}) => {
  const page = driver.page();
  const photo = await phonePhoto(page);
  expect(holds(photo, place)).toBe(true);
  await addByButton(driver, 'board.jpg', photo);
  await isPainted(page);
  await isSaved(page);

  await page.reload();
  await isPainted(page);
  await page.keyboard.press('Control+z');
  await expect(thumbnails(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await isPainted(page);

  await isSaved(page);
  const address = page.url();
  await page.goto(`${driver.address}icon.svg`);
  await page.waitForTimeout(300);
  await emptyWorkingCopy(page);
  await page.goto(address);
  await isPainted(page);

  await page.keyboard.press('Control+s');
  const { bytes } = await driver.savedFile();
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).filter((name) => name.startsWith('attachments/'));
  expect(names).toHaveLength(1);
  for (const content of Object.values(entries)) expect(holds(content, place)).toBe(false);

  // On another computer the file is all there is.
  await elsewhere.willPick({ name: 'Tidewater.nextproof', bytes });
  const there = elsewhere.page();
  await there.keyboard.press('Control+o');
  await expect(there.getByRole('heading', { name: 'What has it proved?' })).toBeVisible();
  await isPainted(there);
  await there.reload();
  await isPainted(there);
  expect(await elsewhere.strayRequests()).toEqual([]);
  expect(await driver.strayRequests()).toEqual([]);
});

test('a picture is pasted or dropped onto a claim, and one content is stored once', async ({ driver }) => {
  const page = driver.page();
  const photo = [...(await phonePhoto(page, 400, 300))];
  const carried = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'wall.jpg', { type: 'image/jpeg' }));
    return transfer;
  }, photo);
  await select(page);
  await claimNamed(page, claim)
    .getByRole('button')
    .first()
    .evaluate((button, transfer) => {
      button.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
      );
    }, carried);
  await expect(thumbnails(page)).toHaveCount(1);

  const item = claimNamed(page, claim);
  await item.dispatchEvent('dragover', { dataTransfer: carried });
  await expect(page.getByText('Drop to add it to this claim')).toBeVisible();
  await item.dispatchEvent('drop', { dataTransfer: carried });
  await expect(thumbnails(page)).toHaveCount(2);
  await expect(page.getByText('Drop to add it to this claim')).toHaveCount(0);
  // The window around would have taken it for a workshop file.
  await expect(page.getByRole('alert')).toHaveCount(0);

  await isSaved(page);
  await page.keyboard.press('Control+s');
  const { bytes } = await driver.savedFile();
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('attachments/'))).toHaveLength(1);
});

test('what cannot be taken is refused in three parts, and what takes long can be stopped', async ({
  driver,
}) => {
  test.slow();
  const page = driver.page();
  await addByButton(driver, 'board.jpg', (await phonePhoto(page)).subarray(0, 9_000));
  const refusal = claimNamed(page, claim).getByRole('alert');
  await expect(refusal).toContainText('is incomplete');
  await expect(refusal).toContainText('Nothing was added');
  await expect(refusal).toContainText('Copy or download it again');
  await refusal.getByRole('button', { name: 'Understood' }).click();
  await expect(refusal).toHaveCount(0);

  const large = await phonePhoto(page, 9_000, 9_000);
  // Pressed from within the page the moment it is there: from outside, the picture can be done first.
  const stopped = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          const stop = [...document.querySelectorAll('button')].find(
            (button) => button.textContent === 'Stop',
          );
          if (stop === undefined) return;
          observer.disconnect();
          stop.click();
          resolve();
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  await addByButton(driver, 'wall of the hall.jpg', large);
  await stopped;
  await expect(claimNamed(page, claim).getByText(/^Preparing/)).toHaveCount(0);
  await expect(thumbnails(page)).toHaveCount(0);
});

test('a picture is shown large, gets a caption and is removed', async ({ driver }) => {
  const page = driver.page();
  await addByButton(driver, 'board.jpg', await phonePhoto(page));
  await isPainted(page);
  await looksRight(page, 'claim');

  await claimNamed(page, claim).getByRole('button').first().focus();
  await page.keyboard.press('F2');
  await looksRight(page, 'editor');
  await page.keyboard.press('Escape');

  await thumbnails(page).first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('img', { name: 'board.jpg' })).toBeVisible();
  await sheet.getByLabel('Caption').fill('The berth list of 14 June');
  await looksRight(page, 'large');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  const shown = thumbnails(page).first();
  await expect(shown).toHaveAccessibleName('Show The berth list of 14 June');
  await expect(shown).toBeFocused();

  await page.keyboard.press('Enter');
  await sheet.getByRole('button', { name: 'Remove' }).click();
  await expect(thumbnails(page)).toHaveCount(0);
  await expect(claimNamed(page, claim).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await isPainted(page);

  await thumbnails(page).first().focus();
  await page.keyboard.press('Delete');
  await expect(thumbnails(page)).toHaveCount(0);
  await expect(claimNamed(page, claim)).toBeVisible();
});
