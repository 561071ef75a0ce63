import '#shared/base/zod-without-eval.ts';
import interRegular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import interMedium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import interSemibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import serifRegular from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?url';
import serifBold from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import type { ReportFonts } from '#shared/pdf/fonts.ts';
import { reportSchema } from '#shared/report/report.ts';

/** A font as text: read while the worker waits, so that drawing needs no connection of any kind. */
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
  const [regular, medium, semibold, serif, serifSemibold] = await Promise.all(
    [interRegular, interMedium, interSemibold, serifRegular, serifBold].map(fontAt),
  );
  if (!regular || !medium || !semibold || !serif || !serifSemibold) throw new Error('A font is empty.');
  return { inter: { regular, medium, semibold }, serif: { regular: serif, semibold: serifSemibold } };
}

/** Loading the drawing engine takes longer than drawing; a spare worker does it before anybody asks. */
const prepared = Promise.all([import('#shared/pdf/render-report-pdf.tsx'), readFonts()]);
// Told to whoever asks for a report; nobody may ask.
prepared.catch(() => undefined);

self.addEventListener('message', async (event: MessageEvent<unknown>) => {
  try {
    const report = reportSchema.parse(event.data);
    const [{ renderReportPdf }, fonts] = await prepared;
    const bytes = await renderReportPdf(report, fonts);
    self.postMessage({ kind: 'drawn', bytes }, { transfer: [bytes.buffer] });
  } catch (error) {
    // The window is told in a sentence; the cause stays here, for whoever looks into it.
    self.postMessage({ kind: 'failed', cause: error instanceof Error ? error.message : String(error) });
  }
});
