import { brandSchema } from '#shared/report/brand.ts';
import {
  beside,
  cell,
  column,
  heading,
  item,
  list,
  plain,
  row,
  sentences,
  table,
} from '#shared/report/make.ts';
import type { Report, ReportBlock, ReportSection } from '#shared/report/report.ts';

const WORDS = 'A plain sentence of usual length, drawn to read in the fonts and to make the engine quick.';

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

const rows = table(
  'Table',
  [column('One', 0.4), column('Two', 0.3, { tone: 'soft' }), column('Three', 0.3, { align: 'end' })],
  times(30, (at) =>
    row(
      String(at),
      [
        cell(WORDS, { glyph: { kind: 'grade', value: 2 } }),
        cell(WORDS, { detail: WORDS, glyph: { kind: 'status', value: 'partly' } }),
        cell(String(at)),
      ],
      `Group ${Math.floor(at / 15)}`,
    ),
  ),
);

const items = times(12, (at) =>
  item(String(at), WORDS, { aside: 'aside', detail: WORDS, glyph: { kind: 'path', value: 'harden' } }),
);

const charts: readonly ReportBlock[] = [
  {
    kind: 'paths',
    title: 'Ranges',
    alt: WORDS,
    rows: (['polish', 'harden', 'partial-rebuild', 'full-rebuild'] as const).map((path) => ({
      path,
      label: path,
      fit: [0.2, 0.6],
      threshold: 0.5,
      blocked: path === 'polish',
      chosen: path === 'harden',
      note: WORDS,
    })),
  },
  {
    kind: 'ladder',
    title: 'Ladder',
    alt: WORDS,
    steps: times(5, (grade) => ({ grade, label: WORDS, count: grade })),
    ungraded: { label: 'None', count: 2 },
  },
  {
    kind: 'heatmap',
    title: 'Heat map',
    alt: WORDS,
    stages: times(5, (at) => ({ id: String(at), label: String(at) })),
    target: 2,
    legend: { stands: 'One', target: 'Two', none: 'Three', nothing: 'Four' },
    rows: times(30, (at) => ({
      id: String(at),
      group: 'Group',
      label: 'A plain label',
      stands: at % 5,
      none: times(5, (stage) => stage > 2),
      gap: 'under',
      gapLabel: 'gap',
      note: at % 2 === 0 ? '' : WORDS,
    })),
  },
  {
    kind: 'tornado',
    title: 'Tornado',
    alt: WORDS,
    path: 'harden',
    fit: 0.5,
    bars: times(12, (at) => ({
      id: String(at),
      label: WORDS,
      said: 'said',
      low: 0.3,
      high: 0.7,
      lowLabel: 'low',
      highLabel: 'high',
    })),
  },
  {
    kind: 'weeks',
    title: 'Weeks',
    alt: WORDS,
    weeks: 8,
    weekLabel: 'Week',
    dates: times(8, (at) => `${at + 1} May`),
    rows: times(14, (at) => ({
      id: String(at),
      label: WORDS,
      detail: WORDS,
      owner: 'Owner',
      start: 1,
      end: 4,
      days: '3 days',
      room: at % 2 === 0,
    })),
    milestones: [{ week: 3, label: 'Milestone' }],
    stop: { week: 6, label: 'Stop' },
    load: times(8, (at) => ({ week: at + 1, days: 4, capacity: 5 })),
    loadLabel: 'Load',
  },
  {
    kind: 'vote',
    title: WORDS,
    alt: WORDS,
    rounds: times(2, (at) => ({
      label: `Round ${at}`,
      summary: WORDS,
      dissent: false,
      bars: times(4, (bar) => ({ label: WORDS, count: bar, roles: 'Roles' })),
    })),
    note: WORDS,
  },
];

function section(
  id: ReportSection['id'],
  number: string,
  blocks: readonly ReportBlock[],
  opensPage = false,
): ReportSection {
  return { id, number, title: 'A title', opensPage, lead: plain(WORDS), blocks };
}

/** A report of plain words that holds what most reports are made of, so that the next one finds everything compiled. */
export const warmUpReport: Report = {
  format: 'nextproof.report',
  version: 2,
  language: 'en',
  size: 'standard',
  paper: 'A4',
  status: { id: 'draft', label: 'Draft' },
  title: WORDS,
  runningHead: WORDS,
  footer: WORDS,
  confidentiality: '',
  fileName: 'warm-up',
  madeAt: '2026-01-01T00:00:00Z',
  brand: brandSchema.parse({}),
  lead: plain(WORDS),
  cover: {
    client: 'Client',
    product: 'Product',
    subtitle: WORDS,
    date: '1 January 2026',
    status: 'Draft',
    preparedBy: 'Somebody',
    people: [{ title: 'People', people: [{ name: 'Name', role: 'Role', note: '' }] }],
  },
  contents: 'Contents',
  sections: [
    section('decision', '1', [
      {
        kind: 'decision',
        outcome: 'harden',
        label: 'Label',
        headline: WORDS,
        standing: 'standing',
        because: [plain(WORDS)],
      },
      ...beside([list('List', items.slice(0, 5))], [list('List', items.slice(0, 5), { ordered: true })]),
    ]),
    section('scope', '2', [...sentences([plain(WORDS), plain(WORDS)]), rows, list('List', items)], true),
    section('evidence', '3', [
      heading('Heading', WORDS),
      ...charts,
      {
        kind: 'cards',
        title: 'Cards',
        across: 2,
        items: times(4, (at) => ({
          id: String(at),
          label: 'label',
          title: WORDS,
          glyph: { kind: 'box', value: 'done' },
          strong: at === 0,
          sentences: [plain(WORDS)],
          facts: [{ label: 'Fact', value: WORDS }],
        })),
      },
    ]),
  ],
  pictures: [],
};
