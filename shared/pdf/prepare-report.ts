import type { Report } from '#shared/report/report.ts';
import { reportWords } from '#shared/strings/report.ts';
import { cleanText } from './clean-text.ts';
import {
  FAMILY_BEHIND,
  FONTS_BEHIND,
  type FontBehind,
  type ReportFonts,
  readFontBehind,
  readFonts,
} from './fonts.ts';
import type { ReadFont } from './read-font.ts';

export type PreparedReport = {
  readonly report: Report;
  /** Families behind the first ones, in the order in which they are asked. */
  readonly behind: readonly string[];
  readonly warnings: readonly string[];
};

/** Drawn in place of what no font holds: visible, and in every font of the report. */
const MISSING = '□';
const NAMED = 40;

/** Where each script is; the first font whose range holds a character is asked, and only then read. */
const RANGES: Readonly<Record<FontBehind, RegExp>> = {
  hebrew: /[\u0590-\u05FF\uFB1D-\uFB4F]/u,
  arabic: /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/u,
  emoji: /[\u2190-\u2BFF\u3030\u303D\u3297\u3299\u{1F000}-\u{1FAFF}]/u,
  korean: /[\u1100-\u11FF\u3130-\u318F\uA960-\uA97F\uAC00-\uD7FF]/u,
  chinese: /[\u2E80-\u312F\u3190-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{323AF}]/u,
  sans: /[\s\S]/u,
};
const ASKED: readonly FontBehind[] = ['hebrew', 'arabic', 'emoji', 'korean', 'chinese', 'sans'];
/** What a font need not draw: line ends and joiners. */
const SILENT: ReadonlySet<string> = new Set([
  '\n',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2028',
  '\u2029',
  '\u2060',
  '\u00AD',
]);

/**
 * The report with nothing in it that cannot be printed. The drawing library prints a wrong letter for what its fonts
 * lack and says nothing, so every character is checked first; what no font holds is marked and told.
 */
export async function prepareReport(report: Report, fonts: ReportFonts): Promise<PreparedReport> {
  const clean = mapTexts(report, cleanText);
  const first = await readFonts(fonts, report.brand.fonts);
  const characters = new Set<string>();
  mapTexts(clean, (text) => {
    for (const character of text) characters.add(character);
    return text;
  });
  const lacking = [...characters].filter((one) => !SILENT.has(one) && !isDrawn(first, one));
  const { found, missing } = await lookBehind(lacking, fonts);
  const gone = new Set(missing);
  return {
    report:
      gone.size === 0
        ? clean
        : mapTexts(clean, (text) => [...text].map((one) => (gone.has(one) ? MISSING : one)).join('')),
    behind: FONTS_BEHIND.filter((name) => found.has(name)).map((name) => FAMILY_BEHIND[name]),
    warnings:
      missing.length === 0
        ? []
        : [
            reportWords.glyphs.missing(
              missing.slice(0, NAMED).map(named),
              Math.max(0, missing.length - NAMED),
            ),
          ],
  };
}

async function lookBehind(lacking: readonly string[], fonts: ReportFonts) {
  const found = new Set<FontBehind>();
  let open = lacking;
  for (const name of ASKED) {
    if (!open.some((one) => RANGES[name].test(one))) continue;
    const font = await readFontBehind(fonts, name);
    const drawn = open.filter((one) => isDrawn([font], one));
    if (drawn.length > 0) found.add(name);
    open = open.filter((one) => !drawn.includes(one));
  }
  return { found, missing: open.toSorted() };
}

function isDrawn(fonts: readonly ReadFont[], character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return fonts.some((font) => font.hasGlyphForCodePoint(codePoint));
}

function named(character: string): string {
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** A logo is no text. */
const NOT_TEXT: ReadonlySet<string> = new Set(['base64', 'sha256']);

function mapTexts<T>(value: T, change: (text: string) => string): T {
  // The same shape with other strings; the compiler cannot follow that through every branch.
  return mapped(value, change) as T;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part) => mapped(part, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      NOT_TEXT.has(key) || key === 'reasons' ? part : mapped(part, change),
    ]),
  );
}
