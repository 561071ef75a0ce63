import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/**
 * An earlier state as it is brought back. The clock goes on from where it is now: time that was used stays used, and a
 * running clock would otherwise keep the restoring from being undone.
 */
export function toRestore(now: Workshop, then: Workshop): Workshop {
  const used = new Map(Object.entries(now.agenda.items).map(([id, { usedSeconds }]) => [id, usedSeconds]));
  const items = Object.fromEntries(
    Object.entries(then.agenda.items).map(([id, item]) => [
      id,
      { ...item, usedSeconds: used.get(id) ?? item.usedSeconds },
    ]),
  );
  return { ...then, agenda: { ...then.agenda, items } };
}
