import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { replay } from '#shared/workshop/log/replay.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { arbitraryCommand } from '#test/helpers/arbitrary-command.ts';
import { sha256 } from '#test/helpers/sha256.ts';
import { emptyWorkshop, WorkshopLog } from '#test/helpers/workshop-log.ts';
import { readWorkshopFile } from './read-workshop-file.ts';
import { readWorkshopJson, writeWorkshopJson } from './workshop-json.ts';
import { type BundleParts, writeBundle } from './write-bundle.ts';

function value<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(result.problem.what);
  return result.value;
}

async function parts(workshop: Workshop, more: Partial<BundleParts> = {}): Promise<BundleParts> {
  const created = '2026-11-20T09:00:00Z';
  return { workshop, journal: null, attachments: [], app: '0.1.0', created, point: null, ...more };
}

const picture = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 251);

describe('a .nextproof file', () => {
  it('brings back the document, its history and its attachments', async () => {
    const log = new WorkshopLog();
    const sum = await sha256(picture);
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    const image = { name: 'Board', mediaType: 'image/png', bytes: picture.length, sha256: sum } as const;
    log.run({ name: 'attachment.add', payload: { id: 'f1', item: image } });
    const bytes = value(
      await writeBundle(
        await parts(log.workshop, {
          journal: log.records,
          attachments: [{ mediaType: 'image/png', bytes: picture }],
          point: 'e-main-3',
        }),
        sha256,
      ),
    );
    const opened = value(await readWorkshopFile(bytes, sha256));
    expect(opened.workshop).toEqual(log.workshop);
    expect(opened.attachments.get(sum)).toEqual(picture);
    expect(opened).toMatchObject({ point: 'e-main-3', notes: [] });
    expect(value(replay(opened.journal ?? [])).state).toEqual(log.state);
  });

  it('is the same bytes for the same workshop, whatever order its keys are in, and readable without the app', async () => {
    const shuffled = Object.fromEntries(Object.entries(emptyWorkshop).toReversed());
    // The same fields in another order are the same document.
    const other = shuffled as unknown as Workshop;
    const one = value(await writeBundle(await parts(emptyWorkshop), sha256));
    expect(value(await writeBundle(await parts(other), sha256))).toEqual(one);
    const entries = unzipSync(one);
    expect(Object.keys(entries)).toEqual(['manifest.json', 'workshop.json']);
    const text = new TextDecoder().decode(entries['workshop.json']);
    expect(text.startsWith('{\n  "format": "nextproof.workshop",\n  "version": 1,\n  "id": "w1",\n')).toBe(
      true,
    );
  });

  it('carries a playbook that is not the built-in one beside the document', async () => {
    const workshop = {
      ...emptyWorkshop,
      playbook: { id: 'own', version: '2.0.0', content: defaultPlaybook },
    };
    const bytes = value(await writeBundle(await parts(workshop), sha256));
    expect(Object.keys(unzipSync(bytes))).toContain('playbook.json');
    expect(value(await readWorkshopFile(bytes, sha256)).workshop).toEqual(workshop);
  });

  it('that another tool packed again still opens', async () => {
    const bytes = value(await writeBundle(await parts(emptyWorkshop), sha256));
    const again = zipSync({ ...unzipSync(bytes), 'attachments/': new Uint8Array() }, { level: 9 });
    expect(value(await readWorkshopFile(again, sha256)).workshop).toEqual(emptyWorkshop);
  });

  it('that packs too well to be believed is stored plainly, so that it opens again', async () => {
    const log = new WorkshopLog();
    const items = Array.from({ length: 100 }, (_, at) => ({
      id: `c${at}`,
      item: { own: { text: 'a' }, note: 'a'.repeat(20_000) },
    }));
    log.run({ name: 'claim.add-many', payload: { items } });
    const bytes = value(await writeBundle(await parts(log.workshop), sha256));
    expect(bytes.length).toBeGreaterThan(2_000_000);
    expect(value(await readWorkshopFile(bytes, sha256)).workshop).toEqual(log.workshop);
  });

  it('is refused, with what is too large, rather than written so that it cannot be opened', async () => {
    const bytes = new Uint8Array(31_000_000);
    const result = await writeBundle(
      await parts(emptyWorkshop, { attachments: [{ mediaType: 'application/pdf', bytes }] }),
      sha256,
    );
    expect(result).toMatchObject({ kind: 'failed', problem: { code: 'file-does-not-fit' } });
  });

  it('whose history has a spoilt line opens with the document whole, and says so', async () => {
    const log = new WorkshopLog();
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    const entries = unzipSync(
      value(await writeBundle(await parts(log.workshop, { journal: log.records }), sha256)),
    );
    const journal = strToU8(`not json\n${new TextDecoder().decode(entries['journal-0001.jsonl'])}`);
    const manifest = JSON.parse(new TextDecoder().decode(entries['manifest.json']));
    manifest.entries['journal-0001.jsonl'] = { sha256: await sha256(journal), bytes: journal.length };
    const bytes = zipSync({
      ...entries,
      'manifest.json': strToU8(JSON.stringify(manifest)),
      'journal-0001.jsonl': journal,
    });
    const opened = value(await readWorkshopFile(bytes, sha256));
    expect(opened.journal).toHaveLength(2);
    expect(opened.notes).toEqual(['1 entry of the history could not be read; the workshop itself is whole.']);
  });
});

