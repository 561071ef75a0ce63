/** A range for ears: a value that is known is not said twice. */
export function betweenSaid(lo: string, hi: string): string {
  return lo === hi ? lo : `between ${lo} and ${hi}`;
}
