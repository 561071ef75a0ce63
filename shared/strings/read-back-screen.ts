import type { OutcomeId } from '#shared/playbook/ids.ts';
import { counted, grouped } from './numbers.ts';
import { weeksInWords } from './plan-screen.ts';

/** Spoken aloud at the end, so each begins with “we”. */
const OPENING: Readonly<Record<OutcomeId, string>> = {
  polish: 'We polish what works',
  harden: 'We harden what people already use',
  'partial-rebuild': 'We keep the proved workflow and rebuild what lies beneath it',
  'full-rebuild': 'We build it anew around what was proved',
  'scope-first': 'We find out what is still open before we choose a path',
};

/** Words of the last step. */
export const readBackScreen = {
  title: 'What we agreed',
  lead: 'Read it aloud. Whoever disagrees says so now.',
  views: {
    label: 'Views of the last step',
    agreed: 'Read back',
    report: 'Report',
    reasons: 'Why it says so',
  },
  working: 'Working out what was agreed…',
  decision: (outcome: OutcomeId, weeks: number, proof: string): string =>
    proof === '' || outcome === 'scope-first'
      ? `${OPENING[outcome]}.`
      : `${OPENING[outcome]}. In ${weeksInWords(weeks)} weeks we want to show: ${asClause(proof)}`,
  standing: { settled: 'Settled', leaning: 'Leaning' },
  settledText: 'No answer that is still open can change it.',
  leaningText: 'An answer that is still open could change it.',
  takenByRoom: 'Taken by the room.',
  override: (rules: string): string => `Taken by the room against the rules, which say: ${rules}.`,
  blocked: 'The rules block this path. The report says so.',
  notTaken: 'The room has not taken it yet; this is what the rules say.',
  take: 'Take the decision',
  because: (reason: string): string => `Because: ${reason}`,
  wouldChange: 'What would change it',
  nothingWouldChange: 'No few answers would change it.',
  actions: 'First three actions',
  moreActions: 'Further actions',
  noActions: 'Who does what tomorrow? An action without an owner and a day is a wish.',
  noActionsExample: 'Try a full restore from last night’s copy. Imke, Tuesday.',
  fromPlan: 'Begin with the first work of the plan',
  action: 'Action',
  ownerOf: (text: string): string => `Owner: ${text}`,
  dueOf: (text: string): string => `Due: ${text}`,
  done: (text: string): string => `Done: ${text}`,
  up: (text: string): string => `Earlier: ${text}`,
  remove: (text: string): string => `Remove: ${text}`,
  decisions: 'Decisions made',
  noDecisions: 'None was written down.',
  decisionText: 'Decision',
  conflicts: 'Open differences between copies',
  openConflicts: (count: number): string =>
    count === 1
      ? 'One place where two copies differ waits for a choice.'
      : `${count} places where two copies differ wait for a choice.`,
  chooseNow: 'Choose now',
  board: 'Photos of the room',
  boardHint: 'The whiteboard and the paper on the wall, before they are wiped. Drop them here or paste them.',
  parked: 'Parked',
  nothingParked: 'Nothing is parked.',
  parkedText: 'Parked question',
  settle: 'Settled',
  settleThis: (text: string): string => `Settled: ${text}`,
  reopen: (text: string): string => `Open again: ${text}`,
  makeAction: 'Make it an action',
  makeActionOf: (text: string): string => `Make it an action: ${text}`,
  settledCount: (count: number): string => `${grouped(count)} settled`,
  saidIn: (step: string): string => `in ${step}`,
  export: 'Export PDF',
  exporting: 'Drawing…',
  save: 'Save file',
  capture: {
    label: 'A new action, decision or parked question',
    placeholder: 'Who does what by when?',
    action: 'Action',
    decision: 'Decision',
    parked: 'Parked',
    into: (target: string): string => `Goes to ${target}`,
    added: (text: string): string => `Added: ${text}`,
    addedMany: (count: number): string => `Added ${count}.`,
  },
  report: {
    label: 'The report as it will be printed',
    page: (page: number, pages: number): string => `Page ${page} of ${pages}`,
    drawing: 'Drawing the report…',
    behind: 'Drawing your last change…',
    current: 'As it is now',
    failed: 'The preview could not be drawn. The workshop is safe; “Export PDF” tries again.',
    again: 'Try again',
    print: 'Print…',
    preparing: 'Getting the pages ready for the printer…',
    noPrint:
      'Printing did not start here. Use “Export PDF” and print the file from the program that opens it.',
    pages: (pages: number): string => counted(pages, 'page', 'pages'),
    asText: 'The same report as text, with the reasons, is under “Why it says so”.',
  },
  reasons: {
    lead: 'Press a sentence to see the answers and the rule behind it.',
    rule: (id: string, playbook: string, version: string): string => `Rule ${id}, ${playbook} ${version}`,
    answers: 'Answers behind it',
    noAnswers: 'It rests on no single answer.',
    fromRoom: 'in the room’s own words',
  },
} as const;

function asClause(proof: string): string {
  const text = proof.trim();
  return /[.?]$/.test(text) ? text : `${text}.`;
}
