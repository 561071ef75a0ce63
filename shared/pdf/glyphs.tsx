import { Circle, Path, Polygon, Rect, Svg } from '@react-pdf/renderer';
import type { OutcomeId } from '#shared/playbook/ids.ts';
import type { ReportGlyph } from '#shared/report/parts.ts';
import { assertNever } from '../base/assert-never.ts';
import type { Style } from './style.ts';
import { FAINT, INK, PAPER, PATH_COLOUR } from './theme.ts';

const STEPS = [
  { x: 0, height: 4 },
  { x: 6, height: 6.5 },
  { x: 12, height: 9 },
  { x: 18, height: 12 },
] as const;

const STEP_WIDTH = 4.5;

/** Rectangles as one path: what the library lays out and draws is paid for by the piece. */
export function rectangles(
  each: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[],
): string {
  return each.map(({ x, y, width, height }) => `M${x} ${y} h${width} v${height} h${-width} Z`).join(' ');
}

/** A ladder of four steps, as many filled as the value says, the last one in part for a half. */
function Ladder({ value, style }: { readonly value: number | null; readonly style: Style }) {
  const steps = STEPS.map(({ x, height }) => ({ x: x + 0.5, y: 12.5 - height, width: STEP_WIDTH, height }));
  const filled = steps
    .map((step, index) => ({
      ...step,
      width: STEP_WIDTH * Math.max(0, Math.min(1, (value ?? 0) - index)),
    }))
    .filter(({ width }) => width > 0);
  return (
    <Svg width={20} height={11} viewBox="0 0 24 13" style={style}>
      <Path
        d={rectangles(steps)}
        fill={PAPER}
        stroke={value === null ? FAINT : INK}
        strokeWidth={0.7}
        {...(value === null ? { strokeDasharray: '1.2 1' } : {})}
      />
      {filled.length === 0 ? null : <Path d={rectangles(filled)} fill={INK} />}
    </Svg>
  );
}

function pathShape(outcome: OutcomeId, colour: string) {
  switch (outcome) {
    case 'polish':
      return <Circle cx={5} cy={5} r={3.8} stroke={colour} strokeWidth={1.4} fill={PAPER} />;
    case 'harden':
      return <Rect x={1} y={1} width={8} height={8} fill={colour} />;
    case 'partial-rebuild':
      return (
        <>
          <Rect x={1.2} y={1.2} width={7.6} height={7.6} stroke={colour} strokeWidth={1.1} fill={PAPER} />
          <Rect x={1} y={1} width={4} height={8} fill={colour} />
        </>
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
          strokeWidth={1.4}
          strokeDasharray="1.6 1.4"
          fill={PAPER}
        />
      );
    default:
      return assertNever(outcome);
  }
}

export function PathGlyph({ outcome, size = 8 }: { readonly outcome: OutcomeId; readonly size?: number }) {
  return (
    <Svg width={size} height={size} viewBox="0 0 10 10">
      {pathShape(outcome, PATH_COLOUR[outcome])}
    </Svg>
  );
}

const line = { stroke: INK, strokeWidth: 1.3, fill: 'none' } as const;

function status(value: Extract<ReportGlyph, { kind: 'status' }>['value']) {
  switch (value) {
    case 'proved':
      return (
        <>
          <Circle cx={5} cy={5} r={4.4} fill={INK} />
          <Path d="M2.9 5.2 L4.4 6.7 L7.2 3.5" stroke={PAPER} strokeWidth={1.2} fill="none" />
        </>
      );
    case 'partly':
      return (
        <>
          <Circle cx={5} cy={5} r={4} stroke={INK} strokeWidth={1} fill={PAPER} />
          <Path d="M5 1 A4 4 0 0 0 5 9 Z" fill={INK} />
        </>
      );
    case 'not-yet':
      return <Circle cx={5} cy={5} r={4} stroke={INK} strokeWidth={1} fill={PAPER} />;
    case 'unknown':
      return (
        <Circle cx={5} cy={5} r={4} stroke={FAINT} strokeWidth={1} strokeDasharray="1.4 1.2" fill={PAPER} />
      );
    default:
      return assertNever(value);
  }
}

