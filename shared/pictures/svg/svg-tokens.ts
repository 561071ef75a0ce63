import { decodeEntities } from './xml-entities.ts';

export type SvgToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isClosed: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Each alternative is decided by its first characters, so that nothing is ever tried twice. */
const PART =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|([^<]+)/y;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The tags and texts of a drawing, comments and instructions left out; undefined where it is not well formed. */
export function svgTokens(text: string): readonly SvgToken[] | undefined {
  const tokens: SvgToken[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text);
    if (part === null) return undefined;
    const [, data, closed, opened, rest = '', words] = part;
    if (data !== undefined) tokens.push({ kind: 'text', text: data });
    else if (words !== undefined) tokens.push({ kind: 'text', text: decodeEntities(words) });
    else if (closed !== undefined) tokens.push({ kind: 'close', name: closed });
    else if (opened !== undefined) {
      tokens.push({
        kind: 'open',
        name: opened,
        attributes: attributesOf(rest),
        isClosed: rest.endsWith('/'),
      });
    }
  }
  return tokens;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, decodeEntities(double ?? single ?? ''));
  }
  return attributes;
}

/** The name without its name space: “svg:rect” is a rect. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
