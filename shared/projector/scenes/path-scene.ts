import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import { voteStrings } from '#shared/strings/votes.ts';
import { workshopStrings } from '#shared/strings/workshop.ts';
import type { ProjectorInput, Staged } from '../projector-input.ts';

const MOST_FLIPS = 3;

/** The four paths to choose from; once pushed, what the rules say, then what would change it. */
export function pathScene({ playbook, conclusion, screen }: ProjectorInput): Staged {
  const showsFlips = screen.pushed.has('flips');
  if (conclusion === undefined || !(showsFlips || screen.pushed.has('rules'))) {
    return {
      title: voteStrings.questions.path,
      scene: {
        kind: 'questions',
        options: playbook.paths.map(({ label, bestWhen }) => ({ label, question: bestWhen, picks: null })),
      },
    };
  }
  const { decision } = conclusion;
  return {
    title: showsFlips ? words.whatWould : words.rulesSay,
    scene: {
      kind: 'rules',
      outcome: decision.outcome,
      label: decision.outcomeLabel,
      standing: workshopStrings.meaning.standing[decision.standing],
      // What rules a path out may name answers and prices; the reasons stay on the laptop.
      paths: decision.paths.map(({ id, label, fit, blocked }) => ({
        id,
        label,
        lo: fit?.[0] ?? 0,
        hi: fit?.[1] ?? 0,
        blocked,
      })),
      flips: showsFlips
        ? decision.flips
            .slice(0, MOST_FLIPS)
            .map(({ changes, outcome }) =>
              words.flip(
                changes.map(({ label, to }) => words.flipChange(label, to)).join(' · '),
                outcomeLabel(playbook, outcome),
              ),
            )
        : [],
    },
  };
}
