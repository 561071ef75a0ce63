import { describe, expect, it } from 'vitest';
import { workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { sha256 } from '../host/sha256.ts';
import { decodeWorkshopFile, encodeWorkshopFile } from './workshop-files.ts';

const photo = new TextEncoder().encode('a photo');
const removed = new TextEncoder().encode('a photo that was removed again');

describe('the file of a workshop', () => {
  it('carries each photo once, and none that the document no longer names', async () => {
    const [sum, removedSum] = [await sha256(photo), await sha256(removed)];
    const entry = { name: 'board.jpg', mediaType: 'image/jpeg', bytes: photo.length, sha256: sum } as const;
    const workshop = workshopSchema.parse({ id: 'w1', attachments: { a: entry, b: entry } });
    const bytes = new Map([
      [sum, photo],
      [removedSum, removed],
    ]);
    const encoded = await encodeWorkshopFile(workshop, [], bytes, '1.0.0');
    if (encoded.kind === 'failed') throw new Error(encoded.problem.what);
    const decoded = await decodeWorkshopFile(encoded.value);
    if (decoded.kind === 'failed') throw new Error(decoded.problem.what);
    expect([...decoded.value.attachments]).toEqual([[sum, photo]]);
    expect(decoded.value.notes).toEqual([]);
  });

  it('is written even when a photo is gone, and says so when it is opened', async () => {
    const entry = { name: 'board.jpg', mediaType: 'image/jpeg', bytes: 7, sha256: 'a'.repeat(64) } as const;
    const workshop = workshopSchema.parse({ id: 'w1', attachments: { a: entry } });
    const encoded = await encodeWorkshopFile(workshop, [], new Map(), '1.0.0');
    if (encoded.kind === 'failed') throw new Error(encoded.problem.what);
    const decoded = await decodeWorkshopFile(encoded.value);
    expect(decoded).toMatchObject({ kind: 'ok', value: { notes: [expect.stringContaining('board.jpg')] } });
  });
});
