import { cliStrings } from '#shared/strings/cli.ts';
import { badInput, done, type RunCommand, wrongUsage } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { nameOf } from './read-bytes.ts';
import { readWorkshop } from './read-workshop.ts';
import { formatOf, writeWorkshop } from './write-workshop.ts';

export const runConvert: RunCommand = async (args, io) => {
  const read = readArguments(args, { required: ['IN'], values: ['output'], short: { o: 'output' } });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const [file = ''] = read.value.given;
  const path = read.value.values.get('output');
  if (path === undefined) return wrongUsage(cliStrings.arguments.missing('-o OUT'));
  const format = formatOf(path);
  if (format === null) return wrongUsage(cliStrings.outputEnding);

  const opened = await readWorkshop(file, io);
  if (opened.kind === 'failed') return badInput(opened.problem);
  const written = await writeWorkshop(opened.value, { path, format }, io);
  if (written.kind === 'failed') return badInput(written.problem);
  return done(cliStrings.converted(nameOf(file), path), [...opened.value.notes, ...written.value]);
};