function state(value: Extract<ReportGlyph, { kind: 'state' }>['value']) {
  switch (value) {
    case 'holds':
      return status('proved');
    case 'partly':
      return status('partly');
    case 'fails':
      return (
        <>
          <Circle cx={5} cy={5} r={4} stroke={INK} strokeWidth={1} fill={PAPER} />
          <Path d="M3.3 3.3 L6.7 6.7 M6.7 3.3 L3.3 6.7" stroke={INK} strokeWidth={1.2} />
        </>
      );
    case 'unknown':
      return status('unknown');
    default:
      return assertNever(value);
  }
}

function place(value: Extract<ReportGlyph, { kind: 'place' }>['value']) {
  switch (value) {
    case 'keep':
      return <Path d="M1.4 5.4 L4 8 L8.8 2.2" {...line} />;
    case 'simplify':
      return <Path d="M1 2.5 H9 M2.5 5 H7.5 M4 7.5 H6" {...line} />;
    case 'drop':
      return <Path d="M2 2 L8 8 M8 2 L2 8" {...line} />;
    case 'change':
      return <Path d="M1.5 5 H8 M5.4 2.2 L8.4 5 L5.4 7.8" {...line} />;
    case 'defer':
      return (
        <>
          <Circle cx={5} cy={5} r={4} stroke={INK} strokeWidth={1} fill={PAPER} />
          <Path d="M5 2.6 V5.2 L6.8 6.4" stroke={INK} strokeWidth={1} fill="none" />
        </>
      );
    case 'unsorted':
      return <Circle cx={5} cy={5} r={1.6} fill={FAINT} />;
    default:
      return assertNever(value);
  }
}

function gap(value: Extract<ReportGlyph, { kind: 'gap' }>['value']) {
  switch (value) {
    case 'under':
      return <Polygon points="1,2.5 9,2.5 5,9" fill={INK} />;
    case 'over':
      return <Polygon points="1.4,8 8.6,8 5,1.6" stroke={INK} strokeWidth={1} fill={PAPER} />;
    case 'fits':
      return <Path d="M1.5 3.6 H8.5 M1.5 6.4 H8.5" {...line} />;
    case 'unknown':
      return <Circle cx={5} cy={5} r={1.4} fill={FAINT} />;
    default:
      return assertNever(value);
  }
}

function box(value: 'done' | 'open') {
  return (
    <>
      <Rect x={1} y={1} width={8} height={8} stroke={INK} strokeWidth={0.9} fill={PAPER} />
      {value === 'done' ? <Path d="M2.6 5.1 L4.4 6.9 L7.6 3.1" {...line} /> : null}
    </>
  );
}

function shapeOf(glyph: Exclude<ReportGlyph, { kind: 'grade' } | { kind: 'score' }>) {
  switch (glyph.kind) {
    case 'path':
      return pathShape(glyph.value, PATH_COLOUR[glyph.value]);
    case 'status':
      return status(glyph.value);
    case 'state':
      return state(glyph.value);
    case 'place':
      return place(glyph.value);
    case 'gap':
      return gap(glyph.value);
    case 'box':
      return box(glyph.value);
    default:
      return assertNever(glyph);
  }
}

/** Down from the top of a line, so that it stands beside the words. */
const BESIDE_WORDS = { marginTop: 2.4 } as const;
const WIDE_BESIDE_WORDS = { marginTop: 0.5 } as const;

export function Glyph({
  glyph,
  size = 8,
  style = {},
}: {
  readonly glyph: ReportGlyph;
  readonly size?: number;
  readonly style?: Style;
}) {
  if (glyph.kind === 'grade' || glyph.kind === 'score') return <Ladder value={glyph.value} style={style} />;
  return (
    <Svg width={size} height={size} viewBox="0 0 10 10" style={style}>
      {shapeOf(glyph)}
    </Svg>
  );
}

/** In a row with the words that it stands for. */
export function GlyphBeside({ glyph }: { readonly glyph: ReportGlyph }) {
  const isWide = glyph.kind === 'grade' || glyph.kind === 'score';
  return <Glyph glyph={glyph} style={isWide ? WIDE_BESIDE_WORDS : BESIDE_WORDS} />;
}
