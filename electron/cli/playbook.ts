import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { done, type RunCommand, wrongUsage } from './command.ts';
import { jsonText } from './json-text.ts';
import { readArguments } from './read-arguments.ts';

export const runPlaybook: RunCommand = async (args) => {
  const read = readArguments(args, { required: [] });
  return read.kind === 'failed' ? wrongUsage(read.problem) : done(jsonText(defaultPlaybook));
};
