/** Words of everything that leaves the app beside the report itself: lists, calendars, anonymous copies. */
export const anonymousWords = {
  sides: { client: 'Client', team: 'Team', facilitator: 'Facilitator', guest: 'Guest' },
  numbered: (role: string, number: number): string => `${role} ${number}`,
  voter: 'Voter',
} as const;

export const itemsCsvWords = {
  columns: {
    part: 'Part',
    id: 'Id',
    item: 'Item',
    answer: 'Answer',
    level: 'Grade or score',
    hurts: 'Hurts now',
    why: 'Source or reason',
    who: 'Who',
    day: 'Day',
  },
  parts: {
    people: 'People',
    frame: 'Frame',
    risks: 'Risks',
    stakes: 'Stakes',
    facts: 'Facts',
    claims: 'Evidence',
    signals: 'Signals',
    stay: 'Reasons to stay a prototype',
    crossings: 'What crosses the line',
    ship: 'Ship conditions',
    surface: 'Surface',
    surfaceNotes: 'What was said about the surface',
    areas: 'Core areas',
    checks: 'Core checks',
    differences: 'Prototype and production',
    retrofit: 'Retrofit',
    maturity: 'Maturity',
    asserted: 'Conditions stated directly',
    costs: 'Costs of the paths',
    matrix: 'Keep, change, defer',
    budget: 'Budget gate',
    decision: 'The decision',
    decisions: 'Decisions',
    actions: 'Actions',
    parking: 'Parking lot',
    moments: 'Moments of writing',
    ideas: 'Ideas',
    votes: 'Votes',
    photos: 'Photos and files',
  },
  yes: 'yes',
  no: 'no',
  done: 'done',
  open: 'open',
  settled: 'settled',
  context: 'What the product is',
  notExamined: 'What was not examined',
  decisionOwner: 'Who takes the decision',
  confirmed: 'confirmed',
  toConfirm: 'not confirmed yet',
  ruled: 'as the rules say',
  money: (low: number, likely: number, high: number, currency: string): string =>
    `${low}–${likely}–${high} ${currency}`,
  weeks: (low: number, likely: number, high: number): string => `${low}–${likely}–${high} weeks`,
  mergedInto: (text: string): string => `merged into “${text}”`,
  writtenFor: (question: string): string => `written for “${question}”`,
  cluster: (name: string): string => `in the cluster “${name}”`,
  notRevealed: 'not revealed to the room yet',
  became: {
    claim: 'became a claim',
    action: 'became an action',
    parked: 'parked',
    merged: 'merged',
    open: 'kept as an idea',
  },
} as const;

export const planCsvWords = {
  columns: {
    number: 'No.',
    title: 'Title',
    column: 'What becomes of it',
    from: 'From',
    why: 'Why',
    becauseOf: 'Because of',
    trigger: 'What brings it back',
    startWeek: 'First week',
    endWeek: 'Last week',
    startDay: 'First day',
    endDay: 'Last day',
    low: 'Days, low',
    likely: 'Days, likely',
    high: 'Days, high',
    owner: 'Owner',
    waitsFor: 'Waits for',
  },
  room: 'the room',
  proposal: 'proposed by the rules',
  milestone: 'milestone',
} as const;

/** Column names are those that the two trackers read; they are not ours to word. */
export const trackerWords = {
  label: 'Nextproof',
  why: (sentence: string): string => `Why: ${sentence}`,
  becauseOf: (labels: readonly string[]): string => `Because of: ${labels.join('; ')}`,
  estimate: (low: number, likely: number, high: number): string =>
    `Effort in person-days: ${low} if it goes well, ${likely} most likely, ${high} if it goes badly`,
  weeks: (start: number, end: number): string =>
    start === end ? `Planned for week ${start}` : `Planned for weeks ${start} to ${end}`,
  owner: (name: string): string => `Owner: ${name}`,
  outcome: (sentence: string): string => `It serves the one outcome to prove: ${sentence}`,
} as const;

export const calendarWords = {
  product: '-//Nextproof//Nextproof//EN',
  name: (title: string): string => (title === '' ? 'Workshop plan' : `Plan: ${title}`),
  start: 'The plan starts',
  end: (weeks: number): string => `The plan ends after ${weeks} weeks`,
  milestone: (title: string): string => `Milestone: ${title}`,
  milestoneWeek: (week: number): string => `Due by the end of week ${week} of the plan.`,
  action: (text: string): string => `To do: ${text}`,
  done: 'Done.',
  owner: (name: string): string => `Owner: ${name}`,
  outcome: (sentence: string): string => `Proof due: ${sentence}`,
  stopRule: 'Look at the stop rule',
  noStart: 'The plan has no start date, so its milestones and its stop rule have no day and are left out.',
  empty: 'Nothing in this workshop has a day yet.',
} as const;

