import { describe, expect, it } from 'vitest';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { hostileFiles } from '#test/helpers/hostile-files.ts';
import { sha256 } from '#test/helpers/sha256.ts';
import { WorkshopLog } from '#test/helpers/workshop-log.ts';
import { readWorkshopFile } from './read-workshop-file.ts';
import { writeBundle } from './write-bundle.ts';

const WHOLE = process.env.NEXTPROOF_FULL === '1';
const SMOKE = 90;
const MEGABYTE = 1_000_000;

async function goodFile(): Promise<{ readonly bytes: Uint8Array; readonly workshop: Workshop }> {
  const log = new WorkshopLog();
  log.run({ name: 'claim.grade', payload: { id: 'EP3', grade: 3 } });
  log.run({ name: 'surface.add-part', payload: { id: 's1', item: { name: 'Login' } } });
  const created = '2026-11-20T09:00:00Z';
  const parts = {
    workshop: log.workshop,
    journal: log.records,
    attachments: [],
    app: '0.1.0',
    created,
    point: null,
  };
  const written = await writeBundle(parts, sha256);
  if (written.kind === 'failed') throw new Error(written.problem.what);
  return { bytes: written.value, workshop: log.workshop };
}

describe('a hostile file', () => {
  it('ends in a problem with three clear parts, throws nothing and leaves nothing behind', {
    timeout: 120_000,
  }, async () => {
    const good = await goodFile();
    const all = hostileFiles(good.bytes);
    expect(all.length).toBeGreaterThanOrEqual(500);
    const some = WHOLE ? all : all.filter((_, at) => at % Math.ceil(all.length / SMOKE) === 0);
    const before = process.memoryUsage().rss;
    const opened: string[] = [];
    for (const { name, make } of some) {
      const result = await readWorkshopFile(await make(), sha256);
      if (result.kind === 'ok') {
        opened.push(name);
        expect(result.value.workshop).toEqual(good.workshop);
        continue;
      }
      const { code, what, work, next } = result.problem;
      expect([name, code]).toEqual([name, expect.stringMatching(/^file-[a-z-]+$/)]);
      for (const sentence of [what, work, next]) {
        expect([name, sentence]).toEqual([name, expect.stringMatching(/^[A-Z“][^\n]{8,400}\.$/u)]);
      }
    }
    expect(opened.filter((name) => !HARMLESS.test(name))).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MEGABYTE);
  });

  it('is told by what it is', async () => {
    const good = await goodFile();
    const kinds = new Map<string, string>();
    for (const { name, make } of hostileFiles(good.bytes).filter((one) =>
      /a zip with|that is/.test(one.name),
    )) {
      const result = await readWorkshopFile(await make(), sha256);
      if (result.kind === 'failed') kinds.set(name, result.problem.what);
    }
    expect(kinds.get('a file that is a PDF')).toBe('This is a PDF, not a workshop.');
    expect(kinds.get('a file that is encrypted')).toBe('This file is protected by a passphrase.');
    expect(kinds.get('a zip with word/document.xml')).toBe('This is a Word document, not a workshop.');
    expect(kinds.get('a zip with readme.txt')).toBe('This is another kind of zip archive, not a workshop.');
  });
});

/** A flipped bit in what a zip keeps beside the content (times, versions) changes nothing that is read. */
const HARMLESS = /^bit \d of byte \d+ flipped$/;
