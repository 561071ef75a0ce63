import { useEffect, useRef, useState } from 'react';

export type Draft = {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Hands on what was typed, if it differs from what stands there. */
  readonly commit: () => void;
  readonly revert: () => void;
};

/**
 * What is being typed, before it is said: one command for a text and not one a letter. A change from elsewhere (undo,
 * another window) replaces the draft only while nothing has been typed into it. What was typed is handed on when the
 * field goes away, too.
 */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [text, setText] = useState(value);
  const typed = useRef<string>(undefined);
  const latest = useRef({ value, onCommit });
  latest.current = { value, onCommit };

  useEffect(() => {
    if (typed.current === undefined) setText(value);
  }, [value]);

  function flush(): void {
    const draft = typed.current;
    typed.current = undefined;
    if (draft !== undefined && draft !== latest.current.value) latest.current.onCommit(draft);
  }
  const leave = useRef(flush);
  leave.current = flush;
  useEffect(() => () => leave.current(), []);

  return {
    text,
    change: (next) => {
      typed.current = next;
      setText(next);
    },
    commit: flush,
    revert: () => {
      typed.current = undefined;
      setText(latest.current.value);
    },
  };
}
