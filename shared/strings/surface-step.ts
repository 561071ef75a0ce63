import { counted, percent } from './numbers.ts';

/** Words of the step on what users see. Prompts and columns come from the playbook. */
export const surfaceStrings = {
  title: 'What do users see, and what is worth keeping?',
  count: (parts: number, unsorted: number): string =>
    [counted(parts, 'part', 'parts'), ...(unsorted === 0 ? [] : [`${unsorted} to sort`])].join(' · '),
  board: 'Parts',
  unsorted: 'To sort',
  unsortedHelp: 'Named, and not yet decided.',
  column: (title: string, count: number): string => `${title}, ${count}`,
  share: {
    label: 'Share worth keeping',
    none: 'Nothing named yet',
    exactly: (share: number): string => percent(share),
    between: (lo: number, hi: number): string => `${percent(lo)} to ${percent(hi)}`,
    said: (figure: string): string => `Share of the surface worth keeping: ${figure}`,
  },
  keys: 'K keep · S simplify · D drop · U back to sort · arrows go to another part · Shift and arrows carry it · Enter opens it',
  empty: {
    title: 'Name what users see',
    text: 'Type a screen, a flow or a feature below and press Enter. Then K, S or D on it, or drag it.',
    example: 'Berth map · Keep: every skipper starts there',
  },
  emptyColumn: 'Nothing here',
  reason: 'Why',
  reasonHint: 'Why does it belong here?',
  name: 'Part',
  sort: 'What it is',
  sorts: { screen: 'Screen', flow: 'Flow', feature: 'Feature' },
  place: 'Where it goes',
  note: 'Note for you, never shown to the room',
  remove: 'Delete',
  close: 'Close',
  capture: {
    label: 'A new part',
    placeholder: 'A screen, a flow or a feature',
    into: (column: string): string => `Goes to ${column}`,
  },
  added: (name: string): string => `Added: ${name}`,
  addedMany: (count: number): string => `Added ${count} parts. One undo takes them back.`,
  dragInstructions: 'Press K, S or D to place a part, or drag it with the mouse or a finger.',
  findings: 'What stands out',
  prompts: {
    title: 'Five questions about what users see',
    add: (label: string): string => `A note on: ${label}`,
    placeholder: 'Type an answer, Enter',
    remove: (note: string): string => `Remove: ${note}`,
    edit: (label: string): string => `Note: ${label}`,
    from: 'Where it comes from',
    sources: { 'repeated-use': 'From use', opinion: 'Opinion' },
  },
} as const;
