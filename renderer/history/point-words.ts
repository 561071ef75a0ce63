import { historyPanelStrings as words } from '#shared/strings/history-panel.ts';
import type { Point } from '../routes/history-place.ts';
import type { History } from './use-history.ts';

/** A point in a few words: its name, or when it was and what had just been done. */
export function pointWords(point: Point, { lines, times }: History): string {
  if (point === 'now') return words.now;
  const line = lines.find(({ seq }) => seq === point);
  if (line === undefined) return words.lookBack.missing;
  if (line.milestone !== '') return `“${line.milestone}”`;
  return [times.dayShort(line.at), line.time, line.said].filter((part) => part !== '').join(' · ');
}
