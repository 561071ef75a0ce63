/**
 * How much work one guess is, as a power of two (scrypt’s N). 18 takes 256 MB and a few seconds; the age program
 * uses the same. Files that ask for more are not opened, because a hostile one could ask for all there is.
 */
export const WORK_FACTOR = { written: 18, largestRead: 18 } as const;
