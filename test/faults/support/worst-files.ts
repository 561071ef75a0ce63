import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { journalName, MANIFEST } from '#shared/formats/bundle-names.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION } from '#shared/formats/manifest.ts';

export type WorstFile = {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Its document is whole, so it opens all the same. */
  readonly opens?: true;
};

const MB = 1_000_000;
const repeated = (part: string, bytes: number) => part.repeat(Math.floor(bytes / part.length));

function zip(files: Zippable): Uint8Array {
  return zipSync(files, { level: 9 });
}

/** A zip whose directory says a smaller size for its one entry than there is. */
function lyingZip(): Uint8Array {
  const bytes = zip({ 'workshop.json': new Uint8Array(50 * MB) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1_000, true);
  }
  return bytes;
}

function manyEntries(count: number): Uint8Array {
  const files: Zippable = { [MANIFEST]: strToU8('{}') };
  for (let n = 0; n < count; n += 1) files[`attachments/${n}`] = [new Uint8Array(), { level: 0 }];
  return zipSync(files);
}

/** A bundle with everything right about it but the history, which is as long as it may be and says nothing. */
function endlessHistory(): Uint8Array {
  const entries = new Map([['workshop.json', strToU8('{"title":"History"}')]]);
  const part = strToU8(repeated('1\n', 19 * MB));
  for (const number of [1, 2, 3, 4, 5]) entries.set(journalName(number), part);
  const sums = [...entries].map(([name, bytes]) => {
    return [name, { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }];
  });
  const manifest = {
    format: BUNDLE_FORMAT,
    formatVersion: BUNDLE_VERSION,
    app: '0.1.0',
    created: '2026-11-20T09:00:00Z',
    point: null,
    entries: Object.fromEntries(sums),
  };
  const all = new Map([[MANIFEST, strToU8(JSON.stringify(manifest))], ...entries]);
  return zipSync(Object.fromEntries(all), { level: 0 });
}

function record(entry: (n: number) => string, bytes: number): string {
  const parts: string[] = [];
  for (let n = 0, length = 0; length < bytes; n += 1) {
    const part = entry(n);
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join(',');
}

const json = (text: string) => () => strToU8(text);

/** The files that cost a reader most: by size, depth, number of parts and number of mistakes. */
export const WORST_FILES: readonly WorstFile[] = [
  { name: 'zip bomb of 100 MB', bytes: () => zip({ 'workshop.json': new Uint8Array(100 * MB) }) },
  { name: 'zip that lies about its sizes', bytes: lyingZip },
  { name: 'zip of 65,000 entries', bytes: () => manyEntries(65_000) },
  { name: 'bundle with an endless history', bytes: endlessHistory, opens: true },
  { name: 'JSON nested 200,000 deep', bytes: json(`${'['.repeat(200_000)}${']'.repeat(200_000)}`) },
  {
    name: 'JSON objects nested 200,000 deep',
    bytes: json(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`),
  },
  { name: 'JSON string of 50 MB', bytes: () => strToU8(`{"title":"${'x'.repeat(50 * MB)}"}`) },
  { name: 'JSON string of 19 MB', bytes: () => strToU8(`{"title":"${'x'.repeat(19 * MB)}"}`) },
  { name: 'JSON that never ends', bytes: () => strToU8(`{"title":"${'\\u0000'.repeat(3 * MB)}`) },
  {
    name: 'prototype keys',
    bytes: json('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}}}'),
  },
  { name: 'array of 9 million numbers', bytes: () => strToU8(`[${repeated('0,', 19 * MB)}0]`) },
  { name: 'array of 6 million objects', bytes: () => strToU8(`[${repeated('{},', 19 * MB)}{}]`) },
  {
    name: 'a million claims, each with a mistake',
    bytes: () => strToU8(`{"claims":{${record((n) => `"c${n}":{"x":1}`, 18 * MB)}}}`),
  },
  {
    name: 'a million claims, each as it should be',
    bytes: () => strToU8(`{"claims":{${record((n) => `"c${n}":{}`, 18 * MB)}}}`),
  },
  {
    name: 'a million fields nobody knows',
    bytes: () => strToU8(`{${record((n) => `"field${n}":null`, 18 * MB)}}`),
  },
  {
    name: 'a million options of one vote',
    bytes: () => strToU8(`{"votes":{"v":{"voters":{${record((n) => `"k${n}":1`, 18 * MB)}}}}}`),
  },
  {
    name: 'as many claims with mistakes as the parts allow',
    bytes: json(`{"claims":{${Array.from({ length: 124_000 }, (_, n) => `"c${n}":{"x":1}`).join(',')}}}`),
  },
  {
    name: 'as many mistakes as the parts allow',
    bytes: json(
      `{"votes":{"v":{"voters":{${Array.from({ length: 249_000 }, (_, n) => `"k${n}":1`).join(',')}}}}}`,
    ),
  },
  { name: 'lone surrogates', bytes: () => strToU8(`{"title":"${repeated('\\ud800', 6 * MB)}"}`) },
];
