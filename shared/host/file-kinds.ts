import { hostStrings } from '#shared/strings/host.ts';
import type { ExportKind } from './export-methods.ts';

export type FileKind = ExportKind;

type Kind = { readonly description: string; readonly type: string; readonly ending: string };

const { fileTypes } = hostStrings;

/** For each kind of file what a dialog calls it, its media type and its ending. */
export const fileKinds: Readonly<Record<FileKind, Kind>> = {
  nextproof: { description: fileTypes.workshop, type: 'application/x-nextproof', ending: '.nextproof' },
  pdf: { description: fileTypes.pdf, type: 'application/pdf', ending: '.pdf' },
  json: { description: fileTypes.json, type: 'application/json', ending: '.json' },
  markdown: { description: fileTypes.markdown, type: 'text/markdown', ending: '.md' },
  csv: { description: fileTypes.csv, type: 'text/csv', ending: '.csv' },
  calendar: { description: fileTypes.calendar, type: 'text/calendar', ending: '.ics' },
  docx: {
    description: fileTypes.docx,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: '.docx',
  },
  jpeg: { description: fileTypes.jpeg, type: 'image/jpeg', ending: '.jpg' },
  webp: { description: fileTypes.webp, type: 'image/webp', ending: '.webp' },
  text: { description: fileTypes.text, type: 'text/plain', ending: '.txt' },
  png: { description: fileTypes.png, type: 'image/png', ending: '.png' },
  svg: { description: fileTypes.svg, type: 'image/svg+xml', ending: '.svg' },
  zip: { description: fileTypes.zip, type: 'application/zip', ending: '.zip' },
};
