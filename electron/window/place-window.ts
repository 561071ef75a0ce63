import { z } from 'zod';

const rectangle = z
  .strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
  .readonly();
export type Rectangle = z.infer<typeof rectangle>;

export const windowPlace = z.strictObject({ bounds: rectangle, maximised: z.boolean() }).readonly();
export type WindowPlace = z.infer<typeof windowPlace>;

export const SMALLEST = { width: 1024, height: 680 } as const;
const USUAL = { width: 1366, height: 860 } as const;
/** So much of the window has to be on a screen, or its title bar cannot be caught with the mouse. */
const GRIP = { width: 200, height: 60 } as const;

/** Where to open the window: where it was with these screens, if that still is on one of them; else in the middle. */
export function placeWindow(saved: WindowPlace | undefined, screens: readonly Rectangle[]): WindowPlace {
  const screen = saved && screens.find((area) => holdsTitleBar(area, saved.bounds));
  if (saved && screen) return { bounds: fitInto(screen, saved.bounds), maximised: saved.maximised };
  const [first = { x: 0, y: 0, ...USUAL }] = screens;
  const width = Math.min(USUAL.width, first.width);
  const height = Math.min(USUAL.height, first.height);
  const x = first.x + Math.round((first.width - width) / 2);
  const y = first.y + Math.round((first.height - height) / 2);
  return { bounds: { x, y, width, height }, maximised: false };
}

/** Names a set of screens, so that the place on the desk and the place at the projector are remembered apart. */
export function screensKey(screens: readonly Rectangle[]): string {
  return screens
    .map(({ x, y, width, height }) => `${width}x${height}@${x},${y}`)
    .toSorted()
    .join(' ');
}

function fitInto(screen: Rectangle, bounds: Rectangle): Rectangle {
  return {
    ...bounds,
    width: Math.min(bounds.width, screen.width),
    height: Math.min(bounds.height, screen.height),
  };
}

function holdsTitleBar(screen: Rectangle, bounds: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const isTopInside = bounds.y >= screen.y && bounds.y + GRIP.height <= screen.y + screen.height;
  return across >= Math.min(GRIP.width, bounds.width) && isTopInside;
}
