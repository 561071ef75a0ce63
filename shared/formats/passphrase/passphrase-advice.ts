import { passphraseStrings } from '#shared/strings/passphrase.ts';

/** Below this many characters a stolen file can be opened by trying; it is advice, not a rule. */
const SHORT = 14;

/** `empty` cannot be used, `short` can; `advice` is the sentence to show. */
export type PassphraseAdvice =
  | { readonly kind: 'good' }
  | { readonly kind: 'empty' | 'short'; readonly advice: string };

export function passphraseAdvice(passphrase: string): PassphraseAdvice {
  const length = [...passphrase.trim()].length;
  if (length === 0) return { kind: 'empty', advice: passphraseStrings.empty };
  if (length < SHORT) return { kind: 'short', advice: passphraseStrings.short };
  return { kind: 'good' };
}
