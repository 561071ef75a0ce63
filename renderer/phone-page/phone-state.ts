import { assertNever } from '#shared/base/assert-never.ts';
import type { PhoneMessage } from '#shared/room/phone-messages.ts';
import type { PhoneBallot, Question } from '#shared/room/question.ts';
import type { EndReason, Refusal, RoomMessage } from '#shared/room/room-messages.ts';

export type SentVote = Extract<PhoneMessage, { kind: 'vote' }>;
export type SentIdea = Extract<PhoneMessage, { kind: 'idea' }>;

export type Place =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'code'; readonly asking: boolean; readonly problem: EndReason | null }
  | { readonly kind: 'waiting'; readonly drawn: string }
  | { readonly kind: 'in'; readonly drawn: string; readonly scribe: boolean }
  | { readonly kind: 'ended'; readonly why: EndReason };

/** What this phone knows. `mine` is what counts; `draft` is what is chosen on the screen; the rest is on its way. */
export type PhoneState = {
  readonly connected: boolean;
  readonly place: Place;
  readonly question: Question | null;
  readonly mine: PhoneBallot | null;
  /** What everybody writes about now. */
  readonly writing: string | null;
  readonly draft: PhoneBallot | null;
  readonly vote: SentVote | null;
  /** The last vote came after the reveal. */
  readonly late: boolean;
  readonly ideas: readonly SentIdea[];
  readonly ideasTaken: number;
  readonly ideaRefused: Refusal | null;
};

export const newPhone: PhoneState = {
  connected: false,
  place: { kind: 'connecting' },
  question: null,
  mine: null,
  writing: null,
  draft: null,
  vote: null,
  late: false,
  ideas: [],
  ideasTaken: 0,
  ideaRefused: null,
};

/** What the phone knows after the laptop has said something. */
export function hear(state: PhoneState, message: RoomMessage): PhoneState {
  switch (message.kind) {
    case 'beat':
      return state;
    case 'seat': {
      const { drawn, scribe, stage } = message;
      return { ...state, place: stage === 'in' ? { kind: 'in', drawn, scribe } : { kind: 'waiting', drawn } };
    }
    case 'question':
      return asked(
        { ...state, writing: message.writing === undefined ? null : message.writing },
        message.question,
        message.mine,
      );
    case 'taken':
      return taken(state, message.id);
    case 'refused':
      return refused(state, message.id, message.why);
    case 'end':
      return ended(message.why);
    default:
      return assertNever(message);
  }
}

/** What still has to reach the laptop, in order; only the newest vote matters. */
export function unsent(state: PhoneState): readonly (SentVote | SentIdea)[] {
  if (state.place.kind !== 'in') return [];
  return state.vote === null ? state.ideas : [state.vote, ...state.ideas];
}

function asked(state: PhoneState, question: Question | null, mine: PhoneBallot | null): PhoneState {
  const isSame = question !== null && question.id === state.question?.id;
  // What is chosen but not sent stays on the screen when the same question comes again after a lost connection.
  if (isSame) return { ...state, question, mine, draft: state.draft === null ? mine : state.draft };
  return { ...state, question, mine, draft: mine, late: question === null && state.late };
}

function taken(state: PhoneState, id: string): PhoneState {
  if (state.vote !== null && state.vote.id === id) {
    const isAsked = state.question !== null && state.question.id === state.vote.question;
    return { ...state, vote: null, late: false, mine: isAsked ? state.vote.ballot : state.mine };
  }
  const left = state.ideas.filter((idea) => idea.id !== id);
  const count = state.ideas.length - left.length;
  if (count === 0) return state;
  return { ...state, ideas: left, ideasTaken: state.ideasTaken + count, ideaRefused: null };
}

function refused(state: PhoneState, id: string, why: Refusal): PhoneState {
  if (state.vote !== null && state.vote.id === id) return { ...state, vote: null, late: true };
  const left = state.ideas.filter((idea) => idea.id !== id);
  return left.length === state.ideas.length ? state : { ...state, ideas: left, ideaRefused: why };
}

function ended(why: EndReason): PhoneState {
  const asksAgain = why === 'wrong-code' || why === 'too-many-tries' || why === 'wrong-key';
  const place: Place = asksAgain ? { kind: 'code', asking: false, problem: why } : { kind: 'ended', why };
  return { ...newPhone, place };
}

/** Whether two ballots are the same choice; no dots on an option is as good as not naming it. */
export function sameBallot(one: PhoneBallot | null, other: PhoneBallot | null): boolean {
  if (one === null || other === null || typeof one === 'string' || typeof other === 'string')
    return one === other;
  const options = Object.keys(one).concat(Object.keys(other));
  return options.every((option) => (one[option] || 0) === (other[option] || 0));
}

export function dotsUsed(ballot: PhoneBallot | null): number {
  if (ballot === null || typeof ballot === 'string') return 0;
  return Object.keys(ballot).reduce((sum, option) => sum + (ballot[option] || 0), 0);
}
