import { describe, expect, it } from 'vitest';
import { currentOf, filesOf, journalName, nextGeneration, parseJournalName } from './journal-names.ts';

describe('the names of journal files', () => {
  const names = [
    journalName('a', 9, 'current'),
    journalName('a', 10, 'current'),
    journalName('a', 11, 'unfinished'),
    journalName('a', 3, 'set-aside'),
    journalName('b', 40, 'current'),
    'notes.txt',
  ];

  it('are read back as they were made', () => {
    expect(parseJournalName(journalName('w_1-x', 7, 'set-aside'))).toEqual({
      name: 'w_1-x.7.set-aside',
      workshopId: 'w_1-x',
      generation: 7,
      state: 'set-aside',
    });
    expect(parseJournalName('../a.1.journal')).toBeUndefined();
  });

  it('make the newest whole generation the journal, whatever else lies there', () => {
    expect(currentOf(filesOf(names, 'a'))?.name).toBe('a.10.journal');
    expect(currentOf(filesOf(names, 'c'))).toBeUndefined();
  });

  it('never use a generation twice, not even one that was set aside or left unfinished', () => {
    expect(nextGeneration(filesOf(names, 'a'))).toBe(12);
    expect(nextGeneration(filesOf(names, 'c'))).toBe(1);
  });
});
