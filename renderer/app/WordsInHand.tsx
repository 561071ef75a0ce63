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
    let waiting = role === 'writer' ? findInHand(window.localStorage, id, workshop) : [];
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
    const keep = ({ target }: Event): void => {
      const typed = fieldOf(target);
      if (typed !== undefined) keepInHand(window.localStorage, id, typed);
    };
    // After leaving, Enter or Escape: what was said or given up is no longer in hand.
    const settle = (event: FocusEvent | KeyboardEvent): void => {
      if ('key' in event && event.key !== 'Enter' && event.key !== 'Escape') return;
      const { target } = event;
      setTimeout(() => {
        const typed = fieldOf(target);
        if (typed === undefined) return;
        if (typed.text !== '' && !says(session.getState().workshop, typed.text)) return;
        keepInHand(window.localStorage, id, { ...typed, text: '' });
      }, 0);
    };
    document.addEventListener('input', keep);
    document.addEventListener('focusout', settle);
    document.addEventListener('keyup', settle);
    return () => {
      document.removeEventListener('input', keep);
      document.removeEventListener('focusout', settle);
      document.removeEventListener('keyup', settle);
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
