import { armor, Decrypter, type Identity, type Stanza } from 'age-encryption';
import { joinBytes } from '#shared/base/join-bytes.ts';
import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import { passphraseProblems } from '#shared/strings/passphrase.ts';
import { decodeText } from '../decode-text.ts';
import { type ByteStream, streamOf } from './byte-stream.ts';
import { isArmored, isSealed } from './is-sealed.ts';
import { piecesOf, sealedShape } from './sealed-shape.ts';
import { WORK_FACTOR } from './work-factor.ts';

/**
 * Decrypts a file in the age format, as bytes or as text. Takes seconds of computing: in a window it belongs in a
 * worker. Nothing is given out unless all of it is as it was sealed.
 */
export async function openSealed(sealed: Uint8Array, passphrase: string): Promise<Result<Uint8Array>> {
  if (!isSealed(sealed)) return failed(passphraseProblems.notSealed);
  const bytes = isArmored(sealed) ? withoutArmor(sealed) : sealed;
  if (bytes === 'cut-off') return failed(passphraseProblems.cutOff);
  if (bytes === 'altered') return failed(passphraseProblems.altered);
  const shape = sealedShape(bytes);
  if (shape.kind === 'cut-off') return failed(passphraseProblems.cutOff);

  const header = await openHeader(streamOf(piecesOf(bytes, shape.payloadAt)), passphrase);
  if (header.kind === 'failed') return header;
  return await readToEnd(header.value, shape.chunks);
}

function withoutArmor(sealed: Uint8Array): Uint8Array | 'cut-off' | 'altered' {
  const text = decodeText(sealed);
  if (text === null) return 'altered';
  if (!/-----END AGE ENCRYPTED FILE-----\s*$/.test(text)) return 'cut-off';
  try {
    return armor.decode(text);
  } catch {
    return 'altered';
  }
}

/**
 * The library asks each identity in turn and says nothing of which one failed. So one stands before the passphrase and
 * looks at what is asked for, and one behind it notes that the passphrase did not fit.
 */
async function openHeader(stream: ByteStream, passphrase: string): Promise<Result<ByteStream>> {
  let refusal: Problem = passphraseProblems.altered;
  const guard: Identity = {
    unwrapFileKey: (stanzas) => {
      const problem = problemWith(stanzas);
      if (problem === undefined) return null;
      refusal = problem;
      throw new Error(problem.code);
    },
  };
  const last: Identity = {
    unwrapFileKey: () => {
      refusal = passphraseProblems.wrong;
      return null;
    },
  };
  const decrypter = new Decrypter();
  decrypter.addIdentity(guard);
  const usual = passphrase.normalize('NFC');
  decrypter.addPassphrase(usual);
  // Another program may have taken it as it was typed there.
  if (passphrase !== usual) decrypter.addPassphrase(passphrase);
  decrypter.addIdentity(last);
  try {
    // The stream is the platform’s own; only its type is written out here.
    return ok((await decrypter.decrypt(stream as never)) as unknown as ByteStream);
  } catch {
    return failed(refusal);
  }
}

function problemWith(stanzas: readonly Stanza[]): Problem | undefined {
  const [stanza] = stanzas;
  if (stanza === undefined) return passphraseProblems.altered;
  const [kind, , factor = ''] = stanza.args;
  if (kind !== 'scrypt') return passphraseProblems.otherKey;
  if (!/^[1-9]\d{0,3}$/.test(factor)) return passphraseProblems.altered;
  return Number(factor) > WORK_FACTOR.largestRead ? passphraseProblems.tooCostly : undefined;
}

/** The place where reading stops tells a missing end from an alteration before it. */
async function readToEnd(stream: ByteStream, chunks: number): Promise<Result<Uint8Array>> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok(joinBytes(parts));
      if (value !== undefined) parts.push(value);
    }
  } catch {
    return failed(parts.length >= chunks - 1 ? passphraseProblems.endMissing : passphraseProblems.altered);
  }
}
