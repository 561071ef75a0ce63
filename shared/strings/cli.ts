import { counted } from './numbers.ts';

type Words = { readonly what: string; readonly next: string };

type ConflictWords = {
  readonly place: string;
  readonly oursSaid: string;
  readonly theirsSaid: string;
  readonly chosen: 'ours' | 'theirs';
};

const HELD: Readonly<Record<string, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  claims: ['answered claim', 'answered claims'],
  checks: ['scored check', 'scored checks'],
  aspects: ['picked aspect', 'picked aspects'],
  attachments: ['attachment', 'attachments'],
};

/** Everything the command line says, apart from the page that “assess” prints. */
export const cliStrings = {
  title: 'Nextproof on the command line: what has this build proved, and what must the next stage do?',
  usage: (usage: string): string => `Usage: nextproof ${usage}`,
  anyUsage: 'COMMAND [ARGUMENTS]',
  notes: [
    'FILE is a .nextproof file, or JSON with any of a workshop’s answers; what is missing is unknown. “-” reads standard input.',
    '--passphrase-stdin reads the passphrase of protected files: the first line of standard input.',
    'From the project folder, “nextproof” stands for: npm run -s cli --',
    'Ends with 0 when all is well, 1 when the input is wrong, 2 when the command is, 3 when a merge leaves conflicts.',
  ],
  commands: {
    assess: {
      usage: 'assess FILE [--json] [--playbook FILE] [--passphrase-stdin]',
      about: 'Says what a workshop has proved, which path holds up, and what to ask and do next.',
      details: [
        'FILE is a .nextproof file or JSON, or “-” for standard input. It may hold any part of the answers.',
        '--json prints one JSON object instead of a page. Intervals are [lowest, highest].',
        '--playbook FILE uses this playbook instead of the one the workshop was made with.',
      ],
    },
    report: {
      usage:
        'report FILE -o OUT.{pdf,docx,md,zip,csv,json,ics} [--size brief|standard|full] [--brand FILE] [--anonymous] [--csv items|plan|jira|linear] [--playbook FILE] [--passphrase-stdin]',
      about: 'Writes what the client gets: the report, or a list for another program.',
      details: [
        'OUT.pdf is the report; OUT.docx and OUT.md say the same in a form that can be edited; OUT.zip holds its charts as SVG. OUT.json is the report as data: every sentence with the answers and the rule behind it.',
        '--size brief is two pages, standard is the usual one, full adds every answer. --brand FILE is a branding profile in JSON.',
        'OUT.csv holds every answer and item; --csv plan is the plan, and --csv jira or linear is the plan as those import it.',
        'OUT.ics holds milestones, due dates and the plan’s own days, for a calendar.',
        '--anonymous puts roles where names stand and leaves attachments out. The workshop itself is not changed.',
      ],
    },
    sample: {
      usage: 'sample [NAME]',
      about: 'Prints a sample workshop, or the names of all samples.',
      details: ['What it prints can be handed to assess as it is.'],
    },
    check: {
      usage: 'check FILE [--passphrase-stdin]',
      about: 'Says whether a workshop file is whole, and what it holds.',
      details: ['It also plays its history through. What was put right while reading is listed.'],
    },
    compare: {
      usage: 'compare OLD NEW [--json] [--passphrase-stdin]',
      about: 'Says what moved between two workshops about one product.',
      details: [
        'What moved only because the playbook changed is marked as such.',
        '--json prints one JSON object instead of a page.',
      ],
    },
    merge: {
      usage: 'merge [BASE] A B -o OUT [--json] [--passphrase-stdin]',
      about: 'Joins two copies of one workshop that parted.',
      details: [
        'BASE is the state both started from. Without it, the histories in the files tell it where they can.',
        'Where both say something different, one side stands for now, both are listed, and it ends with 3.',
        'OUT ends in .nextproof or .json. --json prints the conflicts as one JSON object.',
      ],
    },
    convert: {
      usage: 'convert IN -o OUT [--passphrase-stdin] [--seal]',
      about: 'Writes a workshop in the other format: .nextproof or .json, as OUT ends.',
      details: [
        'JSON has no room for attachments and history; what is left out is said.',
        '--seal protects OUT with the passphrase from --passphrase-stdin. A forgotten one cannot be recovered.',
      ],
    },
    schema: {
      usage: 'schema [workshop | playbook]',
      about: 'Prints the JSON Schema of a workshop document, or of a playbook.',
      details: ['Without an argument it is the schema of a workshop.'],
    },
    playbook: {
      usage: 'playbook',
      about: 'Prints the built-in playbook: every id a workshop can use, and a start for one of your own.',
      details: ['What it prints can be changed and handed to assess with --playbook.'],
    },
    help: {
      usage: 'help [COMMAND]',
      about: 'Says what a command does.',
      details: ['“--help” after a command does the same; “--version” prints the version.'],
    },
  },
  noCommand: 'Say which command to run; “help” lists them.',
  unknownCommand: (name: string): string => `There is no command “${name}”; “help” lists them.`,
  arguments: {
    missing: (name: string): string => `${name} is missing.`,
    tooMany: (extra: string): string => `“${extra}” is one argument too many.`,
    empty: 'One of the arguments is empty.',
    unknownOption: (option: string): string => `There is no option ${option} here.`,
    needsValue: (option: string): string => `${option} needs a value after it.`,
    takesNoValue: (option: string): string => `${option} takes no value.`,
    twice: (option: string): string => `${option} is given twice.`,
  },
  noSuchSchema: (of: string): string => `There is no schema of “${of}”; there are “workshop” and “playbook”.`,
  noSuchSample: (name: string, names: readonly string[]) => ({
    where: name,
    what: 'There is no sample of this name.',
    next: `The samples are ${names.join(', ')}.`,
  }),
  ownFault: (message: string): string =>
    `Something in Nextproof itself went wrong (${message}). Nothing was changed; please report it.`,
  standardInput: 'standard input',
  standardInputTwice: 'Only one of the two can come from standard input.',
  passphrase: {
    needed: 'Send its passphrase to standard input and add --passphrase-stdin.',
    inputTaken: 'Standard input cannot give both the passphrase and a file.',
    none: {
      what: 'There is no passphrase in its first line.',
      next: 'Send one line of at most 1,024 characters, such as: nextproof check FILE --passphrase-stdin < passphrase.txt',
    },
    sealEnding: '--seal writes a .nextproof file; OUT must end in .nextproof.',
    sealNeeds: '--seal needs --passphrase-stdin, which says where the passphrase comes from.',
  },
  problem: (where: string, what: string): string => `${where}: ${what}`,
  reading: {
    notThere: {
      what: 'There is no such file.',
      next: 'Check the name, and the folder the command runs in.',
    },
    isFolder: { what: 'This is a folder, not a file.', next: 'Name the file in it.' },
    notAllowed: {
      what: 'This file may not be read.',
      next: 'Ask for the right to it, or copy it to your own folder.',
    },
    full: { what: 'This file could not be read.', next: 'Try again, or copy it to another disk.' },
    other: { what: 'This file could not be read.', next: 'Try again, or copy it to another disk.' },
  },
  writing: {
    notThere: { what: 'There is no such folder to write to.', next: 'Create the folder, or name another.' },
    isFolder: { what: 'There is a folder of this name.', next: 'Name a file to write.' },
    notAllowed: { what: 'Nothing may be written here.', next: 'Name a folder of your own.' },
    full: { what: 'The disk is full; nothing was written.', next: 'Free some space, or name another disk.' },
    other: {
      what: 'It could not be written; what was there is unchanged.',
      next: 'Try again, or name another disk.',
    },
  },
  tooBig: (megabytes: number): Words => ({
    what: `It is larger than ${megabytes} MB, more than any workshop file.`,
    next: 'Check that it is the file you meant.',
  }),
  outputEnding: 'OUT must end in .nextproof or .json.',
  report: {
    outputEnding: 'OUT must end in .pdf, .docx, .md, .zip, .csv, .json or .ics.',
    csvEnding: '--csv goes with an OUT that ends in .csv.',
    noSuchSize: (name: string): string => `There is no size “${name}”; there are brief, standard and full.`,
    noBrand: {
      what: 'This is no branding profile.',
      next: 'Start from {"accentColour": "#0b5f5a"}; consultancy, fonts, footer, confidentiality, fileName and logos may follow.',
    },
    noSuchCsv: (name: string): string =>
      `There is no list “${name}”; there are items, plan, jira and linear.`,
    written: (path: string): string => `Written as ${path}.\n`,
    notBuilt: {
      what: 'What draws a PDF has not been built here yet.',
      next: 'Run “npm run build” in the project folder, then the same command again.',
    },
  },
  converted: (from: string, to: string): string => `${from} written as ${to}.\n`,
  leftOut: (attachments: number, entries: number): readonly string[] => [
    ...(attachments === 0 ? [] : [`JSON has no room for files: ${attachments} left out.`]),
    ...(entries === 0 ? [] : ['JSON has no room for the history; it is left out.']),
  ],
  bothFiles: (a: string, b: string): string => `${a} and ${b}`,
  check: {
    whole: (name: string): string => `${name} is whole.`,
    of: (title: string, playbook: string, version: string): string =>
      `${title === '' ? 'A workshop without a title' : `“${title}”`}, with ${playbook} ${version}.`,
    holds: (counts: Readonly<Record<string, number>>): string =>
      `It holds ${Object.entries(counts)
        .map(([noun, count]) => `${count} ${HELD[noun]?.[count === 1 ? 0 : 1] ?? noun}`)
        .join(', ')}.`,
    noHistory: 'It carries no history.',
    history: (entries: number): string =>
      `Its history has ${counted(entries, 'entry', 'entries')} and plays through.`,
    historyBroken: (what: string): string => `Its history does not play through: ${what}`,
    historyDiffers: 'Its history leads to another state than the one it holds; the one it holds counts.',
  },
  merge: {
    written: (path: string): string => `Merged into ${path}.`,
    noConflicts: 'Nothing was said differently in the two.',
    conflicts: (count: number): string =>
      count === 1
        ? 'One place was said differently in the two; choose in the app, or correct it in the file:'
        : `${count} places were said differently in the two; choose in the app, or correct them in the file:`,
    conflict: (
      { place, oursSaid, theirsSaid, chosen }: ConflictWords,
      ours: string,
      theirs: string,
    ): string => {
      const stands = (side: 'ours' | 'theirs'): string => (side === chosen ? ' (stands for now)' : '');
      return `  ${place}\n    ${ours}: ${oursSaid}${stands('ours')}\n    ${theirs}: ${theirsSaid}${stands('theirs')}`;
    },
  },
  document: {
    otherPlaybook: (id: string): Words => ({
      what: `The workshop was made with the playbook “${id}”, which it does not carry.`,
      next: 'Hand that playbook over with --playbook FILE.',
    }),
  },
  playbookIn: (where: string): string => `${where}, the playbook in it`,
  fault: (at: string, sentence: string): string => (at === '' ? sentence : `${at} ${sentence}`),
} as const;
