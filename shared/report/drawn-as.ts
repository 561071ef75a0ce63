/** What can be drawn from a report: the whole of it, or each of its charts alone. */
export const DRAWN_AS = ['pdf', 'charts'] as const;
export type DrawnAs = (typeof DRAWN_AS)[number];
