const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const DOCTYPE = /<!DOCTYPE\b[^[>]*(?:\[([\s\S]*?)\]\s*)?>/i;
const DECLARATION = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
/** Drawing programs declare the addresses of their name spaces; nothing longer is needed. */
const LONGEST_VALUE = 500;

/**
 * The text without its document type, the simple entities declared there written out. Undefined where one would
 * build on another: that is how a few lines grow to gigabytes.
 */
export function withoutDocumentType(text: string): string | undefined {
  const found = DOCTYPE.exec(text);
  if (found === null) return text;
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of (found[1] ?? '').matchAll(DECLARATION)) {
    const value = double ?? single ?? '';
    if (/[&<%]/.test(value) || value.length > LONGEST_VALUE) return undefined;
    values.set(name, value);
  }
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  if (values.size === 0) return rest;
  return rest.replace(/&([\w.-]+);/g, (whole, name: string) => values.get(name) ?? whole);
}

/** What the characters of an attribute stand for. */
export function decodeEntities(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

export function encodeEntities(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
