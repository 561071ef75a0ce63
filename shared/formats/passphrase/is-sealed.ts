const BINARY = 'age-encryption.org/';
const ARMORED = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether a file is in the age format, as bytes or as text. Looks at its first line only. */
export function isSealed(bytes: Uint8Array): boolean {
  return startsWith(bytes, BINARY) || isArmored(bytes);
}

/** As text, for mail: blanks before it do not count. */
export function isArmored(bytes: Uint8Array): boolean {
  const start = bytes.findIndex((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d));
  return start !== -1 && startsWith(bytes.subarray(start), ARMORED);
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return String.fromCharCode(...bytes.subarray(0, mark.length)) === mark;
}
