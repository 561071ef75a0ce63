import { cliStrings } from '#shared/strings/cli.ts';
import { done, type RunCommand, wrongUsage } from './command.ts';
import { hasHelp, helpText } from './help-text.ts';
import { readArguments } from './read-arguments.ts';

export const runHelp: RunCommand = async (args) => {
  const read = readArguments(args, { required: [], optional: 1 });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const name = read.value.given[0] ?? null;
  if (name !== null && !hasHelp(name)) return wrongUsage(cliStrings.unknownCommand(name));
  return done(helpText(name));
};
