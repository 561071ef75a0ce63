import { cliStrings } from '#shared/strings/cli.ts';
import { done, type RunCommand, wrongUsage } from './command.ts';
import { jsonText } from './json-text.ts';
import { readArguments } from './read-arguments.ts';

export const runSchema: RunCommand = async (args) => {
  const read = readArguments(args, { required: [], optional: 1 });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const [of = 'workshop'] = read.value.given;
  switch (of) {
    case 'workshop': {
      const { workshopJsonSchema } = await import('#shared/workshop/workshop-json-schema.ts');
      return done(jsonText(workshopJsonSchema()));
    }
    case 'playbook': {
      const { playbookJsonSchema } = await import('#shared/playbook/playbook-json-schema.ts');
      return done(jsonText(playbookJsonSchema()));
    }
    default:
      return wrongUsage(cliStrings.noSuchSchema(of));
  }
};
