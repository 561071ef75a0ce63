import { unzipSync, type Zippable, zipSync } from 'fflate';

/** A day that zip can write, the same for every file: the dates in a zip would tell when it was made, and nothing else. */
const NO_DAY = new Date(Date.UTC(2000, 0, 1, 12));

/** The same zip with settled dates and order, and its own notes of when it was made put to the given moment. */
export function settleZip(zip: Uint8Array, moment: string): Uint8Array {
  const files = unzipSync(zip);
  const settled: Zippable = {};
  for (const [name, bytes] of Object.entries(files)) {
    settled[name] = [settlePart(name, bytes, moment), { mtime: NO_DAY, level: 6 }];
  }
  return zipSync(settled);
}

function settlePart(name: string, bytes: Uint8Array, moment: string): Uint8Array {
  if (name === 'docProps/core.xml') return rewritten(bytes, (text) => settleDates(text, moment));
  return name === 'word/document.xml' ? rewritten(bytes, settleBookmarks) : bytes;
}

function settleDates(text: string, moment: string): string {
  const seconds = `${moment.slice(0, 19)}Z`;
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${seconds}`);
}

/** The library counts bookmarks on from one document to the next; here each document begins at one. */
function settleBookmarks(text: string): string {
  const renumbered = (pattern: RegExp): ((text: string) => string) => {
    const numbers = new Map<string, number>();
    return (from) =>
      from.replace(pattern, (_, before: string, number: string) => {
        const settled = numbers.get(number) ?? numbers.size + 1;
        numbers.set(number, settled);
        return `${before}${settled}`;
      });
  };
  const names = renumbered(/(_Toc)(\d+)/g);
  const ids = renumbered(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g);
  return ids(names(text));
}

function rewritten(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
}
