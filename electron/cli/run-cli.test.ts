import { describe, expect, it } from 'vitest';
import { cliStrings } from '#shared/strings/cli.ts';
import { cli } from '#test/helpers/run-cli.ts';
import { COMMANDS } from './commands.ts';

describe('commands used wrongly', () => {
  it.each<[readonly string[], RegExp, string]>([
    [[], /Say which command/, 'COMMAND [ARGUMENTS]'],
    [['asses'], /no command “asses”/, 'COMMAND [ARGUMENTS]'],
    [['constructor'], /no command “constructor”/, 'COMMAND [ARGUMENTS]'],
    [['assess'], /FILE is missing/, cliStrings.commands.assess.usage],
    [['assess', 'a', 'b'], /“b” is one argument too many/, cliStrings.commands.assess.usage],
    [['assess', '-', '--jsn'], /no option --jsn/, cliStrings.commands.assess.usage],
    [['assess', '-', '--json=yes'], /--json takes no value/, cliStrings.commands.assess.usage],
    [['assess', '-', '--playbook'], /--playbook needs a value/, cliStrings.commands.assess.usage],
    [['assess', '-', '--playbook', '-'], /Only one of the two/, cliStrings.commands.assess.usage],
    [['report', '-', '-o', 'r.pdf', '--brand', '-'], /Only one of the two/, cliStrings.commands.report.usage],
    [['merge', '-', '-', '-o', 'c.json'], /Only one of the two/, cliStrings.commands.merge.usage],
    [['assess', '-', '--json', '--json'], /--json is given twice/, cliStrings.commands.assess.usage],
    [['schema', 'report'], /no schema of “report”/, cliStrings.commands.schema.usage],
    [['help', 'assist'], /no command “assist”/, cliStrings.commands.help.usage],
    [['merge', 'a', '-o', 'c.json'], /B is missing/, cliStrings.commands.merge.usage],
    [['merge', 'a', 'b'], /-o OUT is missing/, cliStrings.commands.merge.usage],
    [['convert', 'a', '-o', 'a.pdf'], /must end in/, cliStrings.commands.convert.usage],
  ])('%j', async (argv, sentence, usage) => {
    const { code, out, err } = await cli(argv);
    expect({ code, out }).toStrictEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err).toContain(`\nUsage: nextproof ${usage}\n`);
  });
});

describe('help', () => {
  it('lists every command there is, and no other', async () => {
    expect(Object.keys(cliStrings.commands)).toStrictEqual(COMMANDS.map(({ name }) => name));
    const { code, out } = await cli(['help']);
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(out).toContain(`\n  ${name}`);
    expect(await cli(['--help'])).toStrictEqual({ code, out, err: '' });
  });

  it('explains one command in the same words however it is asked', async () => {
    const asked = await cli(['help', 'assess']);
    expect(asked.out).toContain('Usage: nextproof assess FILE');
    expect(await cli(['assess', '--help'])).toStrictEqual(asked);
    expect(await cli(['assess', 'file.json', '-h'])).toStrictEqual(asked);
  });

  it('names the version', async () => {
    expect(await cli(['--version'])).toStrictEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});
