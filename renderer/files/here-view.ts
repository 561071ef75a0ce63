import { filesScreen } from '#shared/strings/files-screen.ts';
import { compareStates, type Difference } from '#shared/workshop/log/compare-states.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';
import { howCopiesStand, type Standing } from '#shared/workshop/merge/how-copies-stand.ts';
import { type OtherCopy, previewMerge } from '../session/other-copy.ts';
import type { ReadFile, StateHere } from './take-file.ts';

export type HereChoice = 'merge' | 'adopt' | 'stay' | 'both';

export type HereView = {
  readonly standing: Standing;
  readonly sentence: string;
  /** When each side was last changed; null where it does not say. */
  readonly changedHere: string | null;
  readonly changedInFile: string | null;
  readonly differences: readonly Difference[];
  readonly choices: readonly {
    readonly id: HereChoice;
    readonly label: string;
    readonly about: string;
    readonly suggested: boolean;
  }[];
};

const words = filesScreen.here;

/** What can be done, best first: the first is suggested and nothing is done without a choice. */
const CHOICES: Readonly<Record<Standing, readonly HereChoice[]>> = {
  'theirs-ahead': ['adopt', 'stay', 'both'],
  'ours-ahead': ['stay', 'adopt', 'both'],
  parted: ['merge', 'stay', 'adopt', 'both'],
  unknown: ['merge', 'stay', 'adopt', 'both'],
};

export function otherCopy({ given, opened }: ReadFile): OtherCopy {
  const { workshop, journal, point } = opened;
  return { workshop, journal, point, from: given.name };
}

/** How a file stands to the workshop that is here: which is newer, what differs, and what can be done. */
export function hereView(file: ReadFile, here: StateHere): HereView {
  const { workshop, journal, point } = file.opened;
  const { name } = file.given;
  const standing = howCopiesStand(here.log, { journal, point });
  const merged = previewMerge(otherCopy(file), { state: here, entries: () => here.log });
  const choices = CHOICES[standing].filter((id) => id !== 'merge' || merged.kind === 'ok');
  const asked = merged.kind === 'ok' ? merged.value.conflicts.length : 0;
  return {
    standing,
    sentence: words.standing[standing](name),
    changedHere: here.log.at(-1)?.at ?? null,
    changedInFile: entriesOf(journal ?? []).at(-1)?.at ?? null,
    differences: compareStates(here.workshop, workshop),
    choices: choices.map((id, index) => ({
      id,
      label: words.choices[id].label,
      about: id === 'merge' ? words.choices.merge.about(asked) : words.choices[id].about,
      suggested: index === 0,
    })),
  };
}
