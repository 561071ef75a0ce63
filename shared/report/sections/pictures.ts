import { inOrder } from '#shared/base/in-order.ts';
import { answerWords } from '#shared/strings/answers.ts';
import { reportWords } from '#shared/strings/report.ts';
import type { ReportPicture } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

type Holder = { readonly attachments?: readonly string[] | undefined };

/** Every attachment once, in the order of what it belongs to. */
export function picturesOf({
  workshop,
  playbook,
  assessment,
}: Pick<ReportContext, 'workshop' | 'playbook' | 'assessment'>): readonly ReportPicture[] {
  const owners = new Map<string, string[]>();
  const note = (holder: Holder | undefined, label: string): void => {
    for (const id of holder?.attachments ?? []) owners.set(id, [...(owners.get(id) ?? []), label]);
  };
  const { claims, metrics, surface, core, plan, parking } = workshop;
  note({ attachments: workshop.board }, reportWords.pictures.board);
  for (const { id, text } of assessment.evidence.claims) note(claims[id], text);
  for (const [, metric] of inOrder(metrics)) note(metric, metric.name || answerWords.unnamedMetric);
  for (const [, part] of inOrder(surface.parts)) note(part, part.name);
  for (const { id, label } of playbook.core.areas) note(core.areas[id], label);
  const checks: Readonly<Record<string, Holder | undefined>> = core.checks;
  for (const { id, label } of playbook.core.checks) note(checks[id], label);
  for (const [, item] of inOrder(plan.items)) note(item, item.title);
  for (const [, parked] of inOrder(parking)) note(parked, parked.text);
  const order = [...owners.keys()];
  const place = (id: string): number => (owners.has(id) ? order.indexOf(id) : order.length);
  return inOrder(workshop.attachments)
    .map(([id, one]) => ({ id: id as string, ...one }))
    .toSorted((a, b) => place(a.id) - place(b.id))
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
