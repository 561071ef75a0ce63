import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Licence = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

/** Bundled although they are only needed for building: what their packages ask for on top is not. */
export const bundledForBuilding: readonly string[] = ['pdfjs-dist'];

/** What may be handed on with the app under its own MIT licence. */
const fine: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT AND ISC AND BSD-3-Clause',
  'MIT AND OFL-1.1',
]);

type Locked = Readonly<
  Record<
    string,
    {
      readonly version?: string;
      readonly license?: string;
      readonly dev?: boolean;
      readonly optional?: boolean;
    }
  >
>;

/** Every package the app is made with: those the lockfile counts as needed to run, each with its licence's own text. */
export function collectLicences(root: string): readonly Licence[] {
  const packages: Locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const shipped = Object.entries(packages).filter(([path, { dev, optional }]) => {
    const name = nameOf(path);
    return path !== '' && !optional && (dev !== true || bundledForBuilding.includes(name));
  });
  const all = shipped.map(([path, { version = '', license }]) => {
    const folder = join(root, path);
    const text = licenceText(folder);
    return { name: nameOf(path), version, licence: license ?? nameFromText(text), text };
  });
  const seen = new Set<string>();
  return all
    .filter(({ name, version }) => !seen.has(`${name}@${version}`) && seen.add(`${name}@${version}`))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Packages whose licence nobody has looked at, or that say none. */
export function doubtfulLicences(licences: readonly Licence[]): readonly string[] {
  return licences
    .filter(({ licence }) => !fine.has(licence))
    .map(({ name, licence }) => `${name}: ${licence === '' ? 'no licence found' : licence}`);
}

/** The paper that goes with the app: each text once, with the packages it stands for. */
export function licencePaper(licences: readonly Licence[]): string {
  const byText = Map.groupBy(licences, ({ licence, text }) => text || `Licence: ${licence}`);
  const parts = [...byText].map(
    ([text, those]) =>
      `${those.map(({ name, version }) => `${name} ${version}`).join('\n')}\n\n${text.trim()}\n`,
  );
  const line = `\n${'-'.repeat(72)}\n\n`;
  return `Nextproof is made with these packages. Each stands under its own licence.\n${line}${parts.join(line)}`;
}

function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const names = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|ofl)/i.test(name))
    .toSorted();
  return names
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

/** A package that only carries the text still says which one it is. */
function nameFromText(text: string): string {
  return /^(the )?mit license/im.test(text) || text.includes('Permission is hereby granted, free of charge')
    ? 'MIT'
    : '';
}
