import { isRecord, valueAt } from '#shared/workshop/changes/plain-record.ts';
import type { WorkshopDraft } from './define-command.ts';

/** Everything in the document that attachments can hang on. */
const HOLDERS = [['claims'], ['surface', 'parts']] as const;

/** How many items an attachment hangs on. */
function usesOf(workshop: WorkshopDraft, attachment: string): number {
  return HOLDERS.flatMap((path) => {
    const items = valueAt(workshop, path);
    return isRecord(items) ? Object.values(items) : [];
  }).filter((item) => isRecord(item) && includes(item.attachments, attachment)).length;
}

function includes(list: unknown, id: string): boolean {
  return Array.isArray(list) && list.includes(id);
}

/** Takes away attachments that hang on nothing any more: nobody would see them, and they would leave with every file. */
export function dropUnused(draft: WorkshopDraft, attachments: readonly string[]): void {
  const all: Record<string, unknown> = draft.attachments;
  for (const id of attachments) if (usesOf(draft, id) === 0) delete all[id];
}
