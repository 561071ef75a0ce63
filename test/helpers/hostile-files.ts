import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type HostileFile, hostileJson } from './hostile-json.ts';
import { sha256 } from './sha256.ts';

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** Files that somebody might hand in by accident or on purpose, made from one good file. */
export function hostileFiles(good: Uint8Array): readonly HostileFile[] {
  return [...spoilt(good), ...hostileJson(), ...archives(good), ...otherKinds()];
}

function spoilt(good: Uint8Array): readonly HostileFile[] {
  const random = numbers(7);
  const cuts = Array.from({ length: 90 }, (_, at) => Math.floor((good.length * at) / 90));
  const flips = Array.from(
    { length: 180 },
    () => [Math.floor(random() * good.length), Math.floor(random() * 8)] as const,
  );
  return [
    ...cuts.map((length) => ({ name: `cut to ${length} bytes`, make: () => good.slice(0, length) })),
    ...flips.map(([at, bit]) => ({
      name: `bit ${bit} of byte ${at} flipped`,
      make: () => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        return bytes;
      },
    })),
  ];
}

type Entries = Record<string, Uint8Array>;

/** A bundle whose checksums are right, so that only what is in it can be wrong. */
async function bundleOf(entries: Entries, options: Zippable = {}, extra: object = {}): Promise<Uint8Array> {
  const sums: Record<string, object> = {};
  for (const [name, bytes] of Object.entries(entries)) {
    sums[name] = { sha256: await sha256(bytes), bytes: bytes.length };
  }
  const manifest = {
    format: 'nextproof.bundle',
    formatVersion: 1,
    app: '0.1.0',
    created: '2026-11-20T09:00:00Z',
    point: null,
    entries: sums,
    ...extra,
  };
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), ...entries, ...options });
}

function archives(good: Uint8Array): readonly HostileFile[] {
  const workshop = strToU8('{"title":"x"}');
  const strange = [
    ...[
      '../../outside.txt',
      '/etc/passwd',
      'C:\\Windows\\x',
      '..\\..\\x',
      'attachments/../../x',
      'workshop.json/',
    ],
    ...[
      'attachments/x.png',
      'WORKSHOP.JSON',
      'evil.exe',
      'journal-1.jsonl',
      `attachments/${'0'.repeat(64)}.svg`,
      'a\u0000b',
    ],
  ];
  const inside: readonly (readonly [string, string])[] = [
    ['prototype keys', '{"__proto__":{"polluted":true}}'],
    ['a newer document', '{"version":7}'],
    ['no object', '[]'],
    ['deep nesting', '['.repeat(50_000)],
    ['a wrong type', '{"title":[]}'],
    ['a lone surrogate', '{"title":"\\udc00"}'],
    ['no JSON', 'hello'],
  ];
  return [
    ...strange.map((name) => ({
      name: `an entry called ${JSON.stringify(name)}`,
      make: () => bundleOf({ 'workshop.json': workshop, [name]: strToU8('x') }),
    })),
    ...inside.map(([name, text]) => ({
      name: `a bundle with ${name} inside`,
      make: () => bundleOf({ 'workshop.json': strToU8(text) }),
    })),
    { name: 'a bomb', make: () => bundleOf({ 'workshop.json': new Uint8Array(19_000_000) }) },
    { name: 'a bomb beyond the size', make: () => bundleOf({ 'workshop.json': new Uint8Array(60_000_000) }) },
    {
      name: 'many that are too much together',
      make: () =>
        bundleOf(
          Object.fromEntries(
            Array.from({ length: 6 }, (_, at) => [
              `attachments/${String(at).repeat(64)}.png`,
              new Uint8Array(29_000_000),
            ]),
          ),
        ),
    },
    {
      name: '300 entries',
      make: () =>
        bundleOf(
          Object.fromEntries(
            Array.from({ length: 300 }, (_, at) => [
              `journal-${String(at).padStart(4, '0')}.jsonl`,
              strToU8('\n'),
            ]),
          ),
        ),
    },
    {
      name: 'a symbolic link',
      make: () => bundleOf({}, { 'workshop.json': [workshop, { os: 3, attrs: 0o120777 << 16 }] }),
    },
    { name: 'no document', make: () => bundleOf({}) },
    { name: 'no list of contents', make: () => zipSync({ 'workshop.json': workshop }) },
    { name: 'an empty zip', make: () => zipSync({}) },
    { name: 'a newer bundle', make: () => bundleOf({ 'workshop.json': workshop }, {}, { formatVersion: 2 }) },
    {
      name: 'a strange list of contents',
      make: () => bundleOf({ 'workshop.json': workshop }, {}, { entries: 4 }),
    },
    { name: 'an entry that is not listed', make: () => bundleOf({}, { 'workshop.json': workshop }) },
    {
      name: 'a wrong checksum',
      make: async () => {
        const entries = unzipSync(await bundleOf({ 'workshop.json': workshop }));
        return zipSync({ ...entries, 'workshop.json': strToU8('{"title":"y"}') });
      },
    },
    {
      name: 'an attachment under a name it has not earned',
      make: () =>
        bundleOf({ 'workshop.json': workshop, [`attachments/${'0'.repeat(64)}.png`]: strToU8('x') }),
    },
    { name: 'an entry twice', make: () => twice(good) },
    ...[0, 1, 100, 4_000_000_000].map((size) => ({
      name: `sizes that say ${size}`,
      make: () => lying(good, size),
    })),
    { name: 'a ZIP64 mark', make: () => lying(good, 0xffffffff) },
    { name: 'bytes before it', make: () => Uint8Array.from([...strToU8('PK\u0003\u0004....'), ...good]) },
    { name: 'bytes after it', make: () => Uint8Array.from([...good, 1, 2, 3]) },
    { name: 'a password mark', make: () => patched(good, 8, 1) },
    { name: 'another way of packing', make: () => patched(good, 10, 14) },
  ];
}

