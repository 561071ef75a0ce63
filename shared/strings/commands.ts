import { grouped } from './numbers.ts';

/** Why a change was refused. Each says what stands against it and what to do instead. */
export const COMMAND_PROBLEMS = {
  work: 'Nothing was changed.',
  unknownCommand: (name: string) => ({
    code: 'command-unknown',
    what: `This version of Nextproof does not know the change “${name}”.`,
    next: 'Update Nextproof on every computer that takes part, then try again.',
  }),
  badPayload: (what: string) => ({
    code: 'command-invalid',
    what,
    next: 'Correct the value and try again.',
  }),
  outOfLimits: (what: string) => ({
    code: 'command-limit',
    what,
    next: 'Shorten or correct it and try again.',
  }),
  missing: (noun: string) => ({
    code: 'item-missing',
    what: `This ${noun} is no longer in the workshop.`,
    next: 'It may have been removed in another window. The history shows when; undo brings it back.',
  }),
  taken: (noun: string) => ({
    code: 'item-taken',
    what: `There is one with this id already (${noun}).`,
    next: 'Add it under a new id.',
  }),
  full: (noun: string, limit: number) => ({
    code: 'items-full',
    what: `There can be at most ${grouped(limit)} of these (${noun}).`,
    next: 'Remove or join some first.',
  }),
  noNeighbour: {
    code: 'neighbour-missing',
    what: 'The place it should move to is no longer there.',
    next: 'Look at the list as it stands now and move it again.',
  },
  dangling: (where: string) => ({
    code: 'reference-missing',
    what: `${where} points to something that is not in the workshop.`,
    next: 'Choose one that is there.',
  }),
  circle: (what: string) => ({
    code: 'circle',
    what: `${what} would wait for itself.`,
    next: 'Take one of the dependencies out.',
  }),
  tooManyOnOne: (most: number) => ({
    code: 'attachments-many',
    what: `One claim holds at most ${most} photos and files, and these two together have more.`,
    next: 'Take some off first.',
  }),
  sameClaim: {
    code: 'circle',
    what: 'A claim cannot be merged into itself.',
    next: 'Choose another claim.',
  },
  claimOfPlaybook: {
    code: 'in-playbook',
    what: 'A claim of the playbook stays on the list.',
    next: 'Merge the room’s own claim into it.',
  },
  mergedIntoItself: {
    code: 'circle',
    what: 'An idea cannot be merged into itself, or into one that is merged into it.',
    next: 'Choose another idea.',
  },
  unknownToPlaybook: (noun: string, id: string) => ({
    code: 'not-in-playbook',
    what: `The playbook of this workshop has no ${noun} ${id}.`,
    next: 'Choose one that it has.',
  }),
  momentClosed: {
    code: 'moment-closed',
    what: 'This moment of writing has ended.',
    next: 'Begin a new one.',
  },
  lastPhase: {
    code: 'moment-last-part',
    what: 'This was its last part.',
    next: 'Reveal what was written.',
  },
  voteClosed: {
    code: 'vote-closed',
    what: 'This vote is closed.',
    next: 'Open a new vote to ask again.',
  },
  voteRevealed: {
    code: 'vote-revealed',
    what: 'This round has been revealed, so ballots can no longer change.',
    next: 'Start the revote, or open a new vote.',
  },
  voteNotRevealed: {
    code: 'vote-not-revealed',
    what: 'The first round has not been revealed yet.',
    next: 'Reveal it before the revote.',
  },
  nothingToFeed: {
    code: 'vote-no-score',
    what: 'This vote has no revealed score that an answer could take.',
    next: 'Reveal a vote on a check or an area first.',
  },
  votedTwice: {
    code: 'vote-both-rounds',
    what: 'This vote has had its one revote.',
    next: 'Open a new vote to ask again.',
  },
  notAVoter: {
    code: 'voter-unknown',
    what: 'This voter does not take part in the vote.',
    next: 'Add the voter first.',
  },
  wrongBallot: {
    code: 'ballot-invalid',
    what: 'This ballot does not fit the question of the vote.',
    next: 'Choose one of the answers shown.',
  },
  tooManyDots: (dots: number) => ({
    code: 'ballot-dots',
    what: `Each voter has ${dots} dots, and this ballot uses more.`,
    next: 'Take some dots back.',
  }),
  attachmentsTooLarge: (megabytes: number) => ({
    code: 'attachments-large',
    what: `All attachments together can be at most ${megabytes} MB.`,
    next: 'Remove some, or add smaller ones.',
  }),
} as const;
