import { describe, expect, it } from 'vitest';
import { filesDropped, filesPasted } from './files-in.ts';

const file = (name: string): File => new File(['x'], name);
const carried = (names: readonly string[], ...types: readonly string[]) => ({
  files: names.map(file),
  types: ['Files', ...types],
});

describe('files that come in over a claim', () => {
  it('are for the claim, unless a workshop file is among them: that is opened', () => {
    expect(filesDropped(carried(['a.jpg', 'b.pdf']))).toHaveLength(2);
    expect(filesDropped(carried(['a.jpg', 'Tidewater.NEXTPROOF']))).toEqual([]);
    expect(filesDropped(carried(['tidewater.json']))).toEqual([]);
  });

  it('are taken from the clipboard, but text goes first into a field being typed in', () => {
    const fromWriter = carried(['image.png'], 'text/plain', 'text/html');
    expect(filesPasted(fromWriter, false)).toHaveLength(1);
    expect(filesPasted(fromWriter, true)).toEqual([]);
    expect(filesPasted(carried(['image.png']), true)).toHaveLength(1);
  });
});
