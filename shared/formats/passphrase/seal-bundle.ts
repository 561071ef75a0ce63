import { Encrypter } from 'age-encryption';
import { WORK_FACTOR } from './work-factor.ts';

/**
 * Encrypts a file that leaves, in the age format. Takes seconds of computing: in a window it belongs in a worker.
 * The library draws its salts from the platform’s own generator, the one place in shared code where chance is used.
 */
export async function sealBundle(
  bytes: Uint8Array,
  passphrase: string,
  workFactor: number = WORK_FACTOR.written,
): Promise<Uint8Array> {
  if (passphrase === '')
    throw new Error('Whoever asks for a sealed file has checked that there is a passphrase.');
  const encrypter = new Encrypter();
  // One and the same word can be typed as different characters; this is the form that keyboards give.
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  return await encrypter.encrypt(bytes);
}
