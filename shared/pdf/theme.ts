import { createContext, useContext } from 'react';
import { readableAccent } from '#shared/report/contrast.ts';
import type { Report } from '#shared/report/report.ts';
import { SANS, SERIF } from './fonts.ts';

/** Ink, hairlines and the paths’ colours. Every colour has a shape or a word beside it. */
export const INK = '#1c2127';
export const SOFT = '#545b64';
export const FAINT = '#8c8678';
export const HAIRLINE = '#dcd7cb';
export const GROUND = '#efebe2';
export const PAPER = '#ffffff';
const USUAL_ACCENT = '#0b5f5a';

export const PATH_COLOUR = {
  polish: '#2f6fc4',
  harden: '#0b7a70',
  'partial-rebuild': '#a86a12',
  'full-rebuild': '#93305f',
  'scope-first': '#59626e',
} as const;

/** Points. A4 is 595 wide, Letter 612; the text column stays the same width on both. */
export const PAGE = {
  A4: { width: 595.28, height: 841.89, side: 56, top: 64, bottom: 54 },
  Letter: { width: 612, height: 792, side: 64.36, top: 58, bottom: 50 },
} as const;
export const COLUMN = 483.28;
export const GUTTER = 22;

export type Theme = {
  readonly accent: string;
  /** For bars; the accent where the profile has no second colour. */
  readonly second: string;
  readonly text: readonly string[];
  readonly display: readonly string[];
  readonly side: number;
};

/** Fonts behind the first one are asked only for what it cannot draw. */
export function themeOf(report: Report, behind: readonly string[]): Theme {
  const { accentColour, secondColour, fonts } = report.brand;
  return {
    accent: readableAccent(accentColour, USUAL_ACCENT).colour,
    second: readableAccent(secondColour ?? accentColour, USUAL_ACCENT).colour,
    text: [fonts === 'serif' ? SERIF : SANS, ...(fonts === 'serif' ? [SANS] : []), ...behind],
    display: [fonts === 'sans' ? SANS : SERIF, ...(fonts === 'sans' ? [] : [SANS]), ...behind],
    side: PAGE[report.paper].side,
  };
}

const ThemeContext = createContext<Theme | null>(null);
export const ThemeProvider = ThemeContext.Provider;

export function useTheme(): Theme {
  const theme = useContext(ThemeContext);
  if (theme === null) throw new Error('A block is drawn outside of a report.');
  return theme;
}
