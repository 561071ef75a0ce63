import { inOrder } from '#shared/base/in-order.ts';
import type { Conclusion } from '#shared/conclude/conclude.ts';
import type { OutcomeId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { readBackScreen as words } from '#shared/strings/read-back-screen.ts';
import type { ActionId, DecisionId, ParkedId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type ActionLine = Pick<Workshop['actions'][ActionId], 'text' | 'owner' | 'due' | 'done'> & {
  readonly id: ActionId;
};
export type DecisionLine = { readonly id: DecisionId; readonly text: string; readonly step: string };
export type ParkedLine = {
  readonly id: ParkedId;
  readonly text: string;
  readonly step: string;
  readonly settled: boolean;
};

export type Agreed = {
  readonly outcome: OutcomeId;
  readonly sentence: string;
  readonly standing: string;
  readonly standingText: string;
  /** Who took it, and against what. */
  readonly taken: string;
  readonly isTaken: boolean;
  readonly blocked: boolean;
  readonly reason: string;
  readonly wouldChange: readonly string[];
};

/** As many as a room can hold in its head. */
const FLIPS = 3;
export const FIRST_ACTIONS = 3;

/** The decision in one sentence, how settled it is, and what would change it. */
export function agreedView({ decision, plan }: Conclusion, workshop: Workshop): Agreed {
  const { taken } = workshop.path;
  // What the room just took is said at once; the rest follows with the conclusion.
  const outcome = taken?.outcome ?? decision.outcome;
  const override = taken !== null && taken.outcome !== decision.outcome;
  const proof = workshop.plan.outcome.sentence || plan.fields.outcome.text;
  return {
    outcome,
    sentence: words.decision(outcome, workshop.plan.weeks ?? plan.weeks, proof),
    standing: words.standing[decision.standing],
    standingText: decision.standing === 'settled' ? words.settledText : words.leaningText,
    taken:
      taken === null ? words.notTaken : override ? words.override(decision.outcomeLabel) : words.takenByRoom,
    isTaken: taken !== null,
    blocked: decision.decision.blocked,
    reason: taken?.reason ?? '',
    wouldChange: decision.flips.slice(0, FLIPS).map(({ sentence }) => sentence),
  };
}

/** What is still to do, in the room’s order, and then what is done. */
export function actionLines(actions: Workshop['actions']): readonly ActionLine[] {
  const lines = inOrder<Workshop['actions'][ActionId], ActionId>(actions).map(
    ([id, { text, owner, due, done }]) => ({ id, text, owner, due, done }),
  );
  return [...lines.filter(({ done }) => !done), ...lines.filter(({ done }) => done)];
}

export function decisionLines(decisions: Workshop['decisions'], playbook: Playbook): readonly DecisionLine[] {
  return inOrder<Workshop['decisions'][DecisionId], DecisionId>(decisions).map(([id, { text, step }]) => ({
    id,
    text,
    step: stepSaid(step, playbook),
  }));
}

/** What waits first, then what was settled. */
export function parkedLines(parking: Workshop['parking'], playbook: Playbook): readonly ParkedLine[] {
  const lines = inOrder<Workshop['parking'][ParkedId], ParkedId>(parking).map(
    ([id, { text, step, settled }]) => ({
      id,
      text,
      step: stepSaid(step, playbook),
      settled,
    }),
  );
  return [...lines.filter(({ settled }) => !settled), ...lines.filter(({ settled }) => settled)];
}

function stepSaid(step: string | null, playbook: Playbook): string {
  const label = playbook.room.steps.find(({ id }) => id === step)?.label;
  return label === undefined ? '' : words.saidIn(label);
}
