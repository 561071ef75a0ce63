import { describe, expect, it } from 'vitest';
import { readWorkshopJson } from '#shared/formats/workshop-json.ts';
import { createdEntry } from '#shared/workshop/log/make-entry.ts';
import { readCopy } from '#test/helpers/another-copy.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { stampFor } from '#test/helpers/workshop-log.ts';
import { type CopyChoice, copyAsJson, encodeCopy, LEAST } from './send-copy.ts';
import { encodeWorkshopFile } from './workshop-files.ts';

const workshop = workshopWith({
  id: 'w1',
  title: 'Depot Desk',
  claims: { EP1: { note: 'never to be told' } },
  path: { costs: { harden: { money: { low: 4711, likely: 4711, high: 4711 } } } },
});
const log = [createdEntry(stampFor(1, 'main'), workshop)];

async function sent(choice: CopyChoice) {
  const bytes = await encodeCopy(
    (given, entries, withLog) => encodeWorkshopFile(given, entries, new Map(), '1.0.0', withLog),
    workshop,
    log,
    choice,
  );
  if (bytes.kind === 'failed') throw new Error(bytes.problem.what);
  return readCopy(bytes.value);
}

describe('a copy for somebody else', () => {
  it('takes along only what was asked for', async () => {
    const least = await sent(LEAST);
    expect(least.log).toEqual([]);
    expect(JSON.stringify(least.workshop)).not.toMatch(/never to be told|4711/);
    const withNotes = await sent({ ...LEAST, notes: true });
    expect(JSON.stringify(withNotes.workshop)).toContain('never to be told');
    expect(JSON.stringify(withNotes.workshop)).not.toContain('4711');
  });

  it('takes everything along with the history, which holds it anyway', async () => {
    const whole = await sent({ ...LEAST, journal: true });
    expect(whole.workshop).toEqual(workshop);
    expect(whole.log).toEqual(log);
  });

  it('is the same as JSON', () => {
    const read = readWorkshopJson(new TextDecoder().decode(copyAsJson(workshop, LEAST)));
    expect(read).toMatchObject({
      value: { workshop: { title: 'Depot Desk', claims: { EP1: { note: '' } } } },
    });
  });
});
