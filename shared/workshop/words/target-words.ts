import { ATTACH_HOLDERS, type AttachTarget } from '#shared/workshop/attach-target.ts';
import { pathWords } from './path-words.ts';

/** What people call the thing an attachment hangs on: “EP3”, “Metric “Churn””, “Workshop”. */
export function targetWords(workshop: unknown, target: AttachTarget): string {
  const path = target.kind === 'workshop' ? [] : [...ATTACH_HOLDERS[target.kind], target.id];
  return pathWords(workshop, path).thing;
}
