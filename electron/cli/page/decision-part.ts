import type { Decision } from '#shared/decision/decision.ts';
import { outcomeLabel } from '#shared/decision/outcome-names.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import type { PagePart } from './page-part.ts';
import { wrapText } from './wrap-text.ts';

/** The outcome first, then what the room made of it. */
export function decisionPart(result: Decision, playbook: Playbook): PagePart {
  const words = pageWords.decision;
  const { outcome, standing, decision, stopAsking, paths } = result;
  const chosen = paths.find((path) => path.id === outcome);
  const because = chosen === undefined ? [] : chosen.reasonsFor.slice(0, 1).map(({ sentence }) => sentence);
  return {
    title: words.title(outcomeLabel(playbook, outcome), standing),
    lines: [
      ...wrapText(chosen === undefined ? playbook.scopeFirst.help : because.join(' ')),
      ...(stopAsking.stop ? wrapText(stopAsking.sentence) : []),
      ...(decision.by === 'rules' ? wrapText(words.notTaken) : taken(result, playbook)),
    ],
  };
}

function taken({ decision }: Decision, playbook: Playbook): readonly string[] {
  const words = pageWords.decision;
  const label = outcomeLabel(playbook, decision.outcome);
  const said = decision.override ? words.override(label, decision.blocked) : words.agrees(label);
  return ['', ...wrapText(said), ...(decision.reason === '' ? [] : wrapText(words.reason(decision.reason)))];
}
