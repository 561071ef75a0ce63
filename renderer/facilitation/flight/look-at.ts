import type { Result } from '#shared/base/result.ts';
import type { Host } from '#shared/host/host.ts';
import type { Report } from '#shared/report/report.ts';
import type { WorkshopTools } from '../../session/workshop-tools.ts';
import {
  awakeFinding,
  type Battery,
  batteryFinding,
  type Copied,
  copyFinding,
  type Finding,
  type FlightCheckId,
  fontsFinding,
  networkFinding,
  reportFinding,
  screenFinding,
  storageFinding,
} from './flight-findings.ts';

export type FlightParts = {
  readonly host: Pick<Host, 'flightFacts' | 'keepAwake' | 'backupFolder'>;
  readonly tools: Pick<WorkshopTools, 'report' | 'drawReport'>;
  /** Makes a backup, and with it the copy in the second folder. */
  readonly backUp: () => Promise<Result<unknown>>;
  /** Whether the clock keeps the screen on already. */
  readonly isRunning: boolean;
};

/** Every check that a machine can make, each by really doing it. */
export function looks(
  parts: FlightParts,
): Readonly<Record<Exclude<FlightCheckId, 'sound'>, () => Promise<Finding>>> {
  const { host } = parts;
  const facts = async () => {
    const told = await host.flightFacts();
    return told.kind === 'ok' ? told.value : { freeBytes: null, screens: null };
  };
  return {
    offline: async () => networkFinding(navigator.onLine),
    storage: async () => storageFinding((await facts()).freeBytes),
    screen: async () => screenFinding((await facts()).screens),
    fonts: async () => fontsFinding(await missingFonts(document.fonts)),
    report: async () => reportFinding(await pagesOf(parts.tools).catch(() => null)),
    copy: async () => copyFinding(await copied(parts)),
    battery: async () => batteryFinding(await batteryOf(navigator)),
    awake: async () => {
      const held = await host.keepAwake({ on: true });
      if (!parts.isRunning) await host.keepAwake({ on: false });
      return awakeFinding(held.kind === 'ok' && held.value.awake);
    },
  };
}

/** Loads every face the screens use; a face that does not load is named once. */
async function missingFonts(fonts: FontFaceSet): Promise<readonly string[]> {
  const faces = [...fonts];
  await Promise.allSettled(faces.map((face) => face.load()));
  const missing = faces.filter(({ status }) => status !== 'loaded').map(({ family }) => family);
  return faces.length === 0 ? ['Inter'] : [...new Set(missing)];
}

/** Draws the report of the workshop as it is, opens it and reads each page; null if a page came out without a word. */
async function pagesOf({ report, drawReport }: FlightParts['tools']): Promise<number | null> {
  const wanted: Report = await report();
  const drawn = await drawReport(wanted, new AbortController().signal);
  if (drawn.kind !== 'drawn') return null;
  const { openPdf } = await import('../../pdf/open-pdf.ts');
  const opened = await openPdf(drawn.bytes);
  try {
    const { numPages } = opened.document;
    for (let at = 1; at <= numPages; at += 1) {
      const page = await opened.document.getPage(at);
      if ((await page.getTextContent()).items.length === 0) return null;
    }
    return numPages;
  } finally {
    opened.close();
  }
}

async function copied({ host, backUp }: FlightParts): Promise<Copied> {
  const folder = await host.backupFolder();
  if (folder.kind === 'failed') return { kind: 'failed', said: sentence(folder.problem) };
  if (folder.value.kind !== 'chosen') return { kind: folder.value.kind };
  const made = await backUp();
  return made.kind === 'failed'
    ? { kind: 'failed', said: sentence(made.problem) }
    : { kind: 'made', place: folder.value.place };
}

function sentence({ what, next }: { readonly what: string; readonly next: string }): string {
  return `${what} ${next}`;
}

/** Not every browser tells. */
async function batteryOf(
  navigator: Navigator & { getBattery?: () => Promise<Battery> },
): Promise<Battery | undefined> {
  try {
    const battery = await navigator.getBattery?.();
    return battery && { charging: battery.charging, level: battery.level };
  } catch {
    return undefined;
  }
}
