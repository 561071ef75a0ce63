import { FILE_REASONS } from '#shared/strings/files.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';

const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor']);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/**
 * Looks over JSON before it is parsed, for what parsing would accept or break on: nesting too deep, too many parts, names that reach
 * into prototypes, and an object that names one thing twice (of which JSON.parse would silently keep the last).
 * Says why the text is refused; anything else wrong with it is left to the parser.
 */
export function scanJson(text: string): string | undefined {
  const objects: (Set<string> | null)[] = [];
  let parts = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      const keys = objects.at(-1);
      if (keys !== undefined && keys !== null && isKey(text, end)) {
        const name = unescaped(text.slice(at, end));
        if (RESERVED.has(name)) return FILE_REASONS.reserved(name);
        if (keys.has(name)) return FILE_REASONS.sameKey(shown(name));
        keys.add(name);
      }
      at = end;
      continue;
    }
    if (code === COMMA || code === 0x7b || code === 0x5b) {
      parts += 1;
      if (parts > BUNDLE_LIMITS.jsonParts) return FILE_REASONS.parts(BUNDLE_LIMITS.jsonParts);
    }
    if (code === 0x7b || code === 0x5b) {
      objects.push(code === 0x7b ? new Set() : null);
      if (objects.length > BUNDLE_LIMITS.jsonDepth) return FILE_REASONS.depth(BUNDLE_LIMITS.jsonDepth);
    } else if (code === 0x7d || code === 0x5d) {
      objects.pop();
    }
    at += 1;
  }
  return undefined;
}

/** The place after the closing quotation mark, or the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at + 1;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return text.charCodeAt(at) === 0x3a;
}

function unescaped(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    // Not a valid string; the parser will say so.
    return quoted;
  }
}

function shown(name: string): string {
  return name.length <= 40 ? name : `${name.slice(0, 40)}…`;
}
