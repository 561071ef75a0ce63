import { z } from 'zod';
import { assertNever } from '#shared/base/assert-never.ts';
import { AREA_IDS } from '#shared/playbook/ids.ts';
import type { FieldPath } from './changes/field-change.ts';
import { type AttachmentId, checkId, claimId, metricId, parkedId, partId, planItemId } from './schema/ids.ts';
import type { Workshop } from './schema/workshop.ts';

/** What photos and files can hang on: one thing of the workshop, or the workshop as a whole, as the whiteboard does. */
export const attachTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim'), id: claimId }),
  z.strictObject({ kind: z.literal('metric'), id: metricId }),
  z.strictObject({ kind: z.literal('part'), id: partId }),
  z.strictObject({ kind: z.literal('check'), id: checkId }),
  z.strictObject({ kind: z.literal('area'), id: z.enum(AREA_IDS) }),
  z.strictObject({ kind: z.literal('plan-item'), id: planItemId }),
  z.strictObject({ kind: z.literal('parked'), id: parkedId }),
  z.strictObject({ kind: z.literal('workshop') }),
]);

export type AttachTarget = z.infer<typeof attachTarget>;
type ItemTarget = Exclude<AttachTarget, { readonly kind: 'workshop' }>;

/** The collection of each kind of thing. */
export const ATTACH_HOLDERS: Readonly<Record<ItemTarget['kind'], FieldPath>> = {
  claim: ['claims'],
  metric: ['metrics'],
  part: ['surface', 'parts'],
  check: ['core', 'checks'],
  area: ['core', 'areas'],
  'plan-item': ['plan', 'items'],
  parked: ['parking'],
};

/** Every list of attachment ids in the document; `*` is any item. */
export const ATTACH_LISTS: readonly FieldPath[] = [
  ...Object.values(ATTACH_HOLDERS).map((path) => [...path, '*', 'attachments']),
  ['board'],
];

const none: readonly AttachmentId[] = [];

/** What hangs on something, in the order it was added. The same list for as long as nothing changed. */
export function attachedTo(workshop: Workshop, target: AttachTarget): readonly AttachmentId[] {
  switch (target.kind) {
    case 'claim':
      return workshop.claims[target.id]?.attachments ?? none;
    case 'metric':
      return workshop.metrics[target.id]?.attachments ?? none;
    case 'part':
      return workshop.surface.parts[target.id]?.attachments ?? none;
    case 'check':
      return workshop.core.checks[target.id]?.attachments ?? none;
    case 'area':
      return workshop.core.areas[target.id]?.attachments ?? none;
    case 'plan-item':
      return workshop.plan.items[target.id]?.attachments ?? none;
    case 'parked':
      return workshop.parking[target.id]?.attachments ?? none;
    case 'workshop':
      return workshop.board ?? none;
    default:
      return assertNever(target);
  }
}

/** Everything that something hangs on, in the order of the document. */
export function targetsIn(workshop: Workshop): readonly AttachTarget[] {
  const { claims, metrics, surface, core, plan, parking } = workshop;
  const holders = { claim: claims, metric: metrics, part: surface.parts, check: core.checks } as const;
  const others = { area: core.areas, 'plan-item': plan.items, parked: parking } as const;
  const words = Object.entries({ ...holders, ...others }).flatMap(([kind, items]) =>
    Object.keys(items).map((id) => `${kind}:${id}`),
  );
  const targets = [...words, 'workshop'].flatMap((word) => targetOf(word) ?? []);
  return targets.filter((target) => attachedTo(workshop, target).length > 0);
}

/** A target as one word, for an attribute of the page and for comparing. */
export function targetKey(target: AttachTarget): string {
  return target.kind === 'workshop' ? target.kind : `${target.kind}:${target.id}`;
}

/** The target a word stands for; undefined for any other word. */
export function targetOf(key: string | undefined): AttachTarget | undefined {
  const [kind, id] = (key ?? '').split(':', 2);
  const read = attachTarget.safeParse(id === undefined ? { kind } : { kind, id });
  return read.success ? read.data : undefined;
}
