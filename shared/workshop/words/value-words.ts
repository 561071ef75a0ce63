import { isRecord, valueAt } from '#shared/base/plain-record.ts';
import { FIELDS } from '#shared/strings/fields.ts';
import { matchesPattern } from '#shared/workshop/changes/whole-values.ts';
import { REFERENCES } from '#shared/workshop/commands/references.ts';
import { itemName, quotedName, shorten } from './item-name.ts';

/** A value of the document as people say it; null where it is too long for one line. */
export function valueWords(workshop: unknown, path: readonly string[], value: unknown): string | null {
  if (value === null || value === undefined) return FIELDS.values.nothing;
  if (typeof value === 'boolean') return value ? FIELDS.values.yes : FIELDS.values.no;
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'string') return textWords(workshop, path, value);
  if (Array.isArray(value)) return listWords(workshop, path, value);
  if (isRecord(value) && 'likely' in value) {
    return FIELDS.values.range(plain(value.low), plain(value.likely), plain(value.high));
  }
  if (isRecord(value) && typeof value.text === 'string') return textWords(workshop, path, value.text);
  if (isRecord(value) && typeof value.outcome === 'string') return spaced(value.outcome);
  return null;
}

function textWords(workshop: unknown, path: readonly string[], value: string): string | null {
  if (value === '') return FIELDS.values.none;
  const target = REFERENCES.find((one) => one.form === 'one' && matchesPattern(one.at, path))?.to;
  if (target !== undefined) {
    const name = valueAt(workshop, [...target, value, 'name']);
    return typeof name === 'string' && name !== '' ? name : itemName(workshop, [...target, value]);
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(value) && !/^\d{4}-/.test(value)) return spaced(value);
  const short = shorten(value);
  return short === value ? (/[\s.]/.test(value) ? `“${value}”` : value) : null;
}

function listWords(workshop: unknown, path: readonly string[], value: readonly unknown[]): string {
  if (value.length === 0) return FIELDS.values.none;
  const target = REFERENCES.find((one) => one.form === 'list' && matchesPattern(one.at, path))?.to;
  const words = value.map((one) =>
    target === undefined || typeof one !== 'string'
      ? valueWords(workshop, [...path, '*'], one)
      : quotedName(workshop, [...target, one]),
  );
  return value.length > 4 || words.includes(null) ? FIELDS.values.count(value.length) : words.join(', ');
}

function plain(value: unknown): string {
  return typeof value === 'number' ? numberWords(value) : '?';
}

function numberWords(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
}

function spaced(id: string): string {
  return id.replaceAll('-', ' ');
}
