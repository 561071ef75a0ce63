/** What somebody asked of the first screen while the rest of the app was on its way. */
export type FirstWish = 'open-file' | 'new-workshop';
