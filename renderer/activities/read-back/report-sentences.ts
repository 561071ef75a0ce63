import type { ReportSentence } from '#shared/report/parts.ts';
import type { Report, ReportSection } from '#shared/report/report.ts';

export type SentenceLine = ReportSentence & { readonly id: string };
export type SentenceSection = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly SentenceLine[];
};

/**
 * The sentences of the report in the order they are read, whatever kind of block they stand in: everything that carries
 * reasons, and every sentence that could. So a new kind of block is read here without being known.
 */
export function reportSentences(report: Report): readonly SentenceSection[] {
  return report.sections
    .map((section) => ({ id: section.id, title: section.title, lines: linesOf(section) }))
    .filter(({ lines }) => lines.length > 0);
}

function linesOf(section: ReportSection): readonly SentenceLine[] {
  const found: ReportSentence[] = [];
  collect([section.lead, section.blocks], found);
  const seen = new Set<string>();
  return found
    .filter(({ text }) => text.trim() !== '' && !seen.has(text) && seen.add(text).size > 0)
    .map((sentence, at) => ({ ...sentence, id: `${section.id}-${at}` }));
}

function collect(value: unknown, found: ReportSentence[]): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, found);
  } else if (typeof value === 'object' && value !== null) {
    if (isSentence(value)) found.push({ text: value.text, reasons: value.reasons });
    else for (const one of Object.values(value)) collect(one, found);
  }
}

/** A sentence has nothing but text and reasons; a field of a table counts where it has reasons to show. */
function isSentence(value: object): value is ReportSentence {
  if (!('text' in value && 'reasons' in value && Array.isArray(value.reasons))) return false;
  return value.reasons.length > 0 || Object.keys(value).length === 2;
}
