import { Circle, G, Path, Polygon, Rect, Svg } from '@react-pdf/renderer';
import type { OutcomeId } from '#shared/playbook/ids.ts';
import { assertNever } from '../base/assert-never.ts';
import { GROUND, INK, PATH_COLOUR } from './style.ts';

const STEPS = [
  { x: 0, height: 4 },
  { x: 6, height: 6.5 },
  { x: 12, height: 9 },
  { x: 18, height: 12 },
] as const;

/** The ladder of a grade: as many filled steps as the grade, the number stands beside it as text. */
export function GradeLadder({ grade }: { readonly grade: number | null }) {
  return (
    <Svg width={24} height={13} viewBox="0 0 24 13">
      {STEPS.map((step, index) => (
        <Rect
          key={step.x}
          x={step.x + 0.5}
          y={12.5 - step.height}
          width={4.5}
          height={step.height}
          rx={0.7}
          fill={grade !== null && index < grade ? INK : '#ffffff'}
          stroke={grade === null ? '#b9b4a8' : INK}
          strokeWidth={0.7}
        />
      ))}
    </Svg>
  );
}

function shape(outcome: OutcomeId, colour: string) {
  switch (outcome) {
    case 'polish':
      return <Circle cx={5} cy={5} r={3.8} stroke={colour} strokeWidth={1.2} fill="#ffffff" />;
    case 'harden':
      return <Rect x={1} y={1} width={8} height={8} fill={colour} />;
    case 'partial-rebuild':
      return (
        <G>
          <Rect x={1} y={1} width={8} height={8} stroke={colour} strokeWidth={1} fill="#ffffff" />
          <Rect x={1} y={1} width={4} height={8} fill={colour} />
        </G>
      );
    case 'full-rebuild':
      return <Polygon points="5,0 10,5 5,10 0,5" fill={colour} />;
    case 'scope-first':
      return (
        <Circle
          cx={5}
          cy={5}
          r={3.8}
          stroke={colour}
          strokeWidth={1.2}
          strokeDasharray="1.6 1.4"
          fill="#ffffff"
        />
      );
    default:
      return assertNever(outcome);
  }
}

export function PathGlyph({ outcome, size = 8 }: { readonly outcome: OutcomeId; readonly size?: number }) {
  return (
    <Svg width={size} height={size} viewBox="0 0 10 10">
      {shape(outcome, PATH_COLOUR[outcome])}
    </Svg>
  );
}

/** An interval from 0 to 1: solid up to what is known, hatched where it is still open. */
export function IntervalBar({
  lo,
  hi,
  colour,
}: {
  readonly lo: number;
  readonly hi: number;
  readonly colour: string;
}) {
  const width = 150;
  const from = lo * width;
  const to = hi * width;
  const strokes: string[] = [];
  for (let x = from + 3; x < to; x += 3) strokes.push(`M${x - 3} 8 L${Math.min(x, to)} 0`);
  return (
    <Svg width={width} height={8} viewBox={`0 0 ${width} 8`}>
      <Rect x={0} y={0} width={width} height={8} fill={GROUND} />
      <Rect x={0} y={0} width={from} height={8} fill={colour} />
      {strokes.map((d) => (
        <Path key={d} d={d} stroke={colour} strokeWidth={0.8} />
      ))}
    </Svg>
  );
}
