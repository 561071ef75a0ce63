import { projectorStrings as words } from '#shared/strings/projector.ts';
import type { ProjectorInput, Staged } from '../projector-input.ts';
import { fewOf } from './fit-to-screen.ts';

const MOST = 3;
const MOST_BARS = 4;

/** Six fields and a bar of weeks: what is done when, without effort, prices or owners. */
export function planScene({ playbook, conclusion }: ProjectorInput): Staged {
  if (conclusion === undefined) return { title: words.plan, scene: { kind: 'prompts', lines: [] } };
  const { plan } = conclusion;
  const title = words.planOf(plan.weeks);
  const { outcome, workflow, keep, change, defer, release } = plan.fields;
  const lines = [
    [outcome.text],
    [workflow.text],
    keep.map(({ label }) => label),
    change.map((item) => item.title),
    defer.map(({ label }) => label),
    [release.cadence.text, release.feedback.text],
  ];
  return {
    title,
    scene: {
      kind: 'plan',
      fields: playbook.plan.fields.map(({ label }, at) => {
        const { shown, more } = fewOf(
          (lines[at] ?? []).filter((line) => line !== ''),
          MOST,
        );
        return { label, lines: shown, more };
      }),
      weeks: plan.weeks,
      bars: plan.schedule.placed.slice(0, MOST_BARS).map(({ item, start, end }) => ({
        label: item.title,
        from: Math.floor(start),
        // Up to the beginning of this week; at least one week wide.
        to: Math.max(Math.floor(start) + 1, Math.ceil(end)),
      })),
    },
  };
}
