import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { pdfReading } from './pdf-text.ts';
import { itemTexts } from './report-texts.ts';

/** What is read from the left and is in every font: such text comes out of a PDF as it went in. */
const PLAIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Sc}\p{Sm}\s]+$/u;

/** The items of a workshop that do not stand in its report from their first letter to their last. */
export function itemsNotPrinted(workshop: Workshop, bytes: Uint8Array): readonly string[] {
  const text = pdfReading(bytes);
  return itemTexts(workshop, defaultPlaybook)
    .filter((item) => PLAIN.test(item))
    .filter((item) => !text.includes(item.replace(/\s+/g, '')));
}
