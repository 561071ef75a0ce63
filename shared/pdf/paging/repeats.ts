/**
 * A head that comes again on each page to which its rows go on. It stands with the first of them already, and must not
 * come again on the page on which they begin; where that is shows only when pages are filled.
 */
export class Repeats {
  page = 0;
}

/** The library keeps what it does not know; its types do not say so. */
export function begins(repeats: Repeats): { readonly begins: Repeats } {
  return { begins: repeats };
}

export function comesAgain(repeats: Repeats): { readonly fixed: true; readonly comesAgain: Repeats } {
  return { fixed: true, comesAgain: repeats };
}
