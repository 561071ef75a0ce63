import { describe, expect, it } from 'vitest';
import { placeWindow, screensKey } from './place-window.ts';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const projector = { x: 1920, y: 0, width: 1280, height: 720 };

function at(x: number, y: number, width = 1366, height = 800) {
  return { bounds: { x, y, width, height }, maximised: false };
}

describe('the place of the window', () => {
  it('is where it was', () => {
    expect(placeWindow(at(100, 50), [laptop])).toEqual(at(100, 50));
  });

  it('keeps a maximised window maximised', () => {
    expect(placeWindow({ ...at(100, 50), maximised: true }, [laptop]).maximised).toBe(true);
  });

  it.each([
    ['on a screen that is gone', at(2_000, 50)],
    ['above all screens, where the title bar cannot be reached', at(100, -400)],
    ['almost off to the side', at(1_850, 50)],
    ['below the screen', at(100, 1_030)],
  ])('is the middle of the first screen when it was %s', (_, saved) => {
    expect(placeWindow(saved, [laptop]).bounds).toEqual({ x: 277, y: 90, width: 1366, height: 860 });
  });

  it('is where it was on the second screen while that is there', () => {
    expect(placeWindow(at(2_000, 50, 1_100, 700), [laptop, projector])).toEqual(at(2_000, 50, 1_100, 700));
  });

  it('is never larger than its screen', () => {
    expect(placeWindow(at(2_000, 0, 3_000, 3_000), [laptop, projector]).bounds).toMatchObject({
      width: 1280,
      height: 720,
    });
    expect(placeWindow(undefined, [{ x: 0, y: 0, width: 800, height: 600 }]).bounds).toEqual({
      x: 0,
      y: 0,
      width: 800,
      height: 600,
    });
  });

  it('is remembered for each set of screens, in whatever order the system lists them', () => {
    expect(screensKey([laptop, projector])).toBe(screensKey([projector, laptop]));
    expect(screensKey([laptop])).not.toBe(screensKey([laptop, projector]));
  });
});
