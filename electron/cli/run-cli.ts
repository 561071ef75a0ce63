import { assertNever } from '#shared/base/assert-never.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import type { CommandIo, CommandResult } from './command.ts';
import { COMMANDS } from './commands.ts';
import { helpText } from './help-text.ts';
import { usageOf } from './usage-of.ts';

export type CliIo = CommandIo & {
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
};

/** 0 fine · 1 bad input · 2 wrong usage · 3 conflicts left in a merge. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Runs one command. Standard output gets a whole result or nothing at all. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === '--version' && args.length === 0) {
    await io.out(`${io.version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h') return await report(await help(args, io), 'help', io);
  if (name === undefined) return await report({ kind: 'wrong-usage', what: cliStrings.noCommand }, null, io);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    return await report({ kind: 'wrong-usage', what: cliStrings.unknownCommand(name) }, null, io);
  }
  if (asksForHelp(args)) {
    await io.out(helpText(command.name));
    return 0;
  }
  const run = await command.load();
  return await report(await run(args, io), command.name, io);
}

async function help(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const { runHelp } = await import('./help.ts');
  return await runHelp(args, io);
}

/** After “--” a name that looks like an option is a file. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

async function report(result: CommandResult, command: string | null, io: CliIo): Promise<ExitCode> {
  switch (result.kind) {
    case 'done':
    case 'conflicts-left':
      await io.out(result.output);
      await io.err(result.notes.map((note) => `${note}\n`).join(''));
      return result.kind === 'done' ? 0 : 3;
    case 'bad-input': {
      const { where, what, next, more = [] } = result.problem;
      const lines = [cliStrings.problem(where, what), ...more.map((line) => `  ${line}`), next];
      await io.err(lines.map((line) => `${line}\n`).join(''));
      return 1;
    }
    case 'wrong-usage':
      await io.err(`${result.what}\n${usageOf(command)}\n`);
      return 2;
    default:
      return assertNever(result);
  }
}
