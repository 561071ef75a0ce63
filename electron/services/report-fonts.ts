import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReportFonts } from '#shared/pdf/fonts.ts';

/** The report's fonts, from the packages that carry them: next to the sources, the built app and the packaged app. */
export function reportFonts(): ReportFonts {
  const { resolve } = createRequire(join(import.meta.dirname, 'report-fonts.cjs'));
  const font = (path: string): string => resolve(`@expo-google-fonts/${path}`);
  return {
    inter: {
      regular: font('inter/400Regular/Inter_400Regular.ttf'),
      semibold: font('inter/600SemiBold/Inter_600SemiBold.ttf'),
    },
    serif: {
      regular: font('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
      semibold: font('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
    },
    behind: {
      sans: async () => font('noto-sans/400Regular/NotoSans_400Regular.ttf'),
      hebrew: async () => font('noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
      arabic: async () => font('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
      emoji: async () => font('noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
      chinese: async () => font('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
      korean: async () => font('noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
    },
  };
}
