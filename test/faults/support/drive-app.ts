import { expect, type Page } from '@playwright/test';
import { evidenceStrings } from '#shared/strings/evidence.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { screenStands } from '#test/e2e/screen-stands.ts';

/** A machine that is busy with other tests is slow, and slowness is not what is looked for. */
const PATIENTLY = { timeout: 30_000 } as const;

/** Begins a workshop as a person does, and gives back its address. */
export async function beginWorkshop(page: Page, address: string, title: string): Promise<string> {
  await page.goto(address);
  const name = page.getByLabel(libraryStrings.add.name, { exact: true });
  const begin = page.getByRole('button', { name: libraryStrings.add.title, exact: true });
  await screenStands(page, PATIENTLY);
  if (!(await name.isVisible())) await begin.click();
  await name.fill(title);
  await name.press('Enter');
  await expect(page.getByLabel(evidenceStrings.capture.label)).toBeVisible(PATIENTLY);
  return page.url();
}

/** Opens a workshop again, as a person who starts the app after it went down. */
export async function openWorkshop(page: Page, workshop: string): Promise<void> {
  await page.goto(workshop);
  await expect(page.getByLabel(evidenceStrings.capture.label)).toBeVisible(PATIENTLY);
}

/** Types claims and grades every third, as fast as the app takes them, until the browser is gone. */
export async function typeUntilKilled(page: Page, first: number): Promise<void> {
  const line = page.getByLabel(evidenceStrings.capture.label);
  try {
    for (let n = first; ; n += 1) {
      await line.fill(claimText(n));
      await line.press('Enter');
      if (n % 3 === 0) await line.press('3');
    }
  } catch {
    // The kill comes in the middle of something.
  }
}

export async function typeClaims(page: Page, first: number, count: number): Promise<void> {
  const line = page.getByLabel(evidenceStrings.capture.label);
  for (let n = first; n < first + count; n += 1) {
    await line.fill(claimText(n));
    await line.press('Enter');
  }
  await expect(page.locator('[data-save="saved"]')).toBeVisible(PATIENTLY);
}

function claimText(n: number): string {
  return `Claim ${n} of the room`;
}

/** All the claims of the room that the page shows, each with its grade. */
export async function claimsShown(page: Page): Promise<ReadonlySet<string>> {
  return new Set(await page.evaluate(readClaims));
}

/** Runs in the page. A card may bear another picture before its grade, which has no label. */
function readClaims(): readonly string[] {
  return [...document.querySelectorAll('[data-claim]')].flatMap((card) => {
    const number = /Claim (\d+) of the room/.exec(card.textContent ?? '')?.[1];
    if (number === undefined) return [];
    const grade = card.querySelector('[role="img"][aria-label]')?.getAttribute('aria-label') ?? '';
    return /3/.test(grade) ? [number, `${number} graded`] : [number];
  });
}

/** Runs in the page: tells of every claim, once, when the page says that all is saved. */
function tellWhatIsSaved(read: typeof readClaims): void {
  const told = new Set<string>();
  const look = (): void => {
    if (document.querySelector('[data-save="saved"]') === null) return;
    const fresh = read().filter((claim) => !told.has(claim));
    if (fresh.length === 0) return;
    for (const claim of fresh) told.add(claim);
    Reflect.get(window, 'noteSaved')(fresh);
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  look();
}

/** Collects what the page shows at each moment at which it says that all is saved. */
export async function noteWhatIsSaved(page: Page): Promise<ReadonlySet<string>> {
  const saved = new Set<string>();
  await page.exposeFunction('noteSaved', (claims: readonly string[]) => {
    for (const claim of claims) saved.add(claim);
  });
  await page.evaluate(`(${tellWhatIsSaved.toString()})(${readClaims.toString()})`);
  return saved;
}
