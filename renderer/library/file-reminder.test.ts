import { describe, expect, it } from 'vitest';
import { fileHandle, revision } from '#shared/host/host-values.ts';
import { libraryRow } from '#test/helpers/library-row.ts';
import { fileReminder } from './file-reminder.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const file = {
  kind: 'file',
  handle: fileHandle.parse('aaaaaaaa'),
  name: 'x.nextproof',
  revision: revision.parse('0'.repeat(64)),
  seq: 4,
} as const;
const worked = { seq: 9, createdAt: '2026-11-01T12:00:00Z' };

describe('the reminder to keep a file', () => {
  it('comes after two weeks where the browser keeps its storage, and after a day where it may clear it', () => {
    const week = libraryRow('Tidewater', { ...worked, createdAt: '2026-11-13T12:00:00Z' });
    expect(fileReminder([week], 'kept', now)).toBeUndefined();
    expect(fileReminder([week], 'clearable', now)).toContain('may clear its storage');
    expect(fileReminder([libraryRow('Tidewater', worked)], 'kept', now)).toContain('for 19 days');
  });

  it('counts from when the file was last written, and is silent while the file has everything', () => {
    const behind = libraryRow('x', { ...worked, file, filedAt: '2026-11-19T12:00:00Z' });
    expect(fileReminder([behind], 'kept', now)).toBeUndefined();
    const current = libraryRow('x', {
      ...worked,
      file: { ...file, seq: 9 },
      filedAt: '2026-01-01T12:00:00Z',
    });
    expect(fileReminder([current], 'clearable', now)).toBeUndefined();
  });

  it('does not mind samples, the trash, or what was only begun', () => {
    const rows = [
      libraryRow('a', { ...worked, tags: ['Sample'] }),
      libraryRow('b', { ...worked, shelf: 'trashed' }),
      libraryRow('c', { ...worked, seq: 1 }),
    ];
    expect(fileReminder(rows, 'clearable', now)).toBeUndefined();
  });

  it('names the oldest and counts the others', () => {
    const older = libraryRow('Older', { ...worked, createdAt: '2026-10-01T12:00:00Z' });
    expect(fileReminder([libraryRow('x', worked), older], 'clearable', now)).toMatch(
      /Older.*another workshop/,
    );
  });
});
