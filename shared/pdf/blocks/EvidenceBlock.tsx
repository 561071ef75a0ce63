import { Text, View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { GradeLadder } from '../glyphs.tsx';
import { style } from '../style.ts';

type Evidence = BlockOf<'evidence'>;
type Column = Evidence['proved'];

function EvidenceColumn({ column, empty }: { readonly column: Column; readonly empty: string }) {
  return (
    <View style={style.column}>
      <Text style={style.heading}>{`${column.title}  ${column.rows.length}`}</Text>
      {column.rows.length === 0 ? <Text style={style.soft}>{empty}</Text> : null}
      {column.rows.map((row) => (
        <View key={row.id} style={style.row} wrap={row.text.length + row.source.length > 1_500}>
          <View style={style.grow}>
            <Text style={style.body}>{row.text}</Text>
            {row.source === '' ? null : <Text style={style.soft}>{row.source}</Text>}
            <Text style={style.soft}>{`${row.statusLabel} · ${row.gradeLabel}`}</Text>
          </View>
          <GradeLadder grade={row.grade} />
        </View>
      ))}
    </View>
  );
}

export function EvidenceBlock({ block }: { readonly block: Evidence }) {
  return (
    <View>
      <View style={style.columns}>
        <EvidenceColumn column={block.proved} empty={block.empty} />
        <EvidenceColumn column={block.notYet} empty={block.empty} />
      </View>
      <Unanswered unanswered={block.unanswered} />
    </View>
  );
}

function Unanswered({ unanswered }: { readonly unanswered: Evidence['unanswered'] }) {
  if (unanswered.labels.length === 0) return null;
  return (
    <View style={style.nextBlock}>
      <Text style={style.heading}>{`${unanswered.title}  ${unanswered.labels.length}`}</Text>
      <Text style={style.soft}>{`${unanswered.labels.join(' · ')}.`}</Text>
    </View>
  );
}
