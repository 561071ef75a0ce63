import { TriangleAlert } from 'lucide-react';
import type { Capacity } from '#shared/plan/capacity.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Weeks.module.css';

const words = planScreen.weeks;
/** What to begin with; the next follow when these are put off. */
const SHOWN = 2;

type TooMuchProps = {
  readonly capacity: Extract<Capacity, { kind: 'known' }>;
  readonly onPutOff: (id: string, title: string) => void;
  /** Undefined where the plan is as long as a plan may be. */
  readonly onAddWeek: (() => void) | undefined;
};

/** More work than people: said plainly, with what to put off first. */
export function TooMuch({ capacity, onPutOff, onAddWeek }: TooMuchProps) {
  const { sentence, deferToFit } = capacity;
  return (
    <section className={styles['tooMuch']} aria-label={words.tooMuch}>
      <h2 className={styles['tooMuchTitle']}>
        <TriangleAlert size={15} aria-hidden /> {words.tooMuch}
      </h2>
      <p>{sentence}</p>
      <ul className={styles['deferrals']}>
        {deferToFit.slice(0, SHOWN).map(({ id, title, sentence: said }) => (
          <li key={id}>
            <span dir="auto">{said}</span>
            <Button size="small" onClick={() => onPutOff(id, title)}>
              {words.putOff}
            </Button>
          </li>
        ))}
        {onAddWeek === undefined ? null : (
          <li>
            <Button size="small" look="plain" onClick={onAddWeek}>
              {words.addWeek}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
