import { describe, expect, it } from 'vitest';
import type { Summary } from '#shared/library/summary.ts';
import { libraryRow } from '#test/helpers/library-row.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { summaryKeeper } from './keep-summaries.ts';

const summary: Summary = { outcome: 'harden', standing: 'settled', decided: true };

/** Everything that waits for something that is already there has had its turn. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

function keeper(summarise: () => Promise<Summary | undefined>, seq = 1) {
  const kept: string[] = [];
  const keep = summaryKeeper({
    read: async (id) => ({ workshop: workshopWith({ id }), seq }),
    summarise,
    keep: async (id, { seq: at }) => void kept.push(`${id}@${at}`),
  });
  return { keep, kept };
}

describe('what workshops came to, beside their rows', () => {
  it('is only worked out where what is kept is of an earlier entry', async () => {
    const { keep, kept } = keeper(async () => summary, 4);
    const fresh = { ...summary, seq: 4 };
    keep([
      libraryRow('fresh', { seq: 4, summary: fresh }),
      libraryRow('stale', { seq: 4, summary: { ...fresh, seq: 3 } }),
      libraryRow('never', { seq: 4 }),
      libraryRow('broken', { seq: 4, shelf: 'aside' }),
    ]);
    await settled();
    expect(kept).toEqual(['stale@4', 'never@4']);
  });

  it('is not tried for ever where it cannot be worked out, but again once the workshop has changed', async () => {
    let tries = 0;
    const { keep } = keeper(async () => {
      tries += 1;
      if (tries === 1) throw new Error('This playbook is not there.');
      return undefined;
    });
    for (let round = 0; round < 3; round += 1) {
      keep([libraryRow('odd')]);
      await settled();
    }
    expect(tries).toBe(1);
    keep([libraryRow('odd', { seq: 2 })]);
    await settled();
    expect(tries).toBe(2);
  });
});
