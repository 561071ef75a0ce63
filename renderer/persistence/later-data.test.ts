import { describe, expect, it } from 'vitest';
import { DATA_FORMAT } from '#shared/host/data-format.ts';
import { JOURNAL_VERSION } from '#shared/journal/journal-format.ts';
import { WORKSHOP_VERSION } from '#shared/workshop/schema/workshop.ts';
import { isOfLaterVersion, TABLES_VERSION } from './later-data.ts';

function kept(mark: string | null, version?: number) {
  const values = new Map(mark === null ? [] : [['nextproof-data-format', mark]]);
  return {
    values,
    databases: { databases: async () => (version === undefined ? [] : [{ name: 'nextproof', version }]) },
    storage: {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    },
  };
}

describe('data of a later version', () => {
  it('are noticed by their mark and by the tables, and stay as they are', async () => {
    const marked = kept(String(DATA_FORMAT + 1));
    expect(await isOfLaterVersion(marked)).toBe(true);
    expect(marked.values.get('nextproof-data-format')).toBe(String(DATA_FORMAT + 1));
    const tables = kept(null, TABLES_VERSION * 10 + 1);
    expect(await isOfLaterVersion(tables)).toBe(true);
    expect(tables.values.size).toBe(0);
  });

  it('are told from those of this version, of one before and from none', async () => {
    for (const data of [
      kept(null),
      kept(null, TABLES_VERSION * 10),
      kept(String(DATA_FORMAT), 1),
      kept('x'),
    ]) {
      expect(await isOfLaterVersion(data)).toBe(false);
      expect(data.values.get('nextproof-data-format')).toBe(String(DATA_FORMAT));
    }
  });

  it('have a number that goes up with each of the formats it stands for', () => {
    // Whoever changes one of the others decides here whether an app of before can still read all of it.
    expect({ DATA_FORMAT, JOURNAL_VERSION, WORKSHOP_VERSION, TABLES_VERSION }).toEqual({
      DATA_FORMAT: 1,
      JOURNAL_VERSION: 1,
      WORKSHOP_VERSION: 1,
      TABLES_VERSION: 1,
    });
  });
});
