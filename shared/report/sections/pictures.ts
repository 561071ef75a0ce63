import { claimsInOrder } from '#shared/assessment/claims-in-order.ts';
import { inOrder } from '#shared/base/in-order.ts';
import { reportWords } from '#shared/strings/report.ts';
import type { ReportPicture } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

/** Every attachment once, in the order of what it belongs to. */
export function picturesOf({ workshop, playbook }: ReportContext): readonly ReportPicture[] {
  const owners = new Map<string, string[]>();
  const note = (ids: readonly string[], label: string): void => {
    for (const id of ids) owners.set(id, [...(owners.get(id) ?? []), label]);
  };
  for (const { id, text } of claimsInOrder(workshop, playbook))
    note(workshop.claims[id]?.attachments ?? [], text);
  for (const [, part] of inOrder(workshop.surface.parts)) note(part.attachments, part.name);
  const order = [...owners.keys()];
  return inOrder(workshop.attachments)
    .map(([id, one]) => ({ id: id as string, ...one }))
    .toSorted((a, b) => place(order, a.id) - place(order, b.id))
    .map(({ id, sha256, mediaType, name, caption, width, height }) => ({
      id,
      sha256,
      mediaType,
      name,
      caption,
      belongsTo: (owners.get(id) ?? [reportWords.pictures.loose]).join(' · '),
      width,
      height,
    }));
}

function place(order: readonly string[], id: string): number {
  const at = order.indexOf(id);
  return at < 0 ? order.length : at;
}
