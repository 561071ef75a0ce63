import type { Problem } from '#shared/base/result.ts';
import { counted } from './numbers.ts';

const untouched = 'The workshop is unchanged, and voting by show of hands works as always.';

export const roomProblems = {
  onlyOnTheDesktop: {
    code: 'phones-only-on-the-desktop',
    what: 'Phones can join only with the desktop app: a page in a browser cannot be reached by them.',
    work: untouched,
    next: 'Use the desktop app for phones, or enter votes with one key per person.',
  },
  notOpen: {
    code: 'room-not-open',
    what: 'Phones are off.',
    work: untouched,
    next: 'Start them under Phones.',
  },
  addressGone: {
    code: 'room-address-gone',
    what: 'This computer no longer has that network address.',
    work: untouched,
    next: 'Pick another address from the list.',
  },
  cannotListen: {
    code: 'room-cannot-listen',
    what: 'The system did not let the app take connections on that address.',
    work: untouched,
    next: 'Pick another address, or allow Nextproof in the firewall.',
  },
} as const satisfies Record<string, Problem>;

const people = (number: number): string => counted(number, 'person', 'people');

export const phonesStrings = {
  /** Drawn names are a colour and a number. */
  colours: ['Blue', 'Green', 'Red', 'Amber', 'Violet', 'Silver', 'Pink', 'White'],

  menu: 'Phones in the room…',
  title: 'Phones in the room',
  lead: 'People vote and send ideas from their own phones, without internet. Off until you start it, and over when you leave the workshop.',

  explained: (answer: string, help: string): string => `${answer}: ${help}`,

  sign: (inRoom: number, waiting: number): string =>
    waiting === 0 ? `Phones: ${inRoom}` : `Phones: ${inRoom}, ${waiting} waiting`,

  start: {
    warning: 'The room’s network is not private.',
    warningMore:
      'Others on it could read along. Phones are sent the question and its answers, nothing else; votes and ideas come back. Names you type stay on this computer. For anything confidential, vote by show of hands.',
    address: 'Which network are the phones on?',
    none: 'This computer is on no network. Turn on its own hotspot or join the room’s Wi-Fi, then look again.',
    hotspot:
      'Guest networks often keep devices apart. If phones cannot open the page, turn on this computer’s own hotspot and pick its address. Your system may ask whether Nextproof may accept connections: allow it for this network.',
    sorts: {
      network: '',
      other: 'likely not the room’s network',
      'this-computer': 'this computer only, to try it out',
    },
    look: 'Look again',
    go: 'Start phones',
    starting: 'Starting…',
  },
  failed:
    'The part that serves the phones ended by itself. The workshop is untouched; votes that counted are kept.',

  join: {
    heading: 'Joining',
    qr: 'QR code that opens the voting page',
    scan: 'Scan with the camera, or type the address and the code.',
    address: 'Address',
    code: 'Code',
    noCode: 'Off: too many wrong codes came in. Make a new one, or use the QR code.',
    close: 'Close joining',
    reopen: 'Open joining again',
    closed: 'Joining is closed. Who is in can still come back.',
    rotate: 'New code',
    rotated: 'The old code and QR code no longer let anybody in.',
    large: 'Show large',
    small: 'Show the room',
    unreachable:
      'This computer has lost the address the phones use. When the network comes back they return by themselves; otherwise stop and start with another address.',
  },

  waiting: {
    heading: (count: number): string =>
      count === 0 ? 'Waiting to be let in' : `Waiting to be let in: ${count}`,
    none: 'Nobody is waiting. Whoever joins tells you the name on their phone.',
    name: (drawn: string): string => `Name for ${drawn}, if wanted`,
    placeholder: 'Name, if wanted',
    admit: 'Let in',
    admitThat: (drawn: string): string => `Let ${drawn} in`,
    admitAll: 'Let all in',
    turnAway: 'Turn away',
    turnAwayThat: (drawn: string): string => `Turn ${drawn} away`,
    shared: 'Another person in the list uses the same address: perhaps one phone twice.',
  },

  room: {
    heading: (count: number): string => `In the room: ${people(count)}`,
    none: 'Nobody yet.',
    states: { away: 'away', here: 'here', seen: 'has the question', voted: 'has voted' },
    remove: 'Remove',
    removeThat: (name: string): string => `Remove ${name}`,
    scribe: 'Scribe',
    scribeThat: (name: string): string => `${name} may send claims`,
    voted: (count: number, of: number): string => `${count} of ${of} have voted`,
  },

  ideas: {
    heading: (count: number): string => `Ideas from phones: ${count}`,
    none: 'Ideas that people send appear here and are kept in the workshop.',
    from: (name: string): string => `from ${name}`,
    claim: 'Make it a claim',
    claimThat: (text: string): string => `Make “${text}” a claim`,
    park: 'Park it',
    parkThat: (text: string): string => `Park “${text}”`,
    drop: 'Drop it',
    dropThat: (text: string): string => `Drop “${text}”`,
  },

  stop: 'Stop phones',
} as const;