describe('a history that does not fit its document', () => {
  it('is kept, and the document counts', async () => {
    const log = new WorkshopLog();
    log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
    const edited = { ...log.workshop, title: 'Edited by hand' };
    const bytes = value(await writeBundle(await parts(edited, { journal: log.records }), sha256));
    const opened = value(await readWorkshopFile(bytes, sha256));
    expect(opened.workshop.title).toBe('Edited by hand');
    expect(opened.notes).toEqual([
      'The history in the file does not lead to this state of the workshop; both were kept.',
    ]);
    const again = value(replay(opened.journal ?? []));
    expect(again.state.workshop).toEqual(edited);
    expect(again.entries).toHaveLength(2);
  });
});

describe('a workshop as JSON', () => {
  it('reads back as the same document', () => {
    fc.assert(
      fc.property(fc.array(arbitraryCommand, { maxLength: 40, size: 'max' }), (commands) => {
        const log = new WorkshopLog();
        for (const command of commands) log.run(command);
        expect(value(readWorkshopJson(writeWorkshopJson(log.workshop)))).toEqual({
          workshop: log.workshop,
          notes: [],
        });
      }),
      { numRuns: 40 },
    );
  });

  it('may be written by hand, with only what is known', () => {
    const { workshop, notes } = value(
      readWorkshopJson(
        '{"title":"By hand","claims":{"EP3":{"status":"proved","grade":3,"saidBy":"nobody"}}}',
      ),
    );
    expect(workshop).toMatchObject({ title: 'By hand', claims: { EP3: { grade: 3, saidBy: null } } });
    expect(notes).toEqual([
      'EP3, said by pointed to something that is not in the workshop; it is now empty.',
    ]);
  });

  it('says which place is wrong and what belongs there', () => {
    const why = (text: string) => {
      const result = readWorkshopJson(text);
      return result.kind === 'failed' ? result.problem.what : 'it was read';
    };
    expect(why('{"claims":{"EP3":{"grade":7}}}')).toBe('EP3, grade must be one of 0, 1, 2, 3, 4.');
    expect(why('{"people":{"p1":{"name":"Noor","side":"other"}}}')).toBe(
      'Person “Noor”, side must be one of client, team, facilitator, guest.',
    );
    expect(why('{"frame":{"activeUsers":-1}}')).toBe('Frame, active users must be at least 0.');
    expect(why('{"titel":"x"}')).toBe('Workshop has a field this version does not know: “titel”.');
    expect(why('{"plan":{"items":{"i1":{"title":""}}}}')).toBe('Plan item i1, title must not be empty.');
    expect(why('{"date":"tomorrow"}')).toBe('Workshop, date is not a date such as 2026-12-04.');
    expect(why('{"title":4}')).toBe('Workshop, title must be a text.');
    expect(why('{"version":2}')).toBe('This workshop was made by a newer Nextproof (format 2).');
    expect(why('{"title":"a","title":"b"}')).toBe(
      'The content was not read, because an object names “title” twice.',
    );
  });
});
