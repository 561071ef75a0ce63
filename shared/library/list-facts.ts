import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** What the list of workshops shows of a document. */
export type ListFacts = {
  readonly title: string;
  readonly client: string;
  readonly tags: readonly string[];
  readonly date: string | null;
  /** The workshop it goes on from. */
  readonly previous: WorkshopId | null;
};

export function listFacts({ title, client, tags, date, previous }: Workshop): ListFacts {
  return { title, client, tags, date, previous: previous?.id ?? null };
}
