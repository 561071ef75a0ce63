import type { AskNext, Decision } from '#shared/decision/decision.ts';
import type { OutcomeId, PathId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { upperFirst } from '#shared/strings/first-letter.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';

const words = workshopStrings.meaning;

export type PathLine = {
  readonly id: PathId;
  readonly label: string;
  readonly lo: number;
  readonly hi: number;
  readonly said: string;
  /** Why the path is ruled out; empty where it is not. */
  readonly blocked: string;
};

export type MeaningView = {
  readonly outcome: OutcomeId;
  readonly label: string;
  readonly standing: string;
  readonly reasons: readonly string[];
  readonly paths: readonly PathLine[];
  readonly ask: { readonly heading: string; readonly question: string; readonly why: string } | null;
  readonly stop: string;
};

/** The two or three reasons a room can hold in its head. */
const REASONS = 3;

/** What it means so far, as the panel shows it. */
export function meaningView(decision: Decision, playbook: Playbook): MeaningView {
  const { outcome, outcomeLabel, standing, paths, askNext, stopAsking } = decision;
  const leading = paths.find(({ id }) => id === outcome);
  const short = new Map(playbook.paths.map(({ id, shortLabel }) => [id, shortLabel]));
  return {
    outcome,
    label: outcomeLabel,
    standing: words.standing[standing],
    reasons:
      leading === undefined
        ? [playbook.scopeFirst.help]
        : leading.reasonsFor.slice(0, REASONS).map(({ sentence }) => sentence),
    paths: paths.map(({ id, label, fit, blocked, blockers }) => {
      const [lo, hi] = fit ?? [0, 0];
      return {
        id,
        label: short.get(id) ?? label,
        lo,
        hi,
        said: words.fit(label, lo, hi),
        blocked: blocked
          ? words.blocked(blockers[0]?.sentence ?? '')
          : fit === null
            ? words.notApplicable
            : '',
      };
    }),
    ask: stopAsking.stop ? null : askView(askNext[0]),
    stop: stopAsking.stop ? stopAsking.sentence : '',
  };
}

function askView(next: AskNext | undefined): MeaningView['ask'] {
  if (next === undefined) return null;
  return {
    heading: words.askNext(minutesSaid(next.minutes)),
    question: next.prompt,
    why: asSentence(next.sentence),
  };
}

/** Rooms do not count seconds: whole minutes, at least one. */
function minutesSaid(minutes: number): string {
  return String(Math.max(1, Math.round(minutes)));
}

/** A clause as a sentence of its own. */
function asSentence(clause: string): string {
  const text = upperFirst(clause);
  return /[.?]$/.test(text) ? text : `${text}.`;
}
