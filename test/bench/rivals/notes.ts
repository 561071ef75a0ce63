/** The same notes for every rival: two columns of lines, as far apart as our cards, of which the first few are in view. */
type Note = { readonly x: number; readonly y: number; readonly text: string };

export const FIRST = { x: 300, y: 200 } as const;
const WIDTH = 360;
const HEIGHT = 64;

export function notes(): readonly Note[] {
  const count = Number(new URLSearchParams(window.location.search).get('notes') ?? 0);
  return Array.from({ length: count }, (_, at) => ({
    x: FIRST.x + (at % 2) * WIDTH,
    y: FIRST.y + Math.floor(at / 2) * HEIGHT,
    text: `Note ${at} of what the room said`,
  }));
}
