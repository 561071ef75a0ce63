/** The bytes behind base64, in Node and in a browser alike. */
export function bytesOfBase64(base64: string): Uint8Array {
  const text = atob(base64);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
