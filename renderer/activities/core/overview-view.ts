import type { CoreAssessment } from '#shared/assessment/core.ts';
import { coreStrings as words } from '#shared/strings/core.ts';
import { oneDecimal } from '#shared/strings/numbers.ts';
import type { CoreTopic, CoreView, TopicId } from './core-view.ts';

/** One area as radar and list both show it: out of 4, lo is known and hi still possible. */
export type AreaLine = {
  readonly id: TopicId;
  readonly label: string;
  /** What fits beside a corner of the radar. */
  readonly shortLabel: string;
  readonly lo: number;
  readonly hi: number;
  readonly applies: boolean;
  /** The value, or a range, out of 4. */
  readonly said: string;
  /** What there is to say about how it was answered; nothing once every check is. */
  readonly counted: string;
  readonly hurts: boolean;
};

const HIGHEST = 4;

/** What radar and list draw; before the answers are worked out everything is possible. */
export function areaLines(view: CoreView, areas: CoreAssessment['areas'] | undefined): readonly AreaLine[] {
  return view.topics
    .filter(({ id }) => id !== 'differences')
    .map((topic) =>
      areaLine(
        topic,
        areas?.find((area) => area.id === topic.id),
      ),
    );
}

function areaLine(topic: CoreTopic, area: CoreAssessment['areas'][number] | undefined): AreaLine {
  const value = area === undefined ? { lo: 0, hi: 1 } : area.value;
  const lo = (value?.lo ?? 0) * HIGHEST;
  const hi = (value?.hi ?? 0) * HIGHEST;
  return {
    id: topic.id,
    label: topic.label,
    shortLabel: shortOf(topic.label),
    lo,
    hi,
    applies: value !== null,
    said: value === null ? words.notApplicable : saidOf(lo, hi),
    counted: topic.isWhole
      ? words.value.whole
      : topic.answered === topic.asked
        ? ''
        : words.counted(topic.answered, topic.asked),
    hurts: topic.hurts,
  };
}

function saidOf(lo: number, hi: number): string {
  if (lo === 0 && hi === HIGHEST) return words.value.open;
  const [from, to] = [oneDecimal(lo), oneDecimal(hi)];
  return from === to ? from : words.value.range(from, to);
}

const LONGEST = 14;

function shortOf(label: string): string {
  const name = label.split(' and ')[0] ?? label;
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}
