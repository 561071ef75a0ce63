import { G, Line, Path, Rect } from '@react-pdf/renderer';
import { GROUND } from '../theme.ts';

type Interval = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lo: number;
  readonly hi: number;
  readonly colour: string;
  /** Solid from 0 up to lo; otherwise only the range itself is drawn. */
  readonly fromZero?: boolean;
};

/** A range from 0 to 1: solid where it is known, hatched where it is still open. */
export function Interval({ x, y, width, height, lo, hi, colour, fromZero = true }: Interval) {
  const from = x + lo * width;
  const to = x + hi * width;
  const strokes: string[] = [];
  const step = 3;
  // Strokes of 45 degrees, cut where they would leave the range.
  for (let at = from - height; at < to; at += step) {
    const x1 = Math.max(at, from);
    const x2 = Math.min(at + height, to);
    if (x2 > x1) strokes.push(`M${x1} ${y + height - (x1 - at)} L${x2} ${y + height - (x2 - at)}`);
  }
  return (
    <G>
      <Rect x={x} y={y} width={width} height={height} fill={GROUND} />
      {fromZero && lo > 0 ? <Rect x={x} y={y} width={lo * width} height={height} fill={colour} /> : null}
      {strokes.length === 0 ? null : <Path d={strokes.join(' ')} stroke={colour} strokeWidth={0.8} />}
      {hi > lo ? <Line x1={to} y1={y} x2={to} y2={y + height} stroke={colour} strokeWidth={0.8} /> : null}
      {!fromZero ? (
        <Line x1={from} y1={y} x2={from} y2={y + height} stroke={colour} strokeWidth={1.4} />
      ) : null}
    </G>
  );
}
