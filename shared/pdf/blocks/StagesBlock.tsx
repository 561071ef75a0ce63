import { View } from '@react-pdf/renderer';
import type { BlockOf } from '#shared/report/report.ts';
import { row } from '../style.ts';
import { tagged } from '../tags.ts';
import { FAINT, GROUND, INK, useTheme } from '../theme.ts';
import { Words } from '../Words.tsx';

/** Where the build stands (a solid bar) and what is proved next (a broken one). */
export function StagesBlock({ block }: { readonly block: BlockOf<'stages'> }) {
  const { accent } = useTheme();
  return (
    <View
      {...tagged({ type: 'Figure', alt: block.alt })}
      wrap={false}
      style={{ ...row, gap: 5, marginTop: 18 }}
    >
      {block.items.map(({ stage, label, detail, state }) => {
        const now = state === 'now' || state === 'now-and-next';
        const next = state === 'next' || state === 'now-and-next';
        const quiet = !now && !next;
        return (
          <View key={stage} style={{ flex: 1 }}>
            <View style={{ ...row, height: 2.4, gap: 2 }}>
              {now ? <View style={{ flex: 1, backgroundColor: INK }} /> : null}
              {next
                ? Array.from({ length: now ? 7 : 14 }, (_, at) => (
                    <View key={at} style={{ flex: 1, backgroundColor: accent }} />
                  ))
                : null}
              {quiet ? (
                <View style={{ flex: 1, backgroundColor: state === 'past' ? '#cfc9ba' : GROUND }} />
              ) : null}
            </View>
            <Words
              as="strong"
              style={{
                marginTop: 6,
                color: quiet ? FAINT : next && !now ? accent : INK,
                fontWeight: quiet ? 400 : 600,
              }}
            >
              {label + STATE[state]}
            </Words>
            <Words as="tiny" style={{ marginTop: 1 }}>
              {detail}
            </Words>
          </View>
        );
      })}
    </View>
  );
}

const STATE = {
  past: '',
  later: '',
  now: ', today',
  next: ', next',
  'now-and-next': ', today and next',
} as const;
