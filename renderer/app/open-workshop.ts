import { fetchedPart } from '../ui/fetched-part.tsx';

/** The screens of an open workshop. The list of workshops does without them, and has them fetched while nobody waits. */
export const { Part: OpenWorkshop, fetch: fetchWorkshopScreens } = fetchedPart(
  async () => (await import('./OpenWorkshop.tsx')).OpenWorkshop,
);
