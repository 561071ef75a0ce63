import { Plus, X } from 'lucide-react';
import type { PlannedItem } from '#shared/plan/planned-item.ts';
import { planScreen } from '#shared/strings/plan-screen.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Section } from '../../ui/Section.tsx';
import type { BoardActions } from './use-board.ts';
import styles from './Weeks.module.css';

const words = planScreen.weeks;

type SuggestionsProps = { readonly items: readonly PlannedItem[]; readonly actions: BoardActions };

/** What the playbook would add to a plan the room has taken in hand: one press each. */
export function Suggestions({ items, actions }: SuggestionsProps) {
  if (items.length === 0) return null;
  return (
    <Section
      title={words.suggestions}
      hint={words.suggestionsHint}
      className={styles['suggestions']}
      aside={
        items.length === 1 ? undefined : (
          <Button size="small" look="plain" onClick={() => actions.take(items.map(({ id }) => id))}>
            {words.addAll}
          </Button>
        )
      }
    >
      <ul>
        {items.map(({ id, title, reason }) => (
          <li key={id} className={styles['suggestion']}>
            <div>
              <p>{title}</p>
              <p className={styles['small']}>{reason.sentence}</p>
            </div>
            <Button size="small" aria-label={`${words.add}: ${title}`} onClick={() => actions.take([id])}>
              <Plus size={14} aria-hidden /> {words.add}
            </Button>
            <IconButton
              small
              icon={X}
              label={`${words.dismiss}: ${title}`}
              onClick={() => actions.remove({ id, own: false })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
