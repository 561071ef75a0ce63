import type { Playbook } from '#shared/playbook/playbook.ts';
import { comparisonWords } from '#shared/strings/comparison.ts';
import type { Move, WorkshopComparison } from '#shared/workshop/compare/compare-workshops.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { bullet } from './bullets.ts';
import { PAGE_WIDTH, wrapText } from './wrap-text.ts';

/** What weighs most comes first. */
const KINDS = ['outcome', 'standing', 'path', 'area', 'condition'] as const satisfies readonly Move['kind'][];

export type ComparedWorkshops = {
  readonly old: Workshop;
  readonly now: Workshop;
  readonly playbook: Playbook;
};

/** What moved between two workshops, conclusions first and each changed answer last. */
export function comparisonPage(
  { samePlaybook, moves, fields }: WorkshopComparison,
  { old, now, playbook }: ComparedWorkshops,
): string {
  const words = comparisonWords;
  const sections = new Map<string, string[]>();
  for (const { section, said } of fields) sections.set(section, [...(sections.get(section) ?? []), said]);
  const lines = [
    ...wrapText(words.title(old.title, old.date, now.title, now.date)),
    ...(samePlaybook ? [] : wrapText(words.otherPlaybook(old.playbook.version, now.playbook.version))),
    ...heading(words.conclusions),
    ...(moves.length === 0
      ? [words.nothingMoved]
      : KINDS.flatMap((kind) =>
          moves.filter((move) => move.kind === kind).flatMap((move) => bullet(moveWords(move, playbook))),
        )),
    ...[...sections].flatMap(([section, said]) => [
      ...heading(section),
      ...said.flatMap((sentence) => bullet(sentence)),
    ]),
    ...(fields.length === 0 ? ['', words.noAnswers] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function heading(title: string): readonly string[] {
  return ['', title, '─'.repeat(PAGE_WIDTH)];
}

function moveWords({ kind, id, from, to, cause }: Move, playbook: Playbook): string {
  const words = comparisonWords;
  switch (kind) {
    case 'outcome':
      return words.moved(words.outcome, labelOf(from, playbook), labelOf(to, playbook), cause);
    case 'standing':
      return words.moved(words.standing, from, to, cause);
    case 'area':
    case 'condition':
    case 'path':
      return words.moved(nameOf(kind, id, playbook), from || words.nothing, to || words.nothing, cause);
    default:
      return kind satisfies never;
  }
}

function labelOf(outcome: string, playbook: Playbook): string {
  const path = playbook.paths.find((candidate) => candidate.id === outcome);
  return path?.label ?? playbook.scopeFirst.label;
}

function nameOf(kind: 'area' | 'condition' | 'path', id: string, playbook: Playbook): string {
  const items = { area: playbook.core.areas, condition: playbook.conditions, path: playbook.paths }[kind];
  return items.find((item) => item.id === id)?.label ?? id;
}
