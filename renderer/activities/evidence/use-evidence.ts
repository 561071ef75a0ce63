import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { evidenceStrings as words } from '#shared/strings/evidence.ts';
import { type ClaimId, claimId } from '#shared/workshop/schema/ids.ts';
import { useSession } from '../../session/session-context.ts';
import { useSend } from '../../session/use-send.ts';
import { useSay } from '../../ui/Toasts.tsx';
import type { ClaimEvents } from './ClaimItem.tsx';
import {
  asGrade,
  captureCommand,
  editCommand,
  gradeCommand,
  removeCommand,
  statusCommand,
} from './evidence-actions.ts';
import type { ColumnId, EvidenceView } from './evidence-view.ts';
import { neighbourOf } from './move-selection.ts';

export type EvidenceState = {
  readonly selected: ClaimId | undefined;
  readonly editing: ClaimId | undefined;
  readonly captured: ClaimId | undefined;
  /** The claim that Tab leads to. */
  readonly tabStop: ClaimId | undefined;
};

type Evidence = {
  readonly state: EvidenceState;
  readonly events: Omit<ClaimEvents, 'select'> & { readonly select: (id: ClaimId | undefined) => void };
  readonly captured: (texts: readonly string[], column: ColumnId) => void;
  readonly gradeCaptured: (digit: number) => void;
  readonly said: string;
  /** Which claim has the focus, to follow it when it changes column. */
  readonly noteFocus: (id: string | undefined) => void;
};

/** Selection, editing and focus of the evidence step; what is answered goes to the session as commands. */
export function useEvidence(view: EvidenceView, page: RefObject<HTMLElement | null>): Evidence {
  const session = useSession();
  const send = useSend();
  const say = useSay();
  const [selected, setSelected] = useState<ClaimId>();
  const [editing, setEditing] = useState<ClaimId>();
  const [captured, setCaptured] = useState<ClaimId>();
  const wantsFocus = useRef<ClaimId | undefined>(undefined);
  const hadFocus = useRef<ClaimId | undefined>(undefined);
  const latest = useRef(view);
  latest.current = view;
  const cards = view.columns.flatMap((column) => column.cards);
  const tabStop = cards.some(({ id }) => id === selected) ? selected : cards[0]?.id;

  // A claim that changes column is another element there; focus goes with it, so that it is never lost.
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const id = wantsFocus.current ?? (isLost ? hadFocus.current : undefined);
    if (id === undefined) return;
    wantsFocus.current = undefined;
    const item = claimItem(page.current, id) ?? claimItem(page.current, tabStop);
    item?.querySelector<HTMLElement>(':scope > button')?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  });

  const events = useMemo((): Evidence['events'] => {
    const focus = (id: ClaimId | undefined): void => {
      wantsFocus.current = id;
      setSelected(id);
    };
    return {
      select: focus,
      edit: (card) => {
        setSelected(card.id);
        setEditing(card.id);
      },
      endEdit: (card, edit) => {
        if (edit !== undefined) send(editCommand(card.id, card.own, card, edit));
        setEditing(undefined);
        focus(card.id);
      },
      grade: (id, grade) => {
        send(gradeCommand(id, session.getState().workshop.claims[id], grade));
        focus(id);
      },
      judge: (id, status) => {
        send(statusCommand(id, status));
        focus(id);
      },
      merge: (id, into) => {
        const kept = latest.current.columns.flatMap((column) => column.cards).find((one) => one.id === into);
        if (!send({ name: 'claim.merge', payload: { id, into } })) return;
        if (kept !== undefined) say(words.merged(kept.text));
        focus(into);
      },
      keepApart: (id, from) => {
        send({ name: 'claim.keep-apart', payload: { id, from } });
        focus(id);
      },
      remove: (card) => {
        if (session.getState().workshop.claims[card.id] === undefined) return;
        focus(card.own ? neighbourOf(latest.current, card.id) : card.id);
        send(removeCommand(card.id));
      },
    };
  }, [send, say, session]);

  const last = cards.find(({ id }) => id === captured);
  return {
    state: { selected, editing, captured, tabStop },
    noteFocus: (id) => {
      hadFocus.current = cards.find((card) => card.id === id)?.id;
    },
    events,
    captured: (texts, column) => {
      const claims = texts.map((text) => ({ id: claimId.parse(crypto.randomUUID()), text }));
      if (!send(captureCommand(claims, column))) return;
      const id = claims.at(-1)?.id;
      setCaptured(claims.length === 1 ? id : undefined);
      if (claims.length > 1) say(words.addedMany(claims.length));
      setSelected(undefined);
      requestAnimationFrame(() => {
        claimItem(page.current, id)?.scrollIntoView({ block: 'nearest' });
      });
    },
    gradeCaptured: (digit) => {
      const grade = asGrade(String(digit));
      if (last !== undefined && grade !== undefined)
        send(gradeCommand(last.id, session.getState().workshop.claims[last.id], grade));
    },
    said:
      last === undefined
        ? ''
        : last.grade === null
          ? words.added(last.text)
          : words.graded(last.text, last.gradeSaid),
  };
}

function claimItem(page: HTMLElement | null, id: ClaimId | undefined): HTMLElement | undefined {
  if (id === undefined) return undefined;
  return page?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`) ?? undefined;
}
