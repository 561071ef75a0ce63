import { describe, expect, it } from 'vitest';
import { fillPages } from './fill-pages.ts';
import { begins, comesAgain, Repeats } from './repeats.ts';

/** What is looked at here; the library's types are put beside it for shared/pdf only. */
type Part = {
  type: string;
  box?: { top: number; left: number; width: number; height: number };
  style?: Readonly<Record<string, unknown>>;
  props?: Readonly<Record<string, unknown>>;
  lines?:
    | readonly { readonly string: string; readonly box: { readonly y: number; readonly height: number } }[]
    | null;
  children?: Part[];
};

const LINE = 10;

function box(top: number, height: number) {
  return { top, left: 0, width: 100, height };
}

function row(name: string, top: number, more: Partial<Part> = {}): Part {
  return { type: 'VIEW', box: box(top, LINE), props: { name, wrap: false }, ...more };
}

function rows(names: string, top = 0): Part[] {
  return [...names].map((name, at) => row(name, top + at * LINE));
}

function stack(parts: Part[], top: number, height: number, style = {}): Part {
  return { type: 'VIEW', box: box(top, height), style, props: {}, children: parts };
}

function filled(parts: Part[], lines: number): readonly Part[] {
  return fillPages({ type: 'PAGE', box: box(0, 0), props: {}, children: parts }, lines * LINE);
}

/** Names with how far down their page they stand. */
function placesOn(page: Part, down = 0): readonly string[] {
  return (page.children ?? []).flatMap((part) => {
    const top = down + (part.box?.top ?? 0);
    const name = part.props?.['name'];
    return [...(typeof name === 'string' ? [`${name}${top}`] : []), ...placesOn(part, top)];
  });
}

function placed(pages: readonly Part[]) {
  return pages.map((page) => placesOn(page).join(' '));
}

describe('filling pages', () => {
  it('puts on each what fits, and ends each at its height', () => {
    const pages = filled(rows('abcde'), 2);
    expect(placed(pages)).toEqual(['a0 b10', 'c0 d10', 'e0']);
    expect(pages.map((page) => page.box?.height)).toEqual([20, 20, 20]);
  });

  it('lets a head come again on further pages, never on the one on which its rows begin', () => {
    const repeats = new Repeats();
    const table = (before: string) => [
      ...rows(before),
      row('first', before.length * LINE, { props: { name: 'first', wrap: false, ...begins(repeats) } }),
      stack(
        [
          row('', 0, {
            style: { position: 'absolute' },
            props: comesAgain(repeats),
            children: rows('H'),
          }),
          ...rows('abc'),
        ],
        (before.length + 1) * LINE,
        30,
      ),
    ];
    expect(placed(filled(table(''), 3))).toEqual(['first0 a10 b20', 'H0 c10']);
    // All rows but the first have gone on.
    expect(placed(filled(table('xy'), 3))).toEqual(['x0 y10 first20', 'H0 a10 b20', 'H0 c10']);
    expect(placed(filled(table(''), 9))).toEqual(['first0 a10 b20 c30']);
  });

  it('moves up what stands below two stacks of which the longer ended on the page before', () => {
    const sides = stack([stack(rows('abc'), 0, 40), stack(rows('wxyz'), 0, 40)], 0, 40, {
      flexDirection: 'row',
    });
    const pages = filled([sides, row('below', 40)], 3);
    expect(placed(pages)).toEqual(['a0 b10 c20 w0 x10 y20', 'z0 below10']);
  });

  it('lets a space grow to the end of its page', () => {
    const space = { type: 'VIEW', box: box(10, 5), style: { flexGrow: 1 }, props: {} };
    expect(placed(filled([row('a', 0), space, row('b', 15)], 6))).toEqual(['a0 b50']);
  });

  it('cuts a text between its lines, two of them at least on either page', () => {
    const lines = Array.from('abcde', (string, at) => ({ string, box: { y: at * LINE, height: LINE } }));
    const text = { type: 'TEXT', box: box(10, 50), props: {}, lines };
    const strings = (page: Part | undefined) =>
      page?.children?.flatMap((part) => part.lines ?? []).map(({ string }) => string);
    const pages = filled([row('above', 0), text], 5);
    expect(pages.map(strings)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
    // Beside one line of its own page there is no room for two.
    expect(strings(filled([...rows('xy'), { ...text, box: box(20, 50) }], 3)[0])).toEqual([]);
  });
});
