import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { CONCLUSION_KEYS } from '#shared/conclude/conclusion-as-json.ts';
import { SAMPLES } from '#shared/samples/samples.ts';
import { cli, expectRefused } from '#test/helpers/run-cli.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const assessJson = async (input: unknown) =>
  await cli(['assess', '-', '--json'], typeof input === 'string' ? input : JSON.stringify(input));

describe('the samples on the command line', () => {
  it('are listed by name, one a line', async () => {
    const { code, out, err } = await cli(['sample']);
    expect({ code, err }).toStrictEqual({ code: 0, err: '' });
    expect(out).toBe(SAMPLES.map(({ name }) => `${name}\n`).join(''));
  });

  it.each(SAMPLES.map(({ name, expected }) => [name, expected] as const))(
    '%s can be handed to assess as it is printed, and comes to what it should',
    async (name, expected) => {
      const printed = await cli(['sample', name]);
      expect(printed.code).toBe(0);
      const { code, out, err } = await cli(['assess', '-', '--json'], printed.out);
      expect({ code, err }).toStrictEqual({ code: 0, err: '' });
      expect(JSON.parse(out)).toMatchObject(expected);
    },
  );

  it('that do not exist are refused with the names of those that do', async () => {
    expectRefused(
      await cli(['sample', 'gate-ten']),
      /^gate-ten: There is no sample of this name\.\n.*gate-nine/,
    );
  });
});

describe('what assess concludes', () => {
  it('is scope-first, leaning, for a workshop without any answer', async () => {
    const { code, out, err } = await assessJson({});
    expect({ code, err }).toStrictEqual({ code: 0, err: '' });
    const conclusion = JSON.parse(out);
    expect(conclusion).toMatchObject({ outcome: 'scope-first', standing: 'leaning', flips: [] });
    expect(conclusion.paths.map((path: { fit: unknown }) => path.fit)).toStrictEqual(
      Array.from({ length: 4 }, () => [0, 1]),
    );
    expect(conclusion.askNext[0]).toMatchObject({ from: 'scope-first', minutes: expect.any(Number) });
  });

  it('is one JSON object with every promised key, and intervals as [lowest, highest]', async () => {
    const { out } = await cli(['assess', '-', '--json'], (await cli(['sample', 'coldline'])).out);
    const conclusion = JSON.parse(out);
    expect(Object.keys(conclusion)).toEqual(expect.arrayContaining([...CONCLUSION_KEYS]));
    expect(out).not.toMatch(/"lo":|"hi":/);
    for (const path of conclusion.paths) {
      expect(path.fit).toHaveLength(2);
      for (const { interval, reasons } of path.conditions) {
        expect(interval).toHaveLength(2);
        expect(reasons[0].sentence).not.toBe('');
      }
      for (const { answers } of path.blockers) expect(answers.length).toBeGreaterThan(0);
    }
    expect(conclusion.playbook).toMatchObject({
      name: defaultPlaybook.name,
      version: defaultPlaybook.version,
    });
  });

  it('is the same, to the byte, each time', async () => {
    const { out: sample } = await cli(['sample', 'gate-nine']);
    for (const form of [['--json'], []]) {
      const first = await cli(['assess', '-', ...form], sample);
      expect(await cli(['assess', '-', ...form], sample)).toStrictEqual(first);
    }
  });

  it('reads as a page that keeps to its width and leads with the decision', async () => {
    for (const { name } of SAMPLES) {
      const { code, out } = await cli(['assess', '-'], (await cli(['sample', name])).out);
      expect(code).toBe(0);
      const lines = out.split('\n');
      expect(lines.filter((line) => line.length > 100)).toStrictEqual([]);
      expect(out).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
      expect(out.indexOf('The four paths')).toBeLessThan(out.indexOf('What is proved'));
    }
  });

  it('shows no control characters that a document smuggles in', async () => {
    const title = 'Quiet\u001b[31m red\u0007';
    const { out } = await cli(['assess', '-'], JSON.stringify({ title }));
    expect(out).toContain('Quiet');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u0007');
  });

  it('uses another playbook when it is handed one, and says which', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'own.json');
    await writeFile(file, JSON.stringify({ ...defaultPlaybook, name: 'House of Advice', version: '2.0.0' }));
    const { code, out } = await cli(['assess', '-', '--json', '--playbook', file], '{}');
    expect(code).toBe(0);
    expect(JSON.parse(out).playbook).toMatchObject({ name: 'House of Advice', version: '2.0.0' });
  });

  it('takes the playbook that it prints', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'printed.json');
    await writeFile(file, (await cli(['playbook'])).out);
    expect((await cli(['assess', '-', '--playbook', file], '{}')).code).toBe(0);
  });
});
