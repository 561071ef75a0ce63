export type FileNameParts = {
  readonly client: string;
  readonly product: string;
  readonly date: string;
  readonly path: string;
  readonly size: string;
};

const USUAL = '{client}-{date}-{path}';
const LONGEST = 80;

/**
 * The name of a report’s file, without its ending. Letters of every script stay; what a file system or an e-mail could
 * stumble over becomes a hyphen. A part that is not known leaves no hole.
 */
export function reportFileName(template: string, parts: FileNameParts): string {
  const known: Readonly<Record<string, string>> = parts;
  const filled = (template.trim() === '' ? USUAL : template).replaceAll(
    /\{(\w+)\}/g,
    (_, part: string) => known[part] ?? '',
  );
  const name = tidy(filled);
  return name === '' ? 'report' : name;
}

function tidy(name: string): string {
  return [
    ...name
      .normalize('NFC')
      .toWellFormed()
      .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
      .replaceAll(/-{2,}/g, '-'),
  ]
    .slice(0, LONGEST)
    .join('')
    .replaceAll(/^[-._]+|[-._]+$/g, '');
}
