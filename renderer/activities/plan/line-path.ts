/** Where a bar stands, in pixels from the corner of the board. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const INSET = 7;
const ARROW = 4;

/**
 * From a bar to the one that waits for it, in right angles: along to just inside the beginning of the other, then into
 * it from above or below. Where both lie over each other it goes straight down from within.
 */
export function linePath(from: Box, to: Box): string {
  const down = to.top >= from.bottom;
  const end = down ? to.top : to.bottom;
  const tip = down
    ? `m-${ARROW} -${ARROW}l${ARROW} ${ARROW}l${ARROW} -${ARROW}`
    : `m-${ARROW} ${ARROW}l${ARROW} -${ARROW}l${ARROW} ${ARROW}`;
  const x = to.left + INSET;
  const middle = (from.top + from.bottom) / 2;
  if (x > from.right) return `M${at(from.right)} ${at(middle)}H${at(x)}V${at(end)}${tip}`;
  if (x < from.left) return `M${at(from.left)} ${at(middle)}H${at(x)}V${at(end)}${tip}`;
  return `M${at(x)} ${at(down ? from.bottom : from.top)}V${at(end)}${tip}`;
}

function at(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