/** Charts that are written as tables: what their signs mean. */
export const chartWords = {
  none: '–',
  milestone: '◆',
  stop: '■',
  fromTo: (low: string, high: string): string => (low === high ? low : `${low} – ${high}`),
  full: (meaning: string): string => `■ ${meaning}`,
  open: (meaning: string): string => `▨ ${meaning}`,
  marked: (meaning: string): string => `◆ ${meaning}`,
  noneMeans: (meaning: string): string => `– ${meaning}`,
  begins: (week: string, dates: readonly string[]): string =>
    dates.map((date, at) => `${week} ${at + 1}: ${date}`).join(' · '),
} as const;

/** Words of documents that can be edited, apart from those of the report itself. */
export const documentWords = {
  chartColumns: { label: '', chart: '', note: '' },
  notShown: (name: string): string => `${name} is not shown in this format; it is in the PDF.`,
} as const;

/** Many mail servers take little more than this. */
const MAIL = 12_000_000;

function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1_000_000))} MB`;
}

/** The sheet that hands files out. */
export const exportWords = {
  title: 'Export',
  lead: 'A file for others. The workshop here does not change.',
  format: 'What to make',
  formats: {
    pdf: { label: 'Report as PDF', about: 'what the client keeps' },
    docx: { label: 'Report as Word document', about: 'the same, to be edited' },
    markdown: { label: 'Report as Markdown', about: 'the same, as plain text' },
    items: { label: 'Every answer and item as CSV', about: 'for a spreadsheet' },
    plan: { label: 'The plan as CSV', about: 'for a spreadsheet' },
    jira: { label: 'The plan for Jira', about: 'CSV as Jira imports it' },
    linear: { label: 'The plan for Linear', about: 'CSV as Linear imports it' },
    calendar: { label: 'Milestones and due dates', about: 'for a calendar (.ics)' },
    charts: { label: 'The charts as pictures', about: 'each as SVG and PNG, in one zip' },
  },
  size: 'Size',
  sizes: { brief: 'Brief, 2 pages', standard: 'Standard', full: 'Full' },
  status: 'Marked as',
  statuses: { draft: 'Draft', final: 'Final' },
  anonymous: 'Without names',
  anonymousAbout: 'roles where names stand; photos and files are left out',
  save: 'Export',
  cancel: 'Cancel',
  stop: 'Stop',
  working: {
    gathering: 'Gathering answers and photos',
    reading: 'Reading the fonts',
    'laying-out': 'Laying out the pages',
    writing: 'Writing the file',
    saving: 'Ready to be kept',
  },
  /** Beside the words above, for the eye alone: read aloud, every page would be one too many. */
  atPage: (page: number): string => `page ${page}`,
  progress: 'How far the file is',
  done: (name: string): string => `${name} is ready. The workshop itself is unchanged.`,
  downloaded: (name: string): string => `${name} was handed to the downloads.`,
  again: 'Export something else',
  showInFolder: 'Show in folder',
  close: 'Close',
  anonymousName: (name: string): string => `${name}-anonymous`,
  listName: {
    items: (name: string): string => `${name}-items`,
    plan: (name: string): string => `${name}-plan`,
    jira: (name: string): string => `${name}-jira`,
    linear: (name: string): string => `${name}-linear`,
    calendar: (name: string): string => `${name}-calendar`,
    charts: (name: string): string => `${name}-charts`,
  },
  attachmentsLeft: (count: number): string =>
    count === 1
      ? 'One photo or file is left out, because it may show who somebody is.'
      : `${count} photos and files are left out, because they may show who somebody is.`,
  /** What became of the photos of a report, in bytes; nothing where they stayed as they were and go into a mail. */
  photos: (before: number, after: number): readonly string[] => [
    ...(after === before
      ? []
      : [
          `The photos were made smaller for paper and mail, from ${megabytes(before)} to ${megabytes(after)}. The workshop keeps them as they are.`,
        ]),
    ...(after > MAIL
      ? [`The photos in it come to ${megabytes(after)}. Many mail servers take no more than ten to twenty.`]
      : []),
  ],
  failed: {
    code: 'export-failed',
    what: 'The file could not be made.',
    work: 'The workshop is unchanged and no file was written.',
    next: 'Try again, or choose another format.',
  },
} as const;
