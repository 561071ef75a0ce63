import type { Conclusion } from '#shared/conclude/conclude.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { PersonId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** What every list that leaves the app is made from. */
export type ExportSource = Conclusion & {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  /** When the workshop was last changed: it dates files, so that the same workshop gives the same bytes. */
  readonly changedAt: string;
};

/** How a person is called: by name, else by role. */
export function personName({ people }: Workshop, id: PersonId | null): string {
  const person = id === null ? undefined : people[id];
  return person?.name || person?.role || '';
}
