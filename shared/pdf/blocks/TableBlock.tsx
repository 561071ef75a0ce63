import { View } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { ReportCell } from '#shared/report/parts.ts';
import type { BlockOf } from '#shared/report/report.ts';
import { mayBreak } from '../fits-on-page.ts';
import { Glyph, isWide } from '../glyphs.tsx';
import { row } from '../style.ts';
import { HAIRLINE, INK } from '../theme.ts';
import { Words } from '../Words.tsx';
import { BlockTitle } from './BlockTitle.tsx';

type Table = BlockOf<'table'>;
type Column = Table['columns'][number];

const GAP = 10;

function Cell({
  cell,
  column,
  last,
}: {
  readonly cell: ReportCell;
  readonly column: Column;
  readonly last: boolean;
}) {
  const { text, detail, glyph } = cell;
  const end = column.align === 'end';
  const as = column.tone === 'soft' ? 'soft' : column.tone === 'strong' ? 'strong' : 'body';
  return (
    <View style={{ ...row, width: `${column.share * 100}%`, paddingRight: last ? 0 : GAP, gap: 5 }}>
      {glyph === null ? null : (
        <View style={{ width: isWide(glyph) ? 20 : 8, paddingTop: isWide(glyph) ? 0.5 : 2.4 }}>
          <Glyph glyph={glyph} />
        </View>
      )}
      <View style={{ flex: 1 }}>
        {text === '' ? null : (
          <Words as={as} style={end ? { textAlign: 'right' } : {}}>
            {text}
          </Words>
        )}
        {detail === '' ? null : (
          <Words
            as="soft"
            style={{ ...(text === '' ? {} : { marginTop: 1 }), ...(end ? { textAlign: 'right' } : {}) }}
          >
            {detail}
          </Words>
        )}
      </View>
    </View>
  );
}

function Head({ columns }: { readonly columns: readonly Column[] }) {
  if (columns.every(({ title }) => title === '')) return null;
  return (
    <View fixed style={{ ...row, borderBottomWidth: 0.9, borderBottomColor: INK, paddingBottom: 3 }}>
      {columns.map((column, at) => (
        <View
          key={`${column.title}-${at}`}
          style={{ width: `${column.share * 100}%`, paddingRight: at === columns.length - 1 ? 0 : GAP }}
        >
          <Words as="label" style={column.align === 'end' ? { textAlign: 'right' } : {}}>
            {column.title}
          </Words>
        </View>
      ))}
    </View>
  );
}

/** A row stays whole on its page; the head comes again on each. */
export function TableBlock({ block }: { readonly block: Table }) {
  const { title, columns, rows, empty } = block;
  if (rows.length === 0 && empty === '') return null;
  return (
    <>
      <BlockTitle text={title} ahead={64} above={title === '' ? 7 : 12} />
      {rows.length === 0 ? (
        <Words as="soft">{empty}</Words>
      ) : (
        <View>
          <Head columns={columns} />
          {rows.map((one, at) => (
            <Fragment key={`${one.id}-${at}`}>
              {one.group !== '' && one.group !== rows[at - 1]?.group ? (
                <View
                  minPresenceAhead={30}
                  style={{
                    paddingTop: at === 0 ? 4 : 6,
                    paddingBottom: 3,
                    borderBottomWidth: 0.6,
                    borderBottomColor: HAIRLINE,
                  }}
                >
                  <Words as="label">{one.group}</Words>
                </View>
              ) : null}
              <View
                wrap={mayBreak(...one.cells.flatMap(({ text, detail }) => [text, detail]))}
                style={{ ...row, paddingVertical: 2.8, borderBottomWidth: 0.6, borderBottomColor: HAIRLINE }}
              >
                {one.cells.map((cell, index) => {
                  const column = columns[index];
                  return column === undefined ? null : (
                    <Cell
                      key={column.title + String(index)}
                      cell={cell}
                      column={column}
                      last={index === columns.length - 1}
                    />
                  );
                })}
              </View>
            </Fragment>
          ))}
        </View>
      )}
    </>
  );
}
