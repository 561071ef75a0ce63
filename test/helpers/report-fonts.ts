import { reportFonts as bundledFonts } from '#electron/services/report-fonts.ts';

/** The bundled fonts as they lie in node_modules. */
export const reportFonts = bundledFonts();
