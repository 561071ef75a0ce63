import { hex } from '#shared/base/hex.ts';
import './phone.css';
import type { PhoneMessage } from '#shared/room/phone-messages.ts';
import type { RoomMessage } from '#shared/room/room-messages.ts';
import { drawPage } from './draw-page.ts';
import { keptSeat } from './kept-seat.ts';
import { PhoneLine } from './phone-line.ts';
import { hear, newPhone, type PhoneState, unsent } from './phone-state.ts';

/** The key from the QR code leaves the address at once, so that nobody reads it off the screen or passes it on. */
function takeToken(): string | null {
  const found = /^#([0-9a-f]{32})$/.exec(location.hash);
  if (location.hash !== '') history.replaceState(null, '', '/');
  return found?.[1] ?? null;
}

/** Unlike randomUUID, this is there without a secure connection. */
function newId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(8)));
}

function start(main: HTMLElement): void {
  const seat = keptSeat();
  let token = takeToken();
  let code: string | null = null;
  let state: PhoneState = newPhone;
  /** What was sent last and waits for its answer: one at a time, so that a phone never sends too fast. */
  let onItsWay: string | null = null;
  let seen: string | null = null;

  function greeting(): PhoneMessage | null {
    const kept = seat.get();
    if (kept !== null) return { kind: 'return', seat: kept };
    if (token !== null) return { kind: 'join', token };
    return code === null ? null : { kind: 'join-code', code };
  }

  function set(next: PhoneState): void {
    state = next;
    const { question } = state;
    if (state.connected && question !== null && seen !== question.id) {
      seen = question.id;
      line.send({ kind: 'seen', question: question.id });
    }
    const waiting = unsent(state)[0];
    if (state.connected && waiting !== undefined && onItsWay !== waiting.id) {
      onItsWay = waiting.id;
      line.send(waiting);
    }
    draw(state);
  }

  function heard(message: RoomMessage): void {
    if (message.kind === 'seat') {
      seat.set(message.seat);
      code = null;
    }
    if (message.kind === 'end') end(message);
    else set(hear(state, message));
  }

  function end(message: Extract<RoomMessage, { kind: 'end' }>): void {
    const wasReturning = seat.get() !== null;
    code = null;
    if (message.why !== 'elsewhere') seat.set(null);
    if (message.why === 'wrong-key' && wasReturning && token !== null) {
      // The laptop no longer knows this seat, but the key may still be good.
      line.start();
      return;
    }
    if (message.why === 'wrong-key') token = null;
    line.stop();
    set(hear(state, message));
  }

  const line = new PhoneLine({
    greeting,
    heard,
    connected: (isConnected) => {
      if (!isConnected) {
        onItsWay = null;
        seen = null;
      }
      if (isConnected !== state.connected) set({ ...state, connected: isConnected });
    },
  });

  const draw = drawPage(main, {
    join: (typed) => {
      code = typed;
      set({ ...state, place: { kind: 'code', asking: true, problem: null } });
      line.start();
    },
    choose: (ballot) => set({ ...state, draft: ballot }),
    sendVote: () => {
      const { question, draft } = state;
      if (question === null || draft === null) return;
      set({
        ...state,
        late: false,
        vote: { kind: 'vote', id: newId(), question: question.id, ballot: draft },
      });
    },
    sendIdea: (sort, text) =>
      set({ ...state, ideas: [...state.ideas, { kind: 'idea', id: newId(), sort, text }] }),
    again: join,
  });

  function join(): void {
    if (greeting() === null) set({ ...newPhone, place: { kind: 'code', asking: false, problem: null } });
    else {
      set(newPhone);
      line.start();
    }
  }

  window.addEventListener('hashchange', () => {
    const fresh = takeToken();
    if (fresh === null) return;
    token = fresh;
    if (state.place.kind === 'code' || state.place.kind === 'ended') join();
  });
  join();
}

const main = document.getElementById('room');
if (main !== null) start(main);
