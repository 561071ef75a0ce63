import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { parsePlaybook } from '#shared/playbook/parse-playbook.ts';

export type Place = readonly (string | number)[];

/** The default playbook with one value put somewhere, or taken out. */
export function altered(at: Place, value: unknown): unknown {
  const copy: unknown = structuredClone(defaultPlaybook);
  let holder = copy;
  for (const part of at.slice(0, -1)) holder = Reflect.get(Object(holder), part);
  const last = at.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return copy;
}

export function faultsOf(value: unknown): readonly string[] {
  const result = parsePlaybook(value);
  if (result.kind === 'ok') return [];
  return result.problem.faults.map(({ path, sentence }) => `${path}: ${sentence}`);
}

export function placesIn(value: unknown, at: Place): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]));
  return at.length === 0 ? inside : [at, ...inside];
}
