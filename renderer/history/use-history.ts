import { useMemo } from 'react';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import { type Milestone, milestonesOf } from '#shared/workshop/log/milestones.ts';
import { useLog, usePart, useSession } from '../session/session-context.ts';
import { type ZoneTimes, zoneTimes } from '../times/zone-times.ts';
import { type Line, linesOf } from './history-view.ts';
import { type ItemGroup, itemGroups } from './touched-items.ts';

export type History = {
  readonly entries: readonly LogEntry[];
  readonly lines: readonly Line[];
  readonly milestones: readonly Milestone[];
  readonly times: ZoneTimes;
};

/** The history of the open workshop as its screens need it; worked out again only when something was done. */
export function useHistory(): History {
  const entries = useLog();
  const zone = usePart('zone');
  return useMemo(() => {
    const times = zoneTimes(zone);
    return { entries, lines: linesOf(entries, times), milestones: milestonesOf(entries), times };
  }, [entries, zone]);
}

/** What the list can be narrowed to. */
export function useItemGroups({ entries, lines }: History): readonly ItemGroup[] {
  const session = useSession();
  return useMemo(() => {
    const bySeq = new Map(lines.map(({ seq, items }) => [seq, items]));
    const touched = entries.map((entry) => ({ entry, items: bySeq.get(entry.seq) ?? [] }));
    return itemGroups(touched, session.getState().workshop);
  }, [entries, lines, session]);
}
