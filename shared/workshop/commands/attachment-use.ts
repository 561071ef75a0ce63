import { isRecord, valueAt } from '#shared/base/plain-record.ts';
import { ATTACH_LISTS } from '#shared/workshop/attach-target.ts';
import type { WorkshopDraft } from './define-command.ts';

/** The ids of what hangs on an item of any kind. */
export function attachmentsOn(item: unknown): readonly string[] {
  return isRecord(item) ? idsIn(item.attachments) : [];
}

/** Takes away attachments that hang on nothing any more: nobody would see them, and they would leave with every file. */
export function dropUnused(draft: WorkshopDraft, attachments: readonly string[]): void {
  if (attachments.length === 0) return;
  const used = new Set(ATTACH_LISTS.flatMap((list) => hangingAt(draft, list)));
  const all: Record<string, unknown> = draft.attachments;
  for (const id of attachments) if (!used.has(id)) delete all[id];
}

/** Takes all photos and files out, and every mention of them. */
export function clearAttachments(draft: WorkshopDraft): void {
  draft.attachments = {};
  delete draft.board;
  for (const claim of Object.values(draft.claims)) claim.attachments = [];
  for (const part of Object.values(draft.surface.parts)) part.attachments = [];
  const { metrics, core, plan, parking } = draft;
  for (const items of [metrics, core.checks, core.areas, plan.items, parking]) {
    for (const item of Object.values(items)) delete item.attachments;
  }
}

/** Everything that hangs in the lists of one pattern: a field of the workshop, or one of every item of a collection. */
function hangingAt(draft: WorkshopDraft, list: readonly string[]): readonly string[] {
  const star = list.indexOf('*');
  if (star < 0) return idsIn(valueAt(draft, list));
  const items = valueAt(draft, list.slice(0, star));
  return isRecord(items) ? Object.values(items).flatMap(attachmentsOn) : [];
}

function idsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
}
