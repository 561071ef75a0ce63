import type { LineKind } from '#shared/assessment/line-crossed.ts';
import { signalsStrings } from '#shared/strings/signals-step.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './Line.module.css';

const words = signalsStrings.line;

const OUTER = 70;
const INNER = 48;
const CENTRE = { x: 80, y: 78 };
const GAP = 2;
/** From left to right, in degrees from the right. */
const SEGMENTS = [
  { kind: 'stay', from: 180, to: 120 },
  { kind: 'undefined', from: 120, to: 60 },
  { kind: 'crossed', from: 60, to: 0 },
] as const satisfies readonly { readonly kind: LineKind; readonly from: number; readonly to: number }[];

function at(radius: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${(CENTRE.x + radius * Math.cos(angle)).toFixed(2)} ${(CENTRE.y - radius * Math.sin(angle)).toFixed(2)}`;
}

function segment(from: number, to: number): string {
  const [a, b] = [from - GAP / 2, to + GAP / 2];
  return `M${at(OUTER, a)} A${OUTER} ${OUTER} 0 0 1 ${at(OUTER, b)} L${at(INNER, b)} A${INNER} ${INNER} 0 0 0 ${at(INNER, a)} Z`;
}

/** Stay, not clear, crossed: the hand says it by place, the segment by fill, and the words below by words. */
export function LineDial({ kind, label }: { readonly kind: LineKind; readonly label: string }) {
  const middle = { stay: 150, undefined: 90, crossed: 30 }[kind];
  return (
    <div className={styles['dial']}>
      <svg width="160" height="84" viewBox="0 0 160 84" role="img" aria-label={words.dial(label)}>
        {SEGMENTS.map((one) => (
          <path
            key={one.kind}
            className={joinClasses(styles['segment'], one.kind === kind && styles[`is-${kind}`])}
            d={segment(one.from, one.to)}
          />
        ))}
        <line
          className={styles['hand']}
          x1={CENTRE.x}
          y1={CENTRE.y}
          x2={at(INNER - 4, middle).split(' ')[0]}
          y2={at(INNER - 4, middle).split(' ')[1]}
        />
        <circle className={styles['hub']} cx={CENTRE.x} cy={CENTRE.y} r="4" />
      </svg>
      <p className={styles['ends']} aria-hidden="true">
        <span>{words.short.stay}</span>
        <span>{words.short.crossed}</span>
      </p>
    </div>
  );
}
