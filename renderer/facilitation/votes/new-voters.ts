import { inOrder } from '#shared/base/in-order.ts';
import type { StepId } from '#shared/playbook/ids.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { VoteMatter } from './find-vote.ts';

/** Who votes: the people who are here by name, by their role alone, those with a phone, or a number of people without either. */
export type Voters =
  | { readonly kind: 'names' }
  | { readonly kind: 'roles' }
  /** Those who are in the room by phone; each takes part as soon as the vote is open. */
  | { readonly kind: 'phones' }
  | { readonly kind: 'phones-secret' }
  | { readonly kind: 'count'; readonly count: number };

export const MOST_VOTERS = 60;

/** Who of the people may vote: those who are here, without the one who leads through it. */
export function voterCandidates(people: Workshop['people']) {
  return inOrder(people).filter(([, person]) => person.present && person.side !== 'facilitator');
}

type VoterInput = { readonly person?: string; readonly label?: string; readonly role?: string };

function votersOf(
  voters: Voters,
  people: Workshop['people'],
  newId: () => string,
): Readonly<Record<string, VoterInput>> {
  switch (voters.kind) {
    case 'names':
      return Object.fromEntries(
        voterCandidates(people).map(([id, { name, role }]) => [id, { person: id, label: name, role }]),
      );
    case 'roles': {
      // In the order of the roles, not of the people: the order must not say who is who.
      const roles = voterCandidates(people).map(([, { role }]) => role);
      return Object.fromEntries(roles.sort().map((role) => [newId(), { role }]));
    }
    case 'phones':
    case 'phones-secret':
      return {};
    case 'count':
      return Object.fromEntries(Array.from({ length: voters.count }, () => [newId(), {}]));
  }
}

export function openCommand(
  id: string,
  matter: VoteMatter & { readonly step: StepId | null },
  voters: Voters,
  people: Workshop['people'],
  newId: () => string,
): Command {
  const { subject, title, step } = matter;
  return {
    name: 'vote.open',
    payload: {
      id,
      item: {
        subject,
        title,
        step,
        anonymous: voters.kind !== 'names' && voters.kind !== 'phones',
        voters: votersOf(voters, people, newId),
      },
    },
  };
}
