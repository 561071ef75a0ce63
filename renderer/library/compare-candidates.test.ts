import { describe, expect, it } from 'vitest';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { libraryRow } from '#test/helpers/library-row.ts';
import { candidatesFor, inTime } from './compare-candidates.ts';

const self = libraryRow('self', { title: 'Portal', client: 'Acme', previous: workshopId.parse('last') });
const rows = [
  libraryRow('other', { title: 'Else', client: 'Łódź Ltd' }),
  libraryRow('client', { title: 'Shop', client: 'Acme' }),
  libraryRow('gone', { shelf: 'trashed' }),
  self,
  libraryRow('last', { title: 'Portal' }),
];

describe('what a workshop is compared with', () => {
  it('begins with last time, then the same client, and leaves out itself and the trash', () => {
    expect(candidatesFor(self.id, rows, '').map(({ id }) => id)).toEqual(['last', 'client', 'other']);
  });

  it('is found by title or client, whatever the accents', () => {
    expect(candidatesFor(self.id, rows, 'lodz').map(({ id }) => id)).toEqual(['other']);
  });

  it('stands in time: the one it goes on from first, else by the day', () => {
    const last = libraryRow('last', { date: '2027-01-01' });
    expect(inTime(self, last)).toEqual({ old: 'last', now: 'self' });
    expect(inTime(last, self)).toEqual({ old: 'last', now: 'self' });
    const [june, may] = [
      libraryRow('june', { date: '2026-06-01' }),
      libraryRow('may', { date: '2026-05-01' }),
    ];
    expect(inTime(june, may)).toEqual({ old: 'may', now: 'june' });
  });
});
