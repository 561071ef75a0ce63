import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { TextDraft } from './text-draft.ts';

export type Draft = {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly commit: () => void;
  readonly revert: () => void;
};

type DraftOptions = {
  readonly clean?: (text: string) => string;
  readonly pauseMs?: number;
};

const asItIs = (text: string): string => text;

/**
 * The draft of one field. A change from elsewhere (undo, another window) replaces it only while nothing has been typed
 * into it. What was typed is handed on when the field goes away, too.
 */
export function useDraft(
  value: string,
  onCommit: (text: string) => void,
  { clean = asItIs, pauseMs }: DraftOptions = {},
): Draft {
  const [text, setText] = useState(value);
  const latest = useRef({ value, onCommit, clean });
  latest.current = { value, onCommit, clean };
  const [draft] = useState(
    () =>
      new TextDraft({
        value: () => latest.current.value,
        commit: (said) => latest.current.onCommit(said),
        clean: (said) => latest.current.clean(said),
        pauseMs,
      }),
  );

  useEffect(() => {
    if (!draft.isTyping) setText(value);
  }, [draft, value]);

  // Before the workshop around it is closed, which happens after the layout.
  useLayoutEffect(() => () => draft.leave(), [draft]);

  return {
    text,
    change: (next) => {
      draft.change(next);
      setText(next);
    },
    commit: () => {
      draft.leave();
      // Whatever was made of it, the field then shows what stands there: also where it was refused.
      queueMicrotask(() => (draft.isTyping ? undefined : setText(latest.current.value)));
    },
    revert: () => setText(draft.revert()),
  };
}
