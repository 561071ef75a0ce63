import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#shared/base/crc32.ts';
import { encodeJournal, encodeJournalHeader, encodeJournalRecord } from './encode-journal.ts';
import { readJournalOwner, scanJournal } from './scan-journal.ts';

const texts = ['{"n":1,"text":"Łódź ✓"}', '{"n":2}', '{"n":3,"text":"日本 👍"}'] as const;
const small = encodeJournal('workshop-1', texts);

function read(bytes: Uint8Array) {
  const scanned = scanJournal(bytes);
  if (scanned.kind !== 'read') throw new Error(`expected a readable journal, got ${scanned.kind}`);
  return scanned;
}

describe('the journal format', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.json({ maxDepth: 3 })), (records) => {
        const bytes = encodeJournal('w', records);
        expect(read(bytes)).toEqual({
          kind: 'read',
          workshopId: 'w',
          records,
          goodBytes: bytes.length,
          cut: 0,
          damaged: 0,
        });
      }),
    );
  });

  it('loses the last record and no other when the file ends at any byte of it', () => {
    const before = encodeJournal('workshop-1', texts.slice(0, 2)).length;
    for (let end = before; end < small.length; end += 1) {
      const scanned = read(small.slice(0, end));
      expect(scanned.records).toEqual(texts.slice(0, 2));
      expect(scanned.goodBytes).toBe(before);
      expect(scanned.cut).toBe(end - before);
      expect(scanned.damaged).toBe(0);
    }
  });

  it('loses the last record and no other when its end was never written and reads as zeros', () => {
    const before = encodeJournal('workshop-1', texts.slice(0, 2)).length;
    for (let end = before; end < small.length - 1; end += 1) {
      const zeroed = small.slice();
      zeroed.fill(0, end);
      const scanned = read(zeroed);
      expect(scanned.records).toEqual(texts.slice(0, 2));
      expect(scanned.cut + scanned.damaged).toBeGreaterThan(0);
    }
  });

  it('notices every changed byte and loses at most one record to it', () => {
    for (let at = 0; at < small.length; at += 1) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const altered = small.slice();
        altered[at] = (small[at] ?? 0) ^ flip;
        const scanned = read(altered);
        expect(scanned.damaged > 0 || scanned.cut > 0).toBe(true);
        expect(scanned.records.length).toBeGreaterThanOrEqual(texts.length - 1);
        expect(scanned.records.every((record) => texts.some((text) => text === record))).toBe(true);
      }
    }
  });

  it('reads on after a damaged record, and after new records were appended behind the damage', () => {
    const altered = small.slice();
    altered[encodeJournal('workshop-1', texts.slice(0, 1)).length + 14] = 0;
    const longer = new Uint8Array([...altered, ...encodeJournalRecord('{"n":4}')]);
    expect(read(longer)).toMatchObject({ records: [texts[0], texts[2], '{"n":4}'], damaged: 1, cut: 0 });
  });

  it('keeps the records of a journal whose header is damaged', () => {
    const altered = small.slice();
    altered[3] = 0;
    expect(read(altered)).toMatchObject({ workshopId: null, records: texts, damaged: 1 });
    expect(readJournalOwner(altered)).toBeNull();
    expect(readJournalOwner(small)).toBe('workshop-1');
  });

  it('tells a later format from a damaged file and leaves it alone', () => {
    const later = encodeJournalHeader('w');
    const view = new DataView(later.buffer);
    view.setUint16(8, 2, true);
    view.setUint32(later.length - 4, crc32(later.subarray(0, later.length - 4)), true);
    expect(scanJournal(later)).toEqual({ kind: 'newer', version: 2 });
  });

  it('takes a file without one whole byte of content for empty', () => {
    const header = encodeJournalHeader('w');
    for (let end = 0; end < header.length; end += 1) {
      expect(scanJournal(header.subarray(0, end))).toEqual({ kind: 'empty' });
    }
  });

  it('survives any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(400), (noise, at) => {
        const bytes = new Uint8Array([...small.subarray(0, at), ...noise, ...small.subarray(at)]);
        const scanned = scanJournal(bytes);
        if (scanned.kind === 'read') expect(scanned.goodBytes + scanned.cut).toBe(bytes.length);
        expect(scanned.kind).not.toBe('newer');
      }),
    );
  });

  it('refuses to write a record that reading would take for damage', () => {
    expect(() => encodeJournalRecord('')).toThrow();
  });
});
