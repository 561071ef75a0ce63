import type { OutcomeId } from '#shared/playbook/ids.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';

export type People = NonNullable<WorkshopInput['people']>;

/** A whole workshop that never took place, with what its answers must come to. */
export type Sample = {
  /** In lower case with hyphens, as the command line asks for it. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it shows. */
  readonly about: string;
  readonly expected: { readonly outcome: OutcomeId; readonly standing: 'settled' | 'leaning' };
  readonly workshop: WorkshopInput;
};
