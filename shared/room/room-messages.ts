import type { PhoneBallot, Question } from './question.ts';

/** Why something a phone sent does not count. */
export type Refusal = 'over' | 'not-yours' | 'too-many';

/** Why a connection ends. */
export type EndReason =
  | 'wrong-key'
  | 'wrong-code'
  | 'too-many-tries'
  | 'joining-closed'
  | 'full'
  | 'removed'
  | 'elsewhere'
  | 'closed'
  | 'not-understood';

/** All that the laptop says to a phone: the phone's own seat and vote, and the question everybody sees. */
export type RoomMessage =
  | {
      readonly kind: 'seat';
      /** What this phone returns with; nobody else is told. */
      readonly seat: string;
      /** The drawn name. A name the facilitator typed is never sent. */
      readonly drawn: string;
      readonly stage: 'waiting' | 'in';
      readonly scribe: boolean;
    }
  | {
      readonly kind: 'question';
      readonly question: Question | null;
      readonly mine: PhoneBallot | null;
      /** What everybody writes about, while a moment of writing runs. */
      readonly writing?: string;
    }
  | { readonly kind: 'taken'; readonly id: string }
  | { readonly kind: 'refused'; readonly id: string; readonly why: Refusal }
  | { readonly kind: 'beat' }
  | { readonly kind: 'end'; readonly why: EndReason };
