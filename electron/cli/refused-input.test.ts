import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { cli, expectRefused } from '#test/helpers/run-cli.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const assessJson = async (input: unknown) =>
  await cli(['assess', '-', '--json'], typeof input === 'string' ? input : JSON.stringify(input));

describe('input that assess refuses', () => {
  it.each<[string, unknown, RegExp]>([
    ['broken JSON', '{"title": ', /^standard input: .*JSON/],
    ['an empty file', '', /^standard input: .*empty/],
    ['a list', [], /^standard input: .+/],
    ['a wrong type', { claims: [] }, /Claims must be an object/],
    ['a wrong value', { claims: { EP3: { status: 'maybe' } } }, /EP3, status must be one of proved, partly/],
    ['a wrong grade', { claims: { EP3: { grade: 7 } } }, /EP3, grade must be one of 0, 1, 2, 3, 4/],
    ['a misspelt field', { clams: {} }, /“clams”/],
    ['an unknown claim', { claims: { EP9: { status: 'proved' } } }, /The claim “EP9” is not in/],
    ['an unknown check', { core: { checks: { DM9: { score: 1 } } } }, /The check “DM9” is not in/],
    ['an unknown aspect', { aspects: { 'no-such': {} } }, /The aspect “no-such” is not in/],
    ['an unknown condition', { path: { asserted: { P9: { value: 1, reason: 'So.' } } } }, /“P9”/],
    ['a prototype key', '{"claims": {"__proto__": {"status": "proved"}}}', /“__proto__”/],
    ['a key that stands twice', '{"claims": {"EP3": {}, "EP3": {}}}', /“EP3” twice/],
    ['half a character', '{"title": "\\ud800"}', /half of a character/],
    ['deep nesting', `{"title": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /levels deep/],
    ['a playbook', JSON.stringify(defaultPlaybook), /This is a playbook, not a workshop/],
    ['a newer format', { version: 99 }, /newer Nextproof/],
    [
      'a playbook it does not carry',
      { playbook: { id: 'house-of-advice' } },
      /“house-of-advice”.*\n.*--playbook/,
    ],
  ])('%s', async (_what, input, sentence) => {
    expectRefused(await assessJson(input), sentence);
  });

  it('bytes that are not text, and files of another kind', async () => {
    expectRefused(await cli(['assess', '-'], Uint8Array.of(0x7b, 0xff, 0x7d)), /UTF-8/);
    expectRefused(await cli(['assess', '-'], new TextEncoder().encode('%PDF-1.7 …')), /This is a PDF/);
  });

  it('a file that is not there, a folder, and a broken playbook', async () => {
    const folder = temporaryFolder();
    expectRefused(await cli(['assess', join(folder, 'no.json')]), /no\.json: There is no such file/);
    expectRefused(await cli(['assess', folder]), /This is a folder/);
    const file = join(folder, 'playbook.json');
    await writeFile(file, JSON.stringify({ ...defaultPlaybook, version: 'first', paths: [] }));
    const refused = await cli(['assess', '-', '--playbook', file], '{}');
    expectRefused(refused, /playbook\.json: This playbook cannot be used: 2 places/);
    expect(refused.err).toMatch(/\n {2}version .*1\.2\.0/);
  });
});
