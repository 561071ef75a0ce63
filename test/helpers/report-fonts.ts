import { fileURLToPath } from 'node:url';
import type { ReportFonts } from '#shared/pdf/fonts.ts';

const font = (path: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${path}`));

/** The bundled fonts as they lie in node_modules. */
export const reportFonts: ReportFonts = {
  inter: {
    regular: font('inter/400Regular/Inter_400Regular.ttf'),
    medium: font('inter/500Medium/Inter_500Medium.ttf'),
    semibold: font('inter/600SemiBold/Inter_600SemiBold.ttf'),
  },
  serif: {
    regular: font('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
    semibold: font('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  },
};
