/** One property of a calendar: a name, perhaps with parameters, and a value that is already written as RFC 5545 wants it. */
export type IcsLine = readonly [name: string, value: string];

/** Octets a line may have before it is folded. */
const LINE_OCTETS = 75;

/** Text in a calendar: commas, semicolons, backslashes and line ends are marked; other control characters go. */
export function icsText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', String.raw`\n`);
}

/** “20261130” from “2026-11-30”. */
export function icsDay(day: string): string {
  return day.replaceAll('-', '');
}

/** “20261120T140200Z” from a moment in UTC. */
export function icsMoment(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Lines as a file: folded to 75 octets and never inside a character, each ended as the standard asks. */
export function foldLines(lines: readonly IcsLine[]): string {
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
