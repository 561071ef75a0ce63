import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { ReportCell } from '#shared/report/parts.ts';
import type { BlockOf } from '#shared/report/report.ts';
import { mayBreak } from '../fits-on-page.ts';
import { GlyphBeside } from '../glyphs.tsx';
import { row, type Style, topRow } from '../style.ts';
import { type Tag, tagged } from '../tags.ts';
import { HAIRLINE, INK, type Theme, useTheme } from '../theme.ts';
import { Words, WordsIn } from '../Words.tsx';
import { BlockTitle } from './BlockTitle.tsx';
import { endTogether } from './end-together.tsx';
import { Repeated } from './Repeated.tsx';
import { TextAndDetail } from './TextAndDetail.tsx';

type Table = BlockOf<'table'>;
type Column = Table['columns'][number];

const GAP = 10;

function Cell({
  cell,
  column,
  last,
  tag,
}: {
  readonly tag: Tag;
  readonly cell: ReportCell;
  readonly column: Column;
  readonly last: boolean;
}) {
  const { text, detail, glyph } = cell;
  const said = {
    text,
    detail,
    as: column.tone === 'soft' || column.tone === 'strong' ? column.tone : 'body',
    apart: 1,
    atEnd: column.align === 'end',
  } as const;
  const field: Style = { width: `${column.share * 100}%`, paddingRight: last ? 0 : GAP };
  const ofCell: Tag = { type: 'TD', within: tag };
  if (glyph === null) return <TextAndDetail {...said} style={field} tag={ofCell} />;
  return (
    <View {...tagged(ofCell)} style={{ ...topRow, ...field, gap: 5 }}>
      <GlyphBeside glyph={glyph} />
      <TextAndDetail {...said} style={{ flex: 1 }} />
    </View>
  );
}

function Head({
  columns,
  theme,
  table,
}: {
  readonly columns: readonly Column[];
  readonly theme: Theme;
  readonly table: Tag;
}) {
  if (columns.every(({ title }) => title === '')) return null;
  const line: Tag = { type: 'TR', within: table };
  return (
    <View style={{ ...row, borderBottomWidth: 0.9, borderBottomColor: INK, paddingBottom: 3 }}>
      {columns.map((column, at) => (
        <WordsIn
          key={`${column.title}-${at}`}
          theme={theme}
          as="label"
          tag={{ type: 'TH', within: line }}
          style={{
            width: `${column.share * 100}%`,
            paddingRight: at === columns.length - 1 ? 0 : GAP,
            ...(column.align === 'end' ? { textAlign: 'right' } : {}),
          }}
        >
          {column.title}
        </WordsIn>
      ))}
    </View>
  );
}

/** What stays with the title; and a single row after them, which would stand alone on the next page. */
const FIRST = 2;

function firstOf(rows: Table['rows']): number {
  const most = rows.slice(0, FIRST).some(standsAlone) ? 1 : rows.length === FIRST + 1 ? FIRST + 1 : FIRST;
  // A row that may have to be split cannot be held together with anything.
  return rows.slice(0, most).some(tooLong) ? 0 : most;
}

/** So much text is more than a line that was left over. */
const TALL = 240;

function standsAlone({ cells }: Table['rows'][number]): boolean {
  return cells.reduce((sum, { text, detail }) => sum + text.length + detail.length, 0) > TALL;
}

/** A row stays whole on its page; the head of a table that goes on comes again on each. */
export function TableBlock({ block, above: outer }: { readonly block: Table; readonly above: ReactNode }) {
  const { title, columns, rows, empty } = block;
  const theme = useTheme();
  if (rows.length === 0 && empty === '') return outer;
  const above = (
    <>
      {outer}
      <BlockTitle text={title} above={title === '' ? 7 : 11} />
    </>
  );
  const whole: Tag = { type: 'Table' };
  const drawn = rows.map((one, at) => {
    const key = `${one.id}-${at}`;
    const line = { one, columns, table: whole, wrap: tooLong(one) };
    if (one.group === '' || one.group === rows[at - 1]?.group) return <Row key={key} {...line} />;
    return (
      <View key={key} wrap={line.wrap}>
        <GroupHead text={one.group} first={at === 0} table={whole} />
        <Row {...line} />
      </View>
    );
  });
  const kept = firstOf(rows);
  const rest = drawn.slice(kept);
  const others = rows.slice(-2).some(standsAlone) ? rest : endTogether(rest);
  const head = <Head columns={columns} theme={theme} table={whole} />;
  const isHeaded = columns.some((column) => column.title !== '');
  if (isHeaded && rows.length > kept)
    return (
      <Repeated above={above} head={head} first={drawn.slice(0, kept)}>
        {others}
      </Repeated>
    );
  return (
    <>
      <View wrap={false}>
        {above}
        {rows.length === 0 ? <Words as="soft">{empty}</Words> : head}
        {drawn.slice(0, kept)}
      </View>
      {others}
    </>
  );
}

function tooLong({ cells }: Table['rows'][number]): boolean {
  return mayBreak(...cells.flatMap(({ text, detail }) => [text, detail]));
}

function GroupHead({
  text,
  first,
  table,
}: {
  readonly text: string;
  readonly first: boolean;
  readonly table: Tag;
}) {
  return (
    <View
      {...tagged({ type: 'TH', within: { type: 'TR', within: table } })}
      style={{
        paddingTop: first ? 4 : 6,
        paddingBottom: 3,
        borderBottomWidth: 0.6,
        borderBottomColor: HAIRLINE,
      }}
    >
      <Words as="label">{text}</Words>
    </View>
  );
}

function Row({
  one,
  columns,
  table,
  wrap,
}: {
  readonly one: Table['rows'][number];
  readonly columns: readonly Column[];
  readonly table: Tag;
  readonly wrap: boolean;
}) {
  const line: Tag = { type: 'TR', within: table };
  return (
    <View
      wrap={wrap}
      style={{ ...topRow, paddingVertical: 2, borderBottomWidth: 0.6, borderBottomColor: HAIRLINE }}
    >
      {one.cells.map((cell, index) => {
        const column = columns[index];
        return column === undefined ? null : (
          <Cell
            key={column.title + String(index)}
            cell={cell}
            tag={line}
            column={column}
            last={index === columns.length - 1}
          />
        );
      })}
    </View>
  );
}
