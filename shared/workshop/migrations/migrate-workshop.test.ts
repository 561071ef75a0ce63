import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkshopJson } from '#shared/formats/workshop-json.ts';
import { WORKSHOP_VERSION, workshopSchema } from '#shared/workshop/schema/workshop.ts';
import { MIGRATIONS, migrateWorkshop } from './migrate-workshop.ts';

const FIXTURES = join(import.meta.dirname, '../../../test/fixtures');

function fixture(version: number): string {
  return readFileSync(join(FIXTURES, `workshop-v${version}.json`), 'utf8');
}

describe('a document of any version', () => {
  it('has a frozen example, and opens', () => {
    const versions = readdirSync(FIXTURES).flatMap((name) => /^workshop-v(\d+)\.json$/.exec(name)?.[1] ?? []);
    expect(versions.map(Number).sort()).toEqual(Array.from({ length: WORKSHOP_VERSION }, (_, at) => at + 1));
    for (const version of versions) {
      const opened = migrateWorkshop(JSON.parse(fixture(Number(version))));
      expect([version, opened.kind]).toEqual([version, 'ok']);
    }
  });

  it('of today is read without losing or adding anything, and its example says something in every part', () => {
    const text = fixture(WORKSHOP_VERSION);
    const opened = migrateWorkshop(JSON.parse(text));
    if (opened.kind === 'failed') throw new Error(opened.problem.what);
    expect(writeWorkshopJson(opened.value)).toBe(text);
    const blank = workshopSchema.parse({});
    const silent = Object.keys(blank).filter((key) => {
      const part: keyof typeof blank = workshopSchema.keyof().parse(key);
      return JSON.stringify(blank[part]) === JSON.stringify(opened.value[part]);
    });
    expect(silent).toEqual(['format', 'version']);
  });

  it('passes through each step from its own version on, in order', () => {
    const ran: string[] = [];
    const steps = [1, 2, 3].map((from) => ({
      from,
      migrate: (document: Readonly<Record<string, unknown>>) => {
        ran.push(`${from} from ${String(document.version)}`);
        return document;
      },
    }));
    migrateWorkshop({ title: 'Old', version: 1 }, steps);
    expect(ran).toEqual(['1 from 1', '2 from 2', '3 from 3']);
    expect(MIGRATIONS).toHaveLength(WORKSHOP_VERSION - 1);
  });

  it('from a newer app is refused and left as it is', () => {
    expect(migrateWorkshop({ format: 'nextproof.workshop', version: 2, anything: true })).toMatchObject({
      kind: 'failed',
      problem: { code: 'file-newer', what: 'This workshop was made by a newer Nextproof (format 2).' },
    });
  });

  it('with thousands of mistakes is refused without a list of them, wherever they are, and with a few it says which', () => {
    const many = <T>(value: T) =>
      Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`k${n}`, value]));
    const wrong = [
      { claims: many({ x: 1 }) },
      { claims: many({ grade: 9 }) },
      { votes: { v: { subject: { kind: 'path' }, voters: many(1) } } },
      many(null),
    ];
    for (const document of wrong) {
      expect(migrateWorkshop(document)).toMatchObject({ problem: { code: 'file-json' } });
    }
    expect(migrateWorkshop({ claims: many({ grade: 3 }) }).kind).toBe('ok');
    expect(migrateWorkshop({ claims: { EP3: { grade: 9 } }, title: 7 })).toMatchObject({
      problem: { code: 'file-invalid' },
    });
  });
});
