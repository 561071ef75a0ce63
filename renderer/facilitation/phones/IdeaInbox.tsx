import { useMemo } from 'react';
import { phonesStrings } from '#shared/strings/phones.ts';
import { usePart } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Phones.module.css';
import { acceptCommands, type PhoneIdea, phoneIdeas } from './take-delivery.ts';

const words = phonesStrings.ideas;

/** What people sent and nobody has taken up yet. All of it is in the workshop already. */
export function IdeaInbox() {
  const ideas = usePart('ideas');
  const list = useMemo(() => phoneIdeas(ideas), [ideas]);
  const send = useSend();

  function accept(idea: PhoneIdea, as: 'claim' | 'parked'): void {
    const [add, remove] = acceptCommands(idea, as, crypto.randomUUID());
    if (send(add)) send(remove);
  }

  return (
    <Section title={words.heading(list.length)}>
      {list.length === 0 ? (
        <p className={styles['empty']}>{words.none}</p>
      ) : (
        <ul className={styles['list']}>
          {list.map((idea) => (
            <li key={idea.id}>
              <div className={styles['row']}>
                <span className={styles['idea']}>
                  {idea.text}
                  {idea.from === '' ? null : <span className={styles['hint']}>{words.from(idea.from)}</span>}
                </span>
                <Button
                  size="small"
                  aria-label={words.claimThat(idea.text)}
                  onClick={() => accept(idea, 'claim')}
                >
                  {words.claim}
                </Button>
                <Button
                  size="small"
                  aria-label={words.parkThat(idea.text)}
                  onClick={() => accept(idea, 'parked')}
                >
                  {words.park}
                </Button>
                <Button
                  size="small"
                  look="plain"
                  aria-label={words.dropThat(idea.text)}
                  onClick={() => send({ name: 'idea.remove', payload: { id: idea.id } })}
                >
                  {words.drop}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
