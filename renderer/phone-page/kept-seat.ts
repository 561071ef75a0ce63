const KEY = 'nextproof-seat';

/**
 * What this phone returns with, kept by the tab for as long as it is open, so that loading the page anew is no second
 * person. Where a browser keeps nothing, it lives in memory only.
 */
export function keptSeat() {
  let seat: string | null = null;
  try {
    seat = sessionStorage.getItem(KEY);
  } catch {
    // Private windows of old browsers refuse; then a reload means joining again.
  }
  return {
    get: (): string | null => seat,
    set: (value: string | null): void => {
      seat = value;
      try {
        if (value === null) sessionStorage.removeItem(KEY);
        else sessionStorage.setItem(KEY, value);
      } catch {
        // As above.
      }
    },
  };
}
