import type { Rectangle } from './place-window.ts';

/** What is asked about a screen; Electron's Display has it. */
export type Screen = { readonly id: number; readonly bounds: Rectangle; readonly internal: boolean };

export type ProjectorPlace =
  | { readonly screen: 'second'; readonly id: number; readonly bounds: Rectangle }
  | { readonly screen: 'own'; readonly bounds: Rectangle };

const USUAL = { width: 1280, height: 720 } as const;

/**
 * Where the room's window goes: all of another screen than the facilitator's, best one that is not built in; with one
 * screen only, an ordinary window in its middle. Two screens that show the same are one.
 */
export function placeProjector(screens: readonly Screen[], facilitator: number): ProjectorPlace {
  const own = screens.find(({ id }) => id === facilitator) ?? screens[0];
  const others = screens.filter((one) => own !== undefined && one !== own && !isSame(one, own));
  const second = others.find(({ internal }) => !internal) ?? others[0];
  if (second !== undefined) return { screen: 'second', id: second.id, bounds: second.bounds };
  const { x, y, width, height } = own?.bounds ?? { x: 0, y: 0, ...USUAL };
  const wide = Math.min(USUAL.width, width);
  const high = Math.min(USUAL.height, height);
  return {
    screen: 'own',
    bounds: {
      x: x + Math.round((width - wide) / 2),
      y: y + Math.round((height - high) / 2),
      width: wide,
      height: high,
    },
  };
}

function isSame(one: Screen, other: Screen): boolean {
  return one.bounds.x === other.bounds.x && one.bounds.y === other.bounds.y;
}
