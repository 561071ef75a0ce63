import { historyPanelStrings as words } from '#shared/strings/history-panel.ts';
import { historyLines } from '#shared/workshop/log/history-lines.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import { milestonesOf } from '#shared/workshop/log/milestones.ts';
import type { ZoneTimes } from '../times/zone-times.ts';
import { touchedBy } from './touched-items.ts';

/** One thing that was done, as the list shows it. */
export type Line = {
  readonly seq: number;
  readonly time: string;
  readonly day: string;
  readonly at: string;
  readonly said: string;
  readonly by: string;
  readonly undone: boolean;
  readonly kind: LogEntry['kind'];
  /** The name this point has, empty where it has none. */
  readonly milestone: string;
  readonly items: readonly string[];
  readonly isClock: boolean;
  /** What is looked through for the words that are asked for. */
  readonly search: string;
};

export type Row =
  | { readonly kind: 'day'; readonly key: string; readonly label: string }
  | { readonly kind: 'line'; readonly key: string; readonly line: Line };

export type Filter = { readonly text: string; readonly item: string; readonly clock: boolean };

const CLOCK = 'agenda.use-time';
const SECRET = 'vote';

/** What was done, the latest first. */
export function linesOf(entries: readonly LogEntry[], times: ZoneTimes): readonly Line[] {
  const said = historyLines(entries);
  const names = new Map(milestonesOf(entries).map(({ seq, title }) => [seq, title]));
  const lines: Line[] = [];
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    const line = said[index];
    if (entry === undefined || line === undefined) continue;
    const by = authorSaid(entry.by);
    const milestone = names.get(entry.seq) ?? '';
    lines.push({
      seq: entry.seq,
      at: entry.at,
      time: isSecret(entry) ? '' : times.time(entry.at),
      day: times.day(entry.at),
      said: line.said,
      by,
      undone: line.undone,
      kind: entry.kind,
      milestone,
      items: touchedBy(entry),
      isClock: entry.kind === 'command' && entry.name === CLOCK,
      search: `${line.said}\n${by}\n${milestone}`.toLowerCase(),
    });
  }
  return lines;
}

export function filterLines(lines: readonly Line[], { text, item, clock }: Filter): readonly Line[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(
    (line) =>
      (clock || !line.isClock) &&
      (item === '' || line.items.includes(item)) &&
      wanted.every((word) => line.search.includes(word)),
  );
}

/** The lines under the days they belong to. Where a clock was set back, a day comes twice: the order is that of the work. */
export function rowsOf(lines: readonly Line[], times: ZoneTimes, today: string): readonly Row[] {
  const rows: Row[] = [];
  let day = '';
  for (const line of lines) {
    if (line.day !== day) {
      day = line.day;
      const name = times.dayName(line.at);
      rows.push({
        kind: 'day',
        key: `day-${line.seq}`,
        label: day === today ? words.today(name) : name,
      });
    }
    rows.push({ kind: 'line', key: `line-${line.seq}`, line });
  }
  return rows;
}

function authorSaid({ kind, name }: LogEntry['by']): string {
  return name === '' ? words.authors[kind] : name;
}

/** Of a secret ballot only the hour is kept, which is no time to show. */
function isSecret({ by }: LogEntry): boolean {
  return by.kind === 'participant' && by.window === SECRET && by.name === '';
}
