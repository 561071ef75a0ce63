import { counted } from './numbers.ts';

/** Words of the maturity view: how far each aspect is built against how far it should be. */
export const maturityStrings = {
  lead: 'Where does each aspect stand today? Too much is as costly as too little.',
  target: 'Built for',
  table: 'Aspects, where each stands, and what the target asks for',
  aspect: 'Aspect',
  nothing: 'Nothing',
  gap: 'Against the target',
  targetColumn: (stage: string): string => `${stage}, the target`,
  stands: 'stands here',
  missing: 'still missing',
  extra: 'more than asked for',
  under: (steps: number): string => counted(steps, 'step short', 'steps short'),
  over: (steps: number): string => counted(steps, 'step over', 'steps over'),
  fits: 'fits',
  open: 'not marked',
  noTarget: 'no target yet',
  summary: (under: number, over: number, fits: number, open: number): string =>
    `${under} short · ${over} over · ${fits} fit · ${open} not marked`,
  add: 'Add an aspect',
  searchPlaceholder: (count: number): string =>
    count === 0 ? 'All aspects are picked' : `Search ${count} more aspects`,
  nothingFound: 'No aspect is called that.',
  addSuggested: (count: number): string =>
    count === 1 ? 'Add the one suggested' : `Add the ${count} suggested`,
  keys: 'where it stands, and on',
  keysClear: 'take back',
  keysDrop: 'off the list',
  legend: { stands: 'stands', missing: 'missing', extra: 'more than needed' },
  rowSaid: (label: string, stands: string, gap: string): string => `${label}: ${stands}; ${gap}`,
  empty: {
    title: 'No aspect picked yet',
    text: 'Pick the fifteen or so that matter for this product; then mark where each stands with one key.',
    example: '“Backups: stands at MVP, the target is 10k. One step short: nobody has tried to restore one.”',
  },
} as const;
