import type { Problem } from '#shared/base/result.ts';
import { counted } from './numbers.ts';

const places = (count: number): string => counted(count, 'place', 'places');

/** Words of the screens that bring two copies together. */
export const mergingStrings = {
  menu: 'Merge a copy…',
  title: 'Merge a copy',
  lead: 'For a breakout group’s file or the scribe’s laptop: what is new in the copy comes into this workshop, field by field.',
  pick: 'Choose the file…',
  pickAnother: 'Choose another…',
  ancestor: {
    known: 'Their common start is known, so only what really changed counts.',
    unknown:
      'Their common start is not known: wherever the two differ and both say something, you are asked.',
  },
  from: (name: string): string => `What comes in from ${name}`,
  nothing: (name: string): string =>
    `There is nothing in ${name} that is not here already. Nothing has to be merged.`,
  named: (label: string, code: string): string => `“${label}” (${code})`,
  comesIn: (count: number): string =>
    count === 0 ? 'Nothing changes by itself.' : `${places(count)} ${count === 1 ? 'changes' : 'change'}:`,
  asks: (count: number): string =>
    count === 0
      ? 'Nothing contradicts.'
      : `${places(count)} ${count === 1 ? 'was' : 'were'} said differently; you choose afterwards, now or later.`,
  merge: 'Merge',
  cancel: 'Cancel',
  merged: (name: string): string => `Merged with ${name}. One undo takes it back.`,
  sections: (name: string, count: number): string => `${name} (${count})`,

  open: {
    menu: (count: number): string => `Said differently (${count})…`,
    count: (count: number): string => `${count} said differently`,
    title: 'Said differently',
    lead: 'Two copies disagree here. What stands now is marked; choose one side, or leave it open and come back.',
    ours: 'Ours',
    theirs: 'Theirs',
    stands: 'stands now',
    by: (author: string, when: string): string => (author === '' ? when : `${author}, ${when}`),
    unknownBy: 'no note of who and when',
    keepOurs: 'Keep ours',
    takeTheirs: 'Take theirs',
    keysHint: '← keeps ours, → takes theirs, ↑ and ↓ go to another place',
    position: (at: number, of: number): string => `${at} of ${of}`,
    later: 'Leave the rest open',
    done: 'Everything is settled.',
    settled: (place: string): string => `${place} is settled`,
  },

  otherWorkshop: {
    code: 'merge-other-workshop',
    what: 'The file holds another workshop, not a copy of this one.',
    work: 'Nothing was changed.',
    next: 'Choose the copy that belongs to this workshop, or open the file by itself.',
  } satisfies Problem,
} as const;
