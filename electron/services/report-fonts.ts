import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReportFonts } from '#shared/pdf/fonts.ts';

/** The report's fonts, from the packages that carry them: next to the sources, the built app and the packaged app. */
export function reportFonts(): ReportFonts {
  const { resolve } = createRequire(join(import.meta.dirname, 'report-fonts.cjs'));
  const inter = '@expo-google-fonts/inter';
  const serif = '@expo-google-fonts/source-serif-4';
  return {
    inter: {
      regular: resolve(`${inter}/400Regular/Inter_400Regular.ttf`),
      medium: resolve(`${inter}/500Medium/Inter_500Medium.ttf`),
      semibold: resolve(`${inter}/600SemiBold/Inter_600SemiBold.ttf`),
    },
    serif: {
      regular: resolve(`${serif}/400Regular/SourceSerif4_400Regular.ttf`),
      semibold: resolve(`${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`),
    },
  };
}