/** Writes a number into each entry of the table of contents. */
function patched(good: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = good.slice();
  for (const at of centralEntries(bytes)) bytes[at + offset] = value;
  return bytes;
}

function lying(good: Uint8Array, size: number): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  for (const at of centralEntries(bytes)) view.setUint32(at + 24, size, true);
  return bytes;
}

function twice(good: Uint8Array): Uint8Array {
  const bytes = good.slice();
  const [first, second] = centralEntries(bytes);
  if (first === undefined || second === undefined) throw new Error('The good file has two entries.');
  const name = strToU8('manifest.json');
  bytes.set(name, second + 46);
  const local = new DataView(bytes.buffer).getUint32(second + 42, true);
  bytes.set(name, local + 30);
  return bytes;
}

function centralEntries(bytes: Uint8Array): readonly number[] {
  return Array.from(bytes.keys()).filter(
    (at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2,
  );
}

function otherKinds(): readonly HostileFile[] {
  const heads: readonly (readonly [string, readonly number[] | string])[] = [
    ['a PDF', '%PDF-1.7\n%âãÏÓ'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16]],
    ['a GIF', 'GIF89a....'],
    ['a gzip', [0x1f, 0x8b, 8, 0, 0, 0]],
    ['a program', 'MZ......'],
    ['a web page', '<!doctype html><title>x</title>'],
    ['XML', '<?xml version="1.0"?><a/>'],
    ['old Office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['a database', 'SQLite format 3\u0000'],
    ['encrypted', 'age-encryption.org/v1\n-> scrypt x 18\n'],
    ['plain words', 'Dear all, here is the workshop'],
    ['one byte', [0]],
    ['nothing', []],
    ['spaces', '     \n\n   '],
  ];
  const random = numbers(11);
  return [
    ...heads.map(([name, head]) => ({
      name: `a file that is ${name}`,
      make: () => (typeof head === 'string' ? strToU8(head, true) : Uint8Array.from(head)),
    })),
    ...['word/document.xml', 'xl/workbook.xml', 'ppt/presentation.xml', 'readme.txt'].map((name) => ({
      name: `a zip with ${name}`,
      make: () => zipSync({ [name]: strToU8('x') }),
    })),
    ...Array.from({ length: 30 }, (_, at) => ({
      name: `noise ${at}`,
      make: () => Uint8Array.from({ length: 20 + at * 97 }, () => Math.floor(random() * 256)),
    })),
  ];
}
