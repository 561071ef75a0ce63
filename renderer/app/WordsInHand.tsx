import { useEffect, useState } from 'react';
import { typingStrings as words } from '#shared/strings/typing.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { useSession } from '../session/session-context.ts';
import { findInHand, keepInHand, says, type WordsInHand as Words } from '../session/words-in-hand.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { fieldOf, putBack } from './typed-fields.ts';

/** How long a field may take to be drawn before the words are shown beside it instead. */
const PATIENCE_MS = 1_500;
const LOOK_MS = 50;

/** Keeps what is being typed, and after a crash or a reload puts it back into its field, or shows it where that is gone. */
export function WordsInHand({ id }: { readonly id: WorkshopId }) {
  const session = useSession();
  const [homeless, setHomeless] = useState<readonly Words[]>([]);

  useEffect(() => {
    const { role, workshop } = session.getState();
    // Another tab may be typing them right now.
    let waiting = role === 'writer' ? findInHand(window.localStorage, id, workshop, session.log()) : [];
    const since = Date.now();
    const look = setInterval(() => {
      waiting = waiting.filter((words) => !putBack(document, words));
      if (waiting.length > 0 && Date.now() - since < PATIENCE_MS) return;
      clearInterval(look);
      setHomeless(waiting);
    }, LOOK_MS);
    return () => clearInterval(look);
  }, [session, id]);

  useEffect(() => {
    const typed = new Map<string, { readonly field: Element; readonly place: string }>();
    const keep = ({ target }: Event): void => {
      const words = fieldOf(target);
      if (words === undefined || !(target instanceof Element)) return;
      typed.set(words.field, { field: target, place: window.location.hash });
      keepInHand(window.localStorage, id, words);
    };
    const drop = (name: string): void => {
      typed.delete(name);
      keepInHand(window.localStorage, id, { field: name, text: '' });
    };
    // What was said is no longer in hand, nor what was given up: its form is gone, and not because one went elsewhere.
    const settle = (): void => {
      for (const [name, { field, place }] of typed) {
        const text = fieldOf(field)?.text ?? '';
        const isGivenUp = !field.isConnected && place === window.location.hash;
        if (text === '' || isGivenUp || says(session.getState().workshop, text)) drop(name);
      }
    };
    const soon = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== 'Escape') return;
      if (typed.size > 0) setTimeout(settle, LOOK_MS);
    };
    const signs = ['focusout', 'keydown', 'click'];
    document.addEventListener('input', keep);
    for (const sign of signs) document.addEventListener(sign, soon, { capture: true });
    return () => {
      document.removeEventListener('input', keep);
      for (const sign of signs) document.removeEventListener(sign, soon, { capture: true });
    };
  }, [session, id]);

  return homeless.map(({ field, text }) => (
    <Notice key={field} message={words.found(field, text)}>
      <Button
        size="small"
        onClick={() => {
          keepInHand(window.localStorage, id, { field, text: '' });
          setHomeless((shown) => shown.filter((one) => one.field !== field));
        }}
      >
        {words.understood}
      </Button>
    </Notice>
  ));
}
