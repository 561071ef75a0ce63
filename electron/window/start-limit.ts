/** A page that stops this often within a minute stops because of what it shows, and is not started again unasked. */
const STARTS = 3;
const WITHIN_MS = 60_000;

export type StartLimit = {
  /** Counts a start that is wanted, and says whether it may be. */
  readonly mayStart: () => boolean;
  /** Somebody has asked for the next one. */
  readonly forget: () => void;
};

export function startLimit(now: () => number): StartLimit {
  let starts: readonly number[] = [];
  return {
    mayStart: () => {
      starts = [...starts.filter((at) => now() - at < WITHIN_MS), now()];
      return starts.length <= STARTS;
    },
    forget: () => {
      starts = [];
    },
  };
}
