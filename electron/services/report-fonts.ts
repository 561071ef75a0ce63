import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReportFonts } from '#shared/pdf/fonts.ts';

/**
 * The report's fonts. The packaged app has them once, among the files of its page, where the build gave each name a mark
 * of its content; the sources take them from the packages that carry them.
 */
export function reportFonts(here: string = import.meta.dirname): ReportFonts {
  const assets = join(here, '..', 'web', 'assets');
  const built = filesIn(assets);
  const { resolve } = createRequire(join(here, 'report-fonts.cjs'));

  function font(path: string): string {
    const name = path.replace(/^.*\//, '').replace('.ttf', '-');
    const found = built.find((file) => file.startsWith(name) && file.endsWith('.ttf'));
    return found === undefined ? resolve(`@expo-google-fonts/${path}`) : join(assets, found);
  }

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
      arabic: async () => font('vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
      emoji: async () => font('noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
      chinese: async () => font('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
      korean: async () => font('noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
    },
  };
}

/** Empty where there is no build: the command line runs from the sources. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
