/**
 * An image in the one form that the library reads everywhere: it takes the bytes of a JPEG for those of Node’s own kind
 * and leaves the image out, with a warning to nobody, where they are not.
 */
export function imageSource(bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg'): Blob {
  // Pictures are read from files and stores, never from shared memory.
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType });
}
