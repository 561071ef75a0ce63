import { exactly, type Interval, meanOf, UNKNOWN } from '#shared/base/interval.ts';
import type { DispositionId } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { SurfacePart } from '#shared/workshop/schema/surface.ts';

/** How much of the named surface is worth keeping. A part named but not sorted could go either way. */
export function keepShare(
  parts: readonly Pick<SurfacePart, 'disposition'>[],
  dispositions: Playbook['surface']['dispositions'],
): Interval {
  const worth = new Map<DispositionId, number>(dispositions.map((entry) => [entry.id, entry.value]));
  const values = parts.map(({ disposition }) => {
    const value = disposition === null ? undefined : worth.get(disposition);
    return value === undefined ? UNKNOWN : exactly(value);
  });
  return meanOf(values) ?? UNKNOWN;
}
