import { describe, expect, it } from 'vitest';
import { loadFaults } from './load-faults.ts';

const faults = await loadFaults();

describe('the work survives', () => {
  it.each(faults)('$name', { timeout: 900_000 }, async ({ fault }) => {
    const rows = await fault('smoke');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.tried).toBeGreaterThan(0);
      // In the message itself, so that a short report says what is lost.
      expect(row.lost, `${row.what}: ${row.lost.join('; ')}`).toEqual([]);
    }
  });
});
