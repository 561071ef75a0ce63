import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReportWorker } from '#test/helpers/build-report-worker.ts';
import { pdfText } from '#test/helpers/pdf-text.ts';
import { cli, expectRefused } from '#test/helpers/run-cli.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

let worker = '';
let sample = '';
beforeAll(async () => {
  worker = await buildReportWorker();
  sample = (await cli(['sample', 'meridian-freight'])).out;
}, 60_000);

/** Writes one file from the fullest sample and gives what it holds as text. */
async function written(name: string, ...more: readonly string[]): Promise<string> {
  const path = join(temporaryFolder(), name);
  const ran = await cli(['report', '-', '-o', path, ...more], sample, worker);
  expect(ran).toMatchObject({ code: 0, err: '', out: `Written as ${path}.\n` });
  const bytes = readFileSync(path);
  if (name.endsWith('.pdf')) return pdfText(bytes);
  return /docx$|zip$/.test(name) ? allParts(bytes) : bytes.toString('utf8');
}

function allParts(zip: Uint8Array): string {
  return Object.values(unzipSync(zip))
    .map((part) => strFromU8(part))
    .join('\n');
}

/** Whole names, first names and family names. */
function namesIn(workshop: string): readonly string[] {
  // A sample of our own.
  const { people } = JSON.parse(workshop) as { people: Record<string, { name: string }> };
  const names = Object.values(people).flatMap(({ name }) => [name, ...name.split(' ')]);
  return names.filter((name) => name.length > 3);
}

const OUTPUTS: readonly {
  readonly name: string;
  readonly mark: RegExp;
  readonly more?: readonly string[];
}[] = [
  { name: 'r.pdf', mark: /Harden/, more: ['--size', 'brief'] },
  { name: 'r.docx', mark: /Harden/, more: ['--size', 'brief'] },
  { name: 'b.md', mark: /^# .*Meridian/, more: ['--size', 'brief'] },
  { name: 'f.md', mark: /^# .*Meridian/, more: ['--size', 'full'] },
  { name: 'c.zip', mark: /<title>.*<.title><desc>/, more: ['--size', 'brief'] },
  { name: 'r.json', mark: /"format": "nextproof.report"/ },
  { name: 'r.csv', mark: /"Hurts now"/ },
  { name: 'p.csv', mark: /"Waits for"/, more: ['--csv', 'plan'] },
  { name: 'j.csv', mark: /"Issue Type"/, more: ['--csv', 'jira'] },
  { name: 'l.csv', mark: /"Blocked By"/, more: ['--csv', 'linear'] },
  { name: 'r.ics', mark: /BEGIN:VCALENDAR/ },
];

describe('the report on the command line', () => {
  it.each(OUTPUTS)(
    'writes $name, the same each time, and nobody’s name where none is wanted',
    async (output) => {
      const { name, mark, more = [] } = output;
      const text = await written(name, ...more);
      expect(text).toMatch(mark);
      expect(await written(name, ...more)).toBe(text);
      const anonymous = await written(name, ...more, '--anonymous');
      expect(anonymous).toMatch(mark);
      for (const one of namesIn(sample)) {
        expect(anonymous).not.toMatch(new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'u'));
      }
    },
  );

  it('refuses what it cannot read or write, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    expectRefused(
      await cli(['report', join(folder, 'none.json'), '-o', join(folder, 'r.csv')]),
      /no such file/,
    );
    expectRefused(await cli(['report', '-', '-o', join(folder, 'no', 'r.csv')], '{}'), /no such folder/);
    expectRefused(await cli(['report', '-', '-o', join(folder, 'r.pdf')], '{}', null), /has not been built/);
    writeFileSync(join(folder, 'broken.cjs'), 'throw new Error("broken");');
    const broken = await cli(['report', '-', '-o', join(folder, 'r.pdf')], '{}', join(folder, 'broken.cjs'));
    expectRefused(broken, /could not be drawn/);
    expect(readdirSync(folder)).toEqual(['broken.cjs']);
  });

  it.each([
    [['report', '-'], /-o OUT is missing/],
    [['report', '-', '-o', 'r.txt'], /must end in/],
    [['report', '-', '-o', 'r.pdf', '--csv', 'plan'], /--csv goes with/],
    [['report', '-', '-o', 'r.csv', '--csv', 'trello'], /no list “trello”/],
    [['report', '-', '-o', 'r.pdf', '--size', 'huge'], /no size “huge”/],
  ])('says how it is used: %j', async (argv, sentence) => {
    const ran = await cli(argv, '{}');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(sentence);
    expect(ran.err).toContain('Usage: nextproof report');
  });

  it('takes a branding profile, and says what is wrong with one', async () => {
    const folder = temporaryFolder();
    const [good, bad, out] = ['good.json', 'bad.json', 'r.md'].map((name) => join(folder, name));
    writeFileSync(good ?? '', '{"footer": "Made by Quay Partners"}');
    writeFileSync(bad ?? '', '{"accentColour": "green"}');
    const ran = await cli(['report', '-', '-o', out ?? '', '--brand', good ?? ''], sample);
    expect(ran).toMatchObject({ code: 0 });
    expect(readFileSync(out ?? '', 'utf8')).toContain('Made by Quay Partners');
    expectRefused(
      await cli(['report', '-', '-o', out ?? '', '--brand', bad ?? ''], sample),
      /no branding profile/,
    );
  });

  it('says what a calendar has no day for', async () => {
    const path = join(temporaryFolder(), 'r.ics');
    const ran = await cli(['report', '-', '-o', path], '{}');
    expect(ran).toMatchObject({ code: 0, err: 'Nothing in this workshop has a day yet.\n' });
  });
});
