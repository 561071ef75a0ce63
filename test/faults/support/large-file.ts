const SIZE = 4 * 1024 * 1024;

/** A file of 4 MB that is made of its number and nothing else, so that any mixture of two shows. */
export function largeFile(n: number): Uint8Array {
  return new Uint8Array(new Uint32Array(SIZE / 4).fill(n).buffer);
}

/** Which of them it is, or undefined when it is none: cut short or mixed. */
export function numberOfLargeFile(bytes: Uint8Array): number | undefined {
  if (bytes.byteLength !== SIZE) return undefined;
  const words = new Uint32Array(bytes.slice().buffer);
  const [first] = words;
  return words.every((word) => word === first) ? first : undefined;
}
