import { describe, expect, it } from 'vitest';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { withoutNames } from './without-names.ts';

const { people } = workshopWith({
  people: { imke: { name: 'Imke Brandt', role: 'Engineer', side: 'team', rank: 'a' } },
});

describe('what the room sees in place of a name', () => {
  it('is a word within a sentence, and begins one with a capital', () => {
    expect(withoutNames('Imke Brandt calls both offices. Imke Brandt writes it down.', people)).toBe(
      'Somebody calls both offices. Somebody writes it down.',
    );
    expect(withoutNames({ said: ['Ask Imke Brandt on Friday'] }, people)).toEqual({
      said: ['Ask somebody on Friday'],
    });
  });

  it('stays a word where it stands alone', () => {
    expect(withoutNames('Imke Brandt', people)).toBe('somebody');
  });
});
