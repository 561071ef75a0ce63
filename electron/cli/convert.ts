import { cliStrings } from '#shared/strings/cli.ts';
import { badInput, done, type RunCommand, wrongUsage } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { nameOf } from './read-bytes.ts';
import { PASSPHRASE_FLAG, readPassphrase } from './read-passphrase.ts';
import { readWorkshop } from './read-workshop.ts';
import { formatOf, writeWorkshop } from './write-workshop.ts';

export const runConvert: RunCommand = async (args, io) => {
  const read = readArguments(args, {
    required: ['IN'],
    flags: ['seal', PASSPHRASE_FLAG],
    values: ['output'],
    short: { o: 'output' },
  });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const [file = ''] = read.value.given;
  const path = read.value.values.get('output');
  if (path === undefined) return wrongUsage(cliStrings.arguments.missing('-o OUT'));
  const format = formatOf(path);
  if (format === null) return wrongUsage(cliStrings.outputEnding);

  const seals = read.value.flags.has('seal');
  if (seals && format !== 'nextproof') return wrongUsage(cliStrings.passphrase.sealEnding);
  if (seals && !read.value.flags.has(PASSPHRASE_FLAG)) return wrongUsage(cliStrings.passphrase.sealNeeds);
  const passphrase = await readPassphrase(read.value, io);
  if (passphrase.kind === 'failed') return passphrase.problem;
  const opened = await readWorkshop(file, io, passphrase.value);
  if (opened.kind === 'failed') return badInput(opened.problem);
  const written = await writeWorkshop(
    opened.value,
    { path, format, ...(seals ? { seal: passphrase.value } : {}) },
    io,
  );
  if (written.kind === 'failed') return badInput(written.problem);
  return done(cliStrings.converted(nameOf(file), path), [...opened.value.notes, ...written.value]);
};
