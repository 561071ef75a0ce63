import { describe, expect, it } from 'vitest';
import { libraryRow } from '#test/helpers/library-row.ts';
import { type ListWish, libraryView } from './library-view.ts';

const now = new Date('2026-11-20T15:00:00Z');
const all: ListWish = { shelf: 'current', client: undefined, tag: undefined, sort: 'changed' };
const rows = [
  libraryRow('old', { title: 'Zebra', client: 'acme', changedAt: '2026-01-01T00:00:00Z', tags: ['a'] }),
  libraryRow('new', { title: 'item 10', client: '', changedAt: '2026-03-01T00:00:00Z', tags: ['b', 'a'] }),
  libraryRow('mid', { title: 'Item 9', client: 'Beta', changedAt: '2026-02-01T00:00:00Z' }),
  libraryRow('away', { shelf: 'archived' }),
  libraryRow('broken', { shelf: 'aside' }),
];

const ids = (wish: ListWish, found?: readonly string[]) =>
  libraryView(rows, wish, found, now).workshops.map(({ id }) => id);

describe('the list of workshops', () => {
  it('comes in the order asked for, numbers as numbers and those without a client last', () => {
    expect(ids(all)).toEqual(['new', 'mid', 'old']);
    expect(ids({ ...all, sort: 'title' })).toEqual(['mid', 'new', 'old']);
    expect(ids({ ...all, sort: 'client' })).toEqual(['old', 'mid', 'new']);
  });

  it('is narrowed down by client, by having none, and by tag', () => {
    expect(ids({ ...all, client: 'Beta' })).toEqual(['mid']);
    expect(ids({ ...all, client: '' })).toEqual(['new']);
    expect(ids({ ...all, tag: 'a' })).toEqual(['new', 'old']);
  });

  it('keeps the order of what was found, and counts it on every shelf', () => {
    expect(ids(all, ['old', 'away', 'new', 'gone'])).toEqual(['old', 'new']);
    expect(libraryView(rows, all, ['away'], now).counts).toEqual({ current: 0, archived: 1, trashed: 0 });
  });

  it('lists on no shelf what could not be read', () => {
    for (const shelf of ['current', 'archived', 'trashed'] as const)
      expect(ids({ ...all, shelf })).not.toContain('broken');
  });

  it('says what each came to from what is kept, and nothing where nothing is', () => {
    const summary = { outcome: 'harden', standing: 'leaning', decided: false, seq: 1 } as const;
    const view = libraryView([libraryRow('x', { summary }), libraryRow('y')], all, ['x', 'y'], now);
    expect(view.workshops.map((workshop) => workshop.summary)).toEqual([
      { outcome: 'harden', label: 'Harden', standing: 'leaning' },
      null,
    ]);
  });
});
