import { assertNever } from '#shared/base/assert-never.ts';
import { isChart } from '#shared/report/charts-of.ts';
import type { BlockOf, Report, ReportBlock, ReportCover } from '#shared/report/report.ts';
import { type ChartGrid, chartGrid, type GridFill } from '../charts/chart-grid.ts';
import { signText } from '../sign-text.ts';
import { markdownLine as line, markdownTable } from './markdown-text.ts';

/** The report as Markdown: the same sections and sentences, charts as rows of signs. */
export function writeMarkdown(report: Report): string {
  const { title, cover, confidentiality, runningHead, footer, status, sections, pictures } = report;
  const parts = [
    `# ${line(title)}`,
    ...(cover === null ? [line(`${runningHead} · ${status.label}`)] : coverOf(cover)),
    ...(confidentiality === '' ? [] : [`*${line(confidentiality)}*`]),
    ...sections.flatMap(({ number, title: name, lead, blocks }) => [
      `## ${line(number === '' ? name : `${number} ${name}`)}`,
      ...(lead === null ? [] : [line(lead.text)]),
      ...blocks.flatMap(blockOf),
    ]),
    ...pictures.map(({ name, caption, belongsTo }) =>
      [`- ${line(name)}`, line(caption), line(belongsTo)].filter((one) => one !== '').join(' · '),
    ),
    '---',
    line(footer),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function coverOf({ client, subtitle, date, status, preparedBy, people }: ReportCover): readonly string[] {
  return [
    line([subtitle, client, date, status].filter((one) => one !== '').join(' · ')),
    line(preparedBy),
    ...people.map(({ title, people: here }) =>
      [
        `**${line(title)}**`,
        ...here.map(
          ({ name, role, note }) => `- ${line([name, role, note].filter((one) => one !== '').join(', '))}`,
        ),
      ].join('\n'),
    ),
  ];
}

function blockOf(block: ReportBlock): readonly string[] {
  if (isChart(block)) return chartOf(chartGrid(block));
  switch (block.kind) {
    case 'heading':
      return [`### ${line(block.text)}`, line(block.note)];
    case 'sentences':
      return block.items.map(({ text }) => line(text));
    case 'table':
      return tableOf(block);
    case 'list':
      return [titleOf(block.title), listOf(block)];
    case 'cards':
      return [titleOf(block.title), ...block.items.flatMap(cardOf)];
    case 'decision':
      return [
        `**${line(block.headline)}**`,
        line(block.label === '' ? block.standing : `${block.label} · ${block.standing}`),
        line(block.because.map(({ text }) => text).join(' ')),
      ];
    case 'stages':
      return [
        line(block.alt),
        block.items
          .map(({ label, detail }) => `- ${line(detail === '' ? label : `${label}: ${detail}`)}`)
          .join('\n'),
      ];
    case 'callout':
      return [
        [block.label, block.title, block.detail, ...block.facts, block.aside]
          .filter((one) => one !== '')
          .map((one, at) => `> ${at === 1 ? `**${line(one)}**` : line(one)}`)
          .join('  \n'),
      ];
    case 'columns':
      return [...block.left, ...block.right].flatMap(blockOf);
    default:
      return assertNever(block);
  }
}

function titleOf(title: string): string {
  return title === '' ? '' : `#### ${line(title)}`;
}

function tableOf({ title, columns, rows, empty }: BlockOf<'table'>): readonly string[] {
  if (rows.length === 0) return [titleOf(title), line(empty)];
  const cells = ({ cells: all }: (typeof rows)[number]): readonly string[] =>
    columns.map((_, at) => {
      const cell = all[at];
      if (cell === undefined) return '';
      const text = [signText(cell.glyph), line(cell.text)].filter((one) => one !== '').join(' ');
      return [text, line(cell.detail)].filter((one) => one !== '').join('<br>');
    });
  let group = '';
  const body = rows.flatMap((row) => {
    const begins = row.group !== '' && row.group !== group;
    group = row.group;
    const head = [`**${line(row.group)}**`, ...columns.slice(1).map(() => '')];
    return begins ? [head, cells(row)] : [cells(row)];
  });
  return [
    titleOf(title),
    markdownTable(
      columns.map((column) => line(column.title)),
      body,
      columns.map(({ align }) => align === 'end'),
    ),
  ];
}

function listOf({ ordered, items, empty }: BlockOf<'list'>): string {
  if (items.length === 0) return line(empty);
  return items
    .map(({ text, detail, aside, glyph }, at) => {
      const said = [signText(glyph), line(text), aside === '' ? '' : `(${line(aside)})`];
      const first = `${ordered ? `${at + 1}.` : '-'} ${said.filter((one) => one !== '').join(' ')}`;
      return detail === '' ? first : `${first}<br>${line(detail)}`;
    })
    .join('\n');
}

function cardOf({
  label,
  title,
  glyph,
  sentences,
  facts,
}: BlockOf<'cards'>['items'][number]): readonly string[] {
  const head = [signText(glyph), `**${line(title)}**`, label === '' ? '' : `· ${line(label)}`];
  const points = [
    ...sentences.map(({ text }) => line(text)),
    ...facts.map((fact) => line(fact.label === '' ? fact.value : `${fact.label}: ${fact.value}`)),
  ];
  return [head.filter((one) => one !== '').join(' '), points.map((point) => `- ${point}`).join('\n')];
}

const SIGN: Readonly<Record<GridFill, string>> = { full: '█', open: '░', empty: '·', mark: '◆' };

function chartOf({ title, alt, heads, rows, legend }: ChartGrid): readonly string[] {
  const hasNotes = rows.some(({ note }) => note !== '');
  const bar = (cells: ChartGrid['rows'][number]['cells']): string =>
    cells.length === 0
      ? ''
      : `\`${cells.map(({ fill, text }) => text || SIGN[fill]).join(heads.length === 0 ? '' : ' ')}\``;
  const body = rows.map(({ label, detail, strong, cells, note }) => {
    const name = strong ? `**${line(label)}**` : line(label);
    return [
      detail === '' ? name : `${name}<br>${line(detail)}`,
      bar(cells),
      ...(hasNotes ? [line(note)] : []),
    ];
  });
  return [
    titleOf(title),
    line(alt),
    markdownTable(['', line(heads.join(' ')), ...(hasNotes ? [''] : [])], body),
    ...legend.map(line),
  ];
}
