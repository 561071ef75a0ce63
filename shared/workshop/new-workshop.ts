import { type Workshop, workshopSchema } from './schema/workshop.ts';

export type NewWorkshop = {
  readonly id: string;
  readonly title: string;
  readonly client: string;
  readonly createdAt: string;
  readonly zone: string;
  readonly playbook: { readonly id: string; readonly version: string };
  /** The day of the workshop, where it is known already. */
  readonly date?: string;
  /** The earlier workshop that this one goes on from. */
  readonly previous?: Workshop;
};

/** An empty workshop: everything unknown. The caller gives id, time and zone, and keeps texts within the limits. */
export function newWorkshop(start: NewWorkshop): Workshop {
  const { id, title, client, createdAt, zone, playbook, date, previous } = start;
  return workshopSchema.parse({
    id,
    title,
    client,
    createdAt,
    zone,
    playbook: { id: playbook.id, version: playbook.version },
    date: date ?? null,
    ...(previous === undefined
      ? {}
      : { previous: { id: previous.id, title: previous.title, date: previous.date } }),
  });
}
