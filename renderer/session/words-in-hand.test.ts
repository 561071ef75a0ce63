import { describe, expect, it } from 'vitest';
import { restoreEntry } from '#shared/workshop/log/make-entry.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { sampleWorkshop as sampleNamed } from '#test/helpers/sample-workshop.ts';
import { type BesideStore, forgetBeside } from './kept-beside.ts';
import { findInHand, keepInHand } from './words-in-hand.ts';

const sampleWorkshop = sampleNamed('tidewater-bookings');
const id = workshopId.parse('w1');
const other = workshopId.parse('w2');

function store(): BesideStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('words in hand', () => {
  it('are there again, field by field, until their field is empty', () => {
    const at = store();
    keepInHand(at, id, { field: 'A new claim', text: 'Xylograph men' });
    keepInHand(at, id, { field: 'A new claim', text: 'Xylograph menders' });
    keepInHand(at, id, { field: 'Note', text: 'Ask twice' });
    expect(findInHand(at, id, sampleWorkshop, [])).toEqual([
      { field: 'A new claim', text: 'Xylograph menders' },
      { field: 'Note', text: 'Ask twice' },
    ]);
    expect(findInHand(at, other, sampleWorkshop, [])).toEqual([]);
    keepInHand(at, id, { field: 'A new claim', text: '' });
    keepInHand(at, id, { field: 'Note', text: '' });
    expect(at.kept.size).toBe(0);
  });

  it('are not found any more once they stand in the workshop, whole or as the beginning of what was said', () => {
    const at = store();
    keepInHand(at, id, { field: 'Title', text: 'Berths at Ea' });
    expect(findInHand(at, id, sampleWorkshop, [])).toHaveLength(1);
    expect(findInHand(at, id, { ...sampleWorkshop, title: 'Berths at Easter' }, [])).toEqual([]);
  });

  it('are not found where the sentence was said and has been said differently since', () => {
    const at = store();
    keepInHand(at, id, { field: 'Title', text: 'Berths at Ea' });
    const by = { kind: 'facilitator', name: '', window: 'main' } as const;
    const entry = restoreEntry(
      { seq: 2, id: 'second', at: '2026-11-20T09:00:00Z', by },
      { ...sampleWorkshop, title: 'Berths at Easter' },
      sampleWorkshop,
      { seq: 1, said: 'Workshop begun' },
    );
    expect(findInHand(at, id, sampleWorkshop, [entry])).toEqual([]);
  });

  it('are forgotten when the workshop is erased, and damage counts as nothing', () => {
    const at = store();
    keepInHand(at, id, { field: 'Note', text: 'Ask twice' });
    forgetBeside(at, id);
    expect(at.kept.size).toBe(0);
    at.setItem('nextproof-typing-w1', '{"Note":');
    expect(findInHand(at, id, sampleWorkshop, [])).toEqual([]);
    at.setItem('nextproof-typing-w1', '["x"]');
    expect(findInHand(at, id, sampleWorkshop, [])).toEqual([]);
  });
});
