/** What is said while something is carried from one column to another. */
export const carryStrings = {
  lifted: (name: string): string => `Picked up ${name}.`,
  over: (name: string, column: string): string => `${name} is over ${column}.`,
  nowhere: (name: string): string => `${name} is over no column.`,
  dropped: (name: string, column: string): string => `${name} is now in ${column}.`,
  at: (name: string, column: string, place: number, count: number): string =>
    `${name}: ${place} of ${count} in ${column}.`,
  left: (name: string): string => `${name} stays where it was.`,
} as const;
