import '#shared/base/zod-without-eval.ts';
import interRegular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import interSemibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import notoEmoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url';
import notoSans from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import notoHebrew from '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?url';
import notoKorean from '@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf?url';
import notoChinese from '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?url';
import serifRegular from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?url';
import serifBold from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import vazirmatn from '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf?url';
import { z } from 'zod';
import type { ReportFonts } from '#shared/pdf/fonts.ts';
import type { TellProgress } from '#shared/report/drawing-progress.ts';
import { DRAWN_AS } from '#shared/report/drawn-as.ts';
import { reportSchema } from '#shared/report/report.ts';
import { fitPhotos } from './fit-photos.ts';

const drawing = z.strictObject({
  as: z.enum(DRAWN_AS),
  report: reportSchema,
  pictures: z.array(z.strictObject({ sha256: z.string(), bytes: z.instanceof(Uint8Array) })).max(400),
});

/** A font as text: the usual ones are read while the worker waits, so that drawing needs no connection of any kind. */
async function fontAt(address: string): Promise<string> {
  const response = await fetch(new URL(address, self.location.origin));
  if (!response.ok) throw new Error(`The font ${address} could not be read.`);
  return `data:font/ttf;base64,${base64(new Uint8Array(await response.arrayBuffer()))}`;
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A call takes so many arguments and no more.
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return btoa(parts.join(''));
}

async function readFonts(): Promise<ReportFonts> {
  const [regular, semibold, serif, serifSemibold] = await Promise.all(
    [interRegular, interSemibold, serifRegular, serifBold].map(fontAt),
  );
  if (!regular || !semibold || !serif || !serifSemibold) throw new Error('A font is empty.');
  return {
    inter: { regular, semibold },
    serif: { regular: serif, semibold: serifSemibold },
    behind: {
      sans: () => fontAt(notoSans),
      hebrew: () => fontAt(notoHebrew),
      arabic: () => fontAt(vazirmatn),
      emoji: () => fontAt(notoEmoji),
      chinese: () => fontAt(notoChinese),
      korean: () => fontAt(notoKorean),
    },
  };
}

/** The app is to have its start behind it. */
const LATER = 3_000;

/** Loading the drawing engine takes longer than drawing; a spare worker does it before anybody asks. */
const prepared = Promise.all([
  import('#shared/pdf/draw-report.ts'),
  import('#shared/pdf/warm-up.ts'),
  readFonts(),
]).then(([{ drawReport }, { warmUpWhileNobodyAsks }, fonts]) => ({
  drawReport,
  fonts,
  isNeeded: warmUpWhileNobodyAsks(fonts, LATER),
}));
// Told to whoever asks for a report; nobody may ask.
prepared.catch(() => undefined);

self.addEventListener('message', async (event: MessageEvent<unknown>) => {
  try {
    const { as, report, pictures } = drawing.parse(event.data);
    const { drawReport, fonts, isNeeded } = await prepared;
    await isNeeded();
    const tell: TellProgress = (progress) => self.postMessage({ kind: 'progress', progress });
    // A preview shows the photos as the file will have them; in what an export hands on there is nothing to do.
    const fitted = await fitPhotos(new Map(pictures.map((one) => [one.sha256, one.bytes])));
    const photos = [...fitted].map(([sha256, content]) => ({ sha256, bytes: content }));
    const { bytes, warnings } = await drawReport(as, report, fonts, photos, tell);
    self.postMessage({ kind: 'drawn', bytes, warnings }, { transfer: [bytes.buffer] });
  } catch (error) {
    // The window is told in a sentence; the cause stays here, for whoever looks into it.
    self.postMessage({ kind: 'failed', cause: error instanceof Error ? error.message : String(error) });
  }
});
