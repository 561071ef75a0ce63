import { counted, grouped } from './numbers.ts';

/** Words of the page on the phones. A bundle of its own: nothing else of the app goes into it. */
export const phonePageStrings = {
  title: 'Nextproof: the room',
  needsScript: 'This page needs JavaScript. Please allow it, or vote by show of hands.',

  connecting: 'Connecting…',
  reconnecting: 'No connection. Trying again; nothing you sent is lost.',
  connected: 'Connected',

  join: {
    heading: 'Join the room',
    lead: 'Type the six digits shown in the room.',
    label: 'Room code',
    join: 'Join',
    joining: 'Joining…',
    sixDigits: 'The code has six digits.',
  },

  waiting: {
    heading: (drawn: string): string => `You are ${drawn}`,
    lead: (drawn: string): string =>
      `Tell the facilitator that you are ${drawn}. You will be let in from there.`,
    stay: 'Keep this page open.',
  },

  you: (drawn: string): string => `You are ${drawn}`,

  nothingAsked: {
    heading: 'Nothing to vote on now',
    lead: 'The next question appears here by itself.',
  },

  vote: {
    heading: 'Vote',
    secret: 'Secret: counted without saying who.',
    open: 'Not secret: the facilitator can see who chose what once it is revealed.',
    send: 'Send my vote',
    change: 'Change my vote',
    sending: 'Sending…',
    taken: 'Your vote is in. You can change it until the reveal.',
    changed: 'Not sent yet: your earlier vote still counts.',
    chooseFirst: 'Choose an answer first.',
    over: 'The vote closed before this arrived. It was not counted.',
    later: 'Your vote goes out as soon as the connection is back.',
    dotsLeft: (left: number): string => counted(left, 'dot left', 'dots left'),
    dotsOn: (dots: number, option: string): string => `${counted(dots, 'dot', 'dots')} on ${option}`,
    more: (option: string): string => `One more dot on ${option}`,
    fewer: (option: string): string => `One dot fewer on ${option}`,
  },

  idea: {
    silent: 'One idea at a time. Nobody sees them before the reveal, and nobody sees whose they are.',
    heading: 'Send an idea',
    label: 'Your idea',
    claimHeading: 'Send an idea or a claim',
    claimLabel: 'What you heard',
    sort: 'It is',
    sorts: { idea: 'An idea', claim: 'A claim' },
    send: 'Send',
    sending: 'Sending…',
    taken: (count: number): string => `${grouped(count)} sent and received.`,
    refused: 'The last one was not taken. You have sent as many as the room takes.',
    notYours: 'The last one was not taken. Claims are for the scribe.',
    left: (characters: number): string => `${characters} characters left`,
  },

  ended: {
    'wrong-key': {
      heading: 'This key no longer works',
      lead: 'Scan the QR code again, or type the room code.',
    },
    'wrong-code': { heading: 'That code is not right', lead: 'Check the six digits shown in the room.' },
    'too-many-tries': { heading: 'Too many tries', lead: 'Wait a minute, then type the code again.' },
    'joining-closed': { heading: 'Joining is closed', lead: 'Ask the facilitator to open it again.' },
    full: { heading: 'The room is full', lead: 'Vote by show of hands instead.' },
    removed: {
      heading: 'You were taken out of the room',
      lead: 'If that was a mistake, tell the facilitator and join again.',
    },
    elsewhere: {
      heading: 'Open in another place',
      lead: 'You are in the room from another page of this phone. This one is not needed.',
    },
    closed: {
      heading: 'The room is closed',
      lead: 'Thank you. You can close this page; nothing stays on this phone.',
    },
    'not-understood': { heading: 'Something went wrong', lead: 'Load this page anew.' },
  },
  again: 'Join again',
  here: 'Use this page instead',

  privacy:
    'This network is not private: others on it could read what is sent. The page sends votes and ideas, no names.',
} as const;
