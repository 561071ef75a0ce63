import type { StepId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { historyPanelStrings as words } from '#shared/strings/history-panel.ts';
import { compareStates } from '#shared/workshop/log/compare-states.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type DifferenceGroup = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly said: string }[];
};

/** In which step a part of the workshop is worked on. What is captured in any step stands for itself. */
const STEP_OF: Partial<Readonly<Record<keyof Workshop, StepId>>> = {
  people: 'before',
  aspects: 'before',
  frame: 'frame',
  claims: 'evidence',
  facts: 'signals',
  readiness: 'signals',
  metrics: 'signals',
  surface: 'surface',
  core: 'core',
  path: 'path',
  votes: 'path',
  matrix: 'plan',
  plan: 'plan',
  budget: 'budget',
  report: 'read-back',
};
const ASIDE: ReadonlySet<string> = new Set(['parking', 'decisions', 'actions', 'ideas', 'attachments']);
const STEPS: Readonly<Record<string, StepId>> = STEP_OF;

/** How two states differ, in words, step by step. Times of the clock are no difference of the work. */
export function differenceGroups(
  before: Workshop,
  after: Workshop,
  playbook: Playbook,
): readonly DifferenceGroup[] {
  const groups = new Map<string, { key: string; said: string }[]>();
  for (const { path, said } of compareStates(before, after)) {
    if (path.at(-1) === 'usedSeconds') continue;
    const id = groupOf(path[0] ?? '');
    const lines = groups.get(id) ?? [];
    lines.push({ key: path.join('/'), said });
    groups.set(id, lines);
  }
  const titles: readonly (readonly [string, string])[] = [
    ['workshop', words.sections.workshop],
    ...playbook.room.steps.map(({ id, label }) => [id, label] as const),
    ['aside', words.sections.room],
  ];
  return titles.flatMap(([id, title]) => {
    const lines = groups.get(id);
    return lines === undefined ? [] : [{ id, title, lines }];
  });
}

export function countOf(groups: readonly DifferenceGroup[]): number {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0);
}

function groupOf(root: string): string {
  if (ASIDE.has(root)) return 'aside';
  return Object.hasOwn(STEPS, root) ? (STEPS[root] ?? 'workshop') : 'workshop';
}
