import type { OutcomeId } from '#shared/playbook/ids.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Path.module.css';
import type { Sides } from './path-view.ts';

/** What the room, the rules and the one who decides say, beside each other; dissent stays in sight. */
export function SidesRow({ sides }: { readonly sides: Sides }) {
  const { room, rules, facilitator } = sides;
  return (
    <Section title={words.sides.title} className={styles['sides']}>
      <dl className={styles['three']}>
        <Side name={words.sides.room} outcome={room.outcome} said={room.said} notes={room.notes} />
        <Side
          name={words.sides.rules}
          outcome={rules.outcome}
          said={rules.said}
          notes={[workshopStrings.meaning.standing[rules.standing]]}
        />
        <Side
          name={words.sides.facilitator}
          outcome={facilitator.outcome}
          said={facilitator.said}
          notes={facilitator.notes}
        />
      </dl>
    </Section>
  );
}

type SideProps = {
  readonly name: string;
  readonly outcome: OutcomeId | null;
  readonly said: string;
  readonly notes: readonly string[];
};

function Side({ name, outcome, said, notes }: SideProps) {
  return (
    <div className={styles['side']}>
      <dt>{name}</dt>
      <dd>
        <span className={styles['said']}>
          {outcome === null ? null : <PathGlyph outcome={outcome} />} {said}
        </span>
        {notes.map((note) => (
          <span key={note} className={styles['sideNote']} dir="auto">
            {note}
          </span>
        ))}
      </dd>
    </div>
  );
}
