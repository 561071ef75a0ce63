import type { StagePlan } from '#shared/plan/build-plan.ts';
import type { PlannedItem } from '#shared/plan/planned-item.ts';
import { pageWords } from '#shared/strings/assess-page.ts';
import { bullet, labelled } from './bullets.ts';
import type { PagePart } from './page-part.ts';
import { wrapText } from './wrap-text.ts';

const COLUMN = 16;

export function planPart(plan: StagePlan): PagePart {
  const words = pageWords.plan;
  const { outcome, workflow, keep, defer, release } = plan.fields;
  return {
    title: words.title(plan.weeks),
    lines: [
      ...labelled(words.outcome, outcome.text, COLUMN),
      ...labelled(words.measure, words.measured(outcome.metric, outcome.threshold, outcome.by), COLUMN),
      ...labelled(words.workflow, workflow.text, COLUMN),
      ...labelled(words.keep, keep.map(({ label }) => label).join('; '), COLUMN),
      ...labelled(words.release, release.cadence.text, COLUMN),
      ...labelled(words.feedback, release.feedback.text, COLUMN),
      ...labelled(words.stopRule, release.stopRule.text, COLUMN),
      ...labelled(words.capacity, capacityWords(plan), COLUMN),
      ...nowLines(plan),
      ...(defer.length === 0 ? [] : ['', words.defer]),
      ...defer.flatMap(({ label, trigger }) => bullet(words.deferred(label, trigger))),
      ...(plan.overBuilding.length === 0 ? [] : ['', words.overBuilding]),
      ...plan.overBuilding.flatMap(({ reason }) => bullet(reason.sentence, 0, '!')),
    ],
  };
}

/** A bar of weeks for each piece of work. */
function nowLines({ schedule, weeks, warnings }: StagePlan): readonly string[] {
  if (schedule.placed.length === 0) return [];
  const words = pageWords.plan;
  return [
    '',
    words.now,
    ...schedule.placed.flatMap(({ item, start, end }) => {
      const first = Math.max(1, Math.min(weeks, start));
      const last = Math.max(first, Math.min(weeks, end));
      const bar = '░'.repeat(first - 1) + '▓'.repeat(last - first + 1) + '░'.repeat(weeks - last);
      const own = warnings.filter((warning) => warning.item === item.id && item.from === 'room');
      return [
        ...wrapText(described(item), weeks + 2, `${bar}  `),
        ...own.flatMap(({ sentence }) => bullet(sentence, weeks + 2, '!')),
      ];
    }),
  ];
}

function described({ title, owner, days }: PlannedItem): string {
  return pageWords.plan.item(title, owner, days);
}

function capacityWords({ capacity }: StagePlan): string {
  const words = pageWords.plan;
  if (capacity.kind === 'unknown') return capacity.sentence;
  const counted = words.capacityKnown(capacity.people, capacity.total, capacity.effort);
  const put = capacity.deferToFit.map(({ sentence }) => sentence);
  return [counted, capacity.sentence, ...put].filter((sentence) => sentence !== '').join(' ');
}
