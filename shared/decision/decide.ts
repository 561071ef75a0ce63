import { PATH_IDS } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { AnswerRef } from '#shared/reasons/reason.ts';
import { DECISION } from '#shared/strings/decision.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { answerRef, assertedBehind } from './answers-behind.ts';
import { askNext } from './ask-next.ts';
import { breakEven } from './break-even.ts';
import { choosePath, openPaths } from './choose-path.ts';
import { compileModel, type Model } from './compile-model.ts';
import type { AskNext, Decision } from './decision.ts';
import { findOut } from './find-out.ts';
import { flips } from './flips.ts';
import { createMachine } from './machine.ts';
import { outcomeId, outcomeLabel } from './outcome-names.ts';
import { findPaths } from './path-findings.ts';
import { type Standing, standingOf } from './standing.ts';
import { takenDecision } from './taken-decision.ts';
import { tornado } from './tornado.ts';
import { weightRanges } from './weight-range.ts';

/** Everything the rules conclude from one workshop. The same answers and playbook always give the same bytes. */
export function decide(workshop: Workshop, playbook: Playbook): Decision {
  return decideModel(compileModel(workshop, playbook));
}

export function decideModel(model: Model): Decision {
  const { workshop, playbook } = model;
  const machine = createMachine(model, 'now');
  machine.run();
  const chosen = choosePath(machine);
  const outcome = outcomeId(chosen);
  const label = outcomeLabel(playbook, outcome);
  const order = model.orders[openPaths(machine)];
  const standing = standingOf(model, chosen);
  const paths = findPaths(machine);
  const asking = standing === 'settled' ? [] : askNext(model, chosen);
  const flipping = flips(machine, chosen);
  return {
    outcome,
    outcomeLabel: label,
    standing,
    decision: takenDecision(workshop.path.taken, outcome, paths),
    paths,
    order: {
      basis: order?.basis ?? 'rank',
      paths: Array.from(order?.paths ?? [], (path) => PATH_IDS[path]).filter((id) => id !== undefined),
    },
    askNext: asking,
    stopAsking: stopAsking(standing, label, asking),
    findOut: outcome === 'scope-first' ? findOut(model, asking, flipping) : [],
    flips: flipping,
    tornado: tornado(machine, chosen),
    weightRanges: weightRanges(machine),
    breakEven: breakEven(workshop.path.breakEven, playbook),
    answers: [...model.items.filter((item) => !item.untouched).map(answerRef), ...stated(model)],
    playbook: { id: playbook.id, name: playbook.name, version: playbook.version },
  };
}

function stopAsking(standing: Standing, label: string, asking: readonly AskNext[]): Decision['stopAsking'] {
  const stop = standing === 'settled';
  const next = asking[0];
  return {
    stop,
    sentence: stop ? DECISION.stop(label) : next === undefined ? '' : DECISION.askOn(next.label),
  };
}

/** What the facilitator stated directly about conditions, in the order of the playbook. */
function stated(model: Model): readonly AnswerRef[] {
  return model.playbook.conditions.flatMap(({ id }) =>
    assertedBehind(model, id).filter((answer) => answer.id === id),
  );
}
