import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { DisplayLike } from './control.ts';
import { preventable } from './preventable.ts';

const laptop: DisplayLike = { id: 1, internal: true, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };

/** The screens that are plugged in, as the test says. */
class StandInScreen extends EventEmitter {
  #displays: readonly DisplayLike[] = [laptop];

  getAllDisplays(): Electron.Display[] {
    return this.#displays.map(asDisplay);
  }

  getDisplayMatching({ x, y }: Electron.Rectangle): Electron.Display {
    const holds = ({ bounds }: DisplayLike): boolean =>
      x >= bounds.x && x < bounds.x + bounds.width && y >= bounds.y && y < bounds.y + bounds.height;
    return asDisplay(this.#displays.find(holds) ?? this.#displays[0] ?? laptop);
  }

  plugIn(displays: readonly DisplayLike[]): void {
    const before = this.#displays;
    this.#displays = displays;
    const lacks = (list: readonly DisplayLike[], id: number): boolean => list.every((one) => one.id !== id);
    for (const one of before) {
      if (lacks(displays, one.id)) this.emit('display-removed', preventable({}), asDisplay(one));
    }
    for (const one of displays) {
      if (lacks(before, one.id)) this.emit('display-added', preventable({}), asDisplay(one));
    }
  }
}

function asDisplay({ id, internal, bounds }: DisplayLike): Electron.Display {
  const workArea = { ...bounds, height: bounds.height - 40 };
  // The app asks for no more of a display than this.
  return { id, internal, bounds, workArea } satisfies Partial<Electron.Display> as Electron.Display;
}

type OwnMembers = Pick<Electron.Screen, 'getAllDisplays' | 'getDisplayMatching'>;

export const screen: StandInScreen = new StandInScreen();
screen satisfies OwnMembers;
