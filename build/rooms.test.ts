import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const IMPORT = /^(?:import|export) (type )?[^;]*?from '([^']+)'/gm;

/** What the document is made of, which votes and moments read and its commands are built on. */
const ROOMS_WITHIN = ['workshop/schema'];

/** Which room imports which, by the files that do; what is only a type leaves no trace in the running app and is passed over. */
function importsBetweenRooms(layer: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })) {
    const path = posix.join(layer, file.replaceAll('\\', '/'));
    if (!/\.tsx?$/.test(path) || path.includes('.test.')) continue;
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, isType, from = ''] of text.matchAll(IMPORT)) {
      if (isType !== undefined) continue;
      const target = from.startsWith('#')
        ? from.slice(1)
        : from.startsWith('.')
          ? posix.join(dirname(path), from)
          : '';
      const [here, there] = [roomOf(layer, path), roomOf(layer, target)];
      if (here === undefined || there === undefined || here === there) continue;
      const key = `${here} → ${there}`;
      found.set(key, [...(found.get(key) ?? []), `${path} → ${target}`]);
    }
  }
  return found;
}

function roomOf(layer: string, path: string): string | undefined {
  if (!path.startsWith(`${layer}/`)) return undefined;
  const inside = path.slice(layer.length + 1);
  const [room, ...rest] = inside.split('/');
  if (rest.length === 0) return undefined;
  return ROOMS_WITHIN.find((within) => inside.startsWith(`${within}/`)) ?? room;
}

it.each(['shared', 'renderer', 'electron'])('no two rooms of %s import each other', (layer) => {
  const found = importsBetweenRooms(layer);
  expect(found.size).toBeGreaterThan(3);
  const both = [...found.keys()].filter((key) => found.has(key.split(' → ').reverse().join(' → ')));
  expect(both.flatMap((key) => found.get(key) ?? [])).toStrictEqual([]);
});
