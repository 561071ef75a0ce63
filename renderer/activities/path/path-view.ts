import type { Decision, PathFinding } from '#shared/decision/decision.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import type { OutcomeId, PathId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Reason } from '#shared/reasons/reason.ts';
import { percent } from '#shared/strings/numbers.ts';
import { pathStrings as words } from '#shared/strings/path.ts';
import type { RoomVote } from './room-vote.ts';

export type SpokenReason = { readonly kind: 'blocks' | 'for' | 'against'; readonly reason: Reason };

export type PathColumn = {
  readonly id: PathId;
  readonly label: string;
  /** null: nothing of it applies here. */
  readonly fit: {
    readonly lo: number;
    readonly hi: number;
    readonly short: string;
    readonly said: string;
  } | null;
  readonly threshold: number;
  readonly enough: string;
  readonly blocked: boolean;
  readonly isOutcome: boolean;
  readonly isTaken: boolean;
  readonly reasons: readonly SpokenReason[];
  readonly votes: number;
  /** Who voted for it, by role, where that gives nobody away. */
  readonly roles: string;
};

/** The four paths side by side, with what blocks them first, then what speaks for and against them. */
export function pathColumns(decision: Decision, vote: RoomVote, playbook: Playbook): readonly PathColumn[] {
  const short = new Map(playbook.paths.map(({ id, shortLabel }) => [id, shortLabel]));
  return decision.paths.map((path) => ({
    id: path.id,
    label: short.get(path.id) ?? path.label,
    fit: fitOf(path),
    threshold: path.threshold,
    enough: words.enough(percent(path.threshold)),
    blocked: path.blocked,
    isOutcome: decision.outcome === path.id,
    isTaken: decision.decision.by === 'room' && decision.decision.outcome === path.id,
    reasons: reasonsOf(path),
    votes: vote.counts.get(path.id) ?? 0,
    roles: vote.roles.get(path.id)?.join(' · ') ?? '',
  }));
}

function fitOf({ label, fit, threshold }: PathFinding): PathColumn['fit'] {
  if (fit === null) return null;
  const [lo, hi] = fit;
  return {
    lo,
    hi,
    short: rangeSaid(lo, hi),
    said: words.fit(label, percent(lo), percent(hi), percent(threshold)),
  };
}

function reasonsOf({ blockers, reasonsFor, reasonsAgainst }: PathFinding): readonly SpokenReason[] {
  const blocking = new Set(blockers.map(({ sentence }) => sentence));
  return [
    ...blockers.map(({ sentence, answers, rule }) => ({
      kind: 'blocks' as const,
      reason: { sentence, answers, rule },
    })),
    ...reasonsFor.map((reason) => ({ kind: 'for' as const, reason })),
    ...reasonsAgainst
      .filter(({ sentence }) => !blocking.has(sentence))
      .map((reason) => ({ kind: 'against' as const, reason })),
  ];
}

/** “58–63 %”, or one number where both ends read alike. */
export function rangeSaid(lo: number, hi: number): string {
  return words.fitShort(String(Math.round(lo * 100)), String(Math.round(hi * 100)));
}

/** Room, rules and facilitator beside each other. */
export type Sides = {
  readonly room: {
    readonly outcome: OutcomeId | null;
    readonly said: string;
    readonly notes: readonly string[];
  };
  readonly rules: {
    readonly outcome: OutcomeId;
    readonly said: string;
    readonly standing: Decision['standing'];
  };
  readonly facilitator: {
    readonly outcome: OutcomeId | null;
    readonly said: string;
    readonly notes: readonly string[];
  };
  /** The sentence of the bar below. */
  readonly sentence: string;
};

export function sidesOf(decision: Decision, vote: RoomVote, playbook: Playbook): Sides {
  const name = (id: OutcomeId): string => outcomeLabel(playbook, id);
  const taken = decision.decision;
  const [leader, ...level] = vote.leading;
  const roomOutcome = leader !== undefined && level.length === 0 ? leader : null;
  const isTaken = taken.by === 'room';
  return {
    room: {
      outcome: roomOutcome,
      said:
        leader === undefined
          ? words.sides.noVote
          : roomOutcome === null
            ? words.sides.level(vote.leading.map(name).join(', '))
            : words.sides.share(name(roomOutcome), Math.round(vote.largest * 100)),
      notes: [
        ...(vote.dissent ? [words.sides.dissent] : []),
        ...(vote.before === '' ? [] : [words.sides.changed(vote.before)]),
      ],
    },
    rules: {
      outcome: decision.outcome,
      said: name(decision.outcome),
      standing: decision.standing,
    },
    facilitator: {
      outcome: isTaken ? taken.outcome : null,
      said: isTaken ? name(taken.outcome) : words.sides.noDecision,
      notes: isTaken
        ? [
            taken.override ? words.sides.overridden(name(decision.outcome)) : words.sides.withRules,
            ...(taken.blocked ? [words.decide.blocked] : []),
            ...(taken.reason === '' ? [] : [taken.reason]),
          ]
        : [],
    },
    sentence:
      roomOutcome === null
        ? words.decide.rulesOnly(name(decision.outcome))
        : roomOutcome === decision.outcome
          ? words.decide.agree(name(roomOutcome))
          : words.decide.differ(name(roomOutcome), name(decision.outcome)),
  };
}

export type WeightLine = {
  readonly id: string;
  readonly label: string;
  readonly path: PathId;
  readonly weight: string;
  readonly range: string;
  /** Near the weight as it is the outcome tips. */
  readonly fragile: boolean;
};

/** A weight that tips the outcome when it is changed by less than this share. */
const NEAR = 0.25;

/** How far each weight could move, those near their edge first. */
export function weightLines({ weightRanges, paths }: Decision): readonly WeightLine[] {
  const labels = new Map(paths.flatMap(({ conditions }) => conditions.map(({ id, label }) => [id, label])));
  return weightRanges
    .map(({ condition, path, weight, from, to }) => ({
      id: condition,
      label: labels.get(condition) ?? condition,
      path,
      weight: number(weight),
      range:
        to !== null
          ? words.weights.upTo(number(from), number(to))
          : from === 0
            ? words.weights.any
            : words.weights.over(number(from)),
      fragile: weight - from < weight * NEAR || (to !== null && to - weight < weight * NEAR),
    }))
    .toSorted((a, b) => Number(b.fragile) - Number(a.fragile));
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
