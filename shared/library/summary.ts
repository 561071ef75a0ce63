import type { OutcomeId } from '#shared/playbook/ids.ts';

/** What a workshop came to, in the two words the list has room for. */
export type Summary = {
  readonly outcome: OutcomeId;
  readonly standing: 'settled' | 'leaning';
  /** The room took the decision itself; otherwise it is what the rules say. */
  readonly decided: boolean;
};
