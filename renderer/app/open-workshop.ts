/** The screens of an open workshop. The list of workshops does without them, and has them fetched while nobody waits. */
export const openWorkshopScreens = () => import('./OpenWorkshop.tsx');
