import { tallyOf } from '#shared/votes/tally-round.ts';
import type { WorkshopDraft } from './define-command.ts';

type RoundDraft = WorkshopDraft['votes'][keyof WorkshopDraft['votes']]['first'];

/** Keeps of an anonymous round nothing but how often each answer was given. */
export function closeRound(round: RoundDraft): void {
  round.tally = { ...tallyOf(round) };
  round.ballots = {};
}
