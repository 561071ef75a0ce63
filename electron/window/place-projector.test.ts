import { describe, expect, it } from 'vitest';
import { placeProjector, type Screen } from './place-projector.ts';

const laptop: Screen = { id: 1, internal: true, bounds: { x: 0, y: 0, width: 1366, height: 768 } };
const beamer: Screen = { id: 2, internal: false, bounds: { x: 1366, y: -40, width: 1920, height: 1080 } };
const monitor: Screen = { id: 3, internal: false, bounds: { x: -2560, y: 0, width: 2560, height: 1440 } };

describe('the place of the room’s window', () => {
  it('is the whole of the other screen', () => {
    expect(placeProjector([laptop, beamer], 1)).toEqual({ screen: 'second', id: 2, bounds: beamer.bounds });
  });

  it('is the laptop’s own screen where the facilitator works on the other one', () => {
    expect(placeProjector([laptop, beamer], 2)).toEqual({ screen: 'second', id: 1, bounds: laptop.bounds });
  });

  it('is rather a screen that is not built in', () => {
    expect(placeProjector([laptop, beamer, monitor], 3)).toMatchObject({ id: 2 });
  });

  it('is an ordinary window with one screen, and with two that show the same', () => {
    const window = { screen: 'own', bounds: { x: 43, y: 24, width: 1280, height: 720 } };
    expect(placeProjector([laptop], 1)).toEqual(window);
    expect(placeProjector([laptop, { ...beamer, bounds: laptop.bounds }], 1)).toEqual(window);
  });

  it('fits a small screen', () => {
    const small = { ...laptop, bounds: { x: 0, y: 0, width: 1024, height: 600 } };
    expect(placeProjector([small], 1).bounds).toEqual({ x: 0, y: 0, width: 1024, height: 600 });
  });
});
