import { failed, ok, type Result } from '#shared/base/result.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import type { LogRecord, Stamp } from '#shared/workshop/log/log-record.ts';
import { createdEntry } from '#shared/workshop/log/make-entry.ts';
import { entriesOf } from '#shared/workshop/log/replay.ts';
import { commonAncestor } from '#shared/workshop/merge/common-ancestor.ts';
import { mergeEntry } from '#shared/workshop/merge/merge-entry.ts';
import { type Merged, mergeWorkshops } from '#shared/workshop/merge/merge-workshops.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { badInput, type CommandIo, type InputProblem, type RunCommand, wrongUsage } from './command.ts';
import { jsonText } from './json-text.ts';
import { readArguments } from './read-arguments.ts';
import { nameOf } from './read-bytes.ts';
import { PASSPHRASE_FLAG, readPassphrase } from './read-passphrase.ts';
import { readWorkshop } from './read-workshop.ts';
import { formatOf, writeWorkshop } from './write-workshop.ts';

export const runMerge: RunCommand = async (args, io) => {
  const read = readArguments(args, {
    required: ['A', 'B'],
    optional: 1,
    flags: ['json', PASSPHRASE_FLAG],
    values: ['output'],
    short: { o: 'output' },
  });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const { given, flags, values } = read.value;
  const path = values.get('output');
  if (path === undefined) return wrongUsage(cliStrings.arguments.missing('-o OUT'));
  const format = formatOf(path);
  if (format === null) return wrongUsage(cliStrings.outputEnding);

  const passphrase = await readPassphrase(read.value, io);
  if (passphrase.kind === 'failed') return passphrase.problem;
  const copies = await readAll(given, passphrase.value, io);
  if (copies.kind === 'failed') return badInput(copies.problem);
  const [ours, theirs] = copies.value.slice(-2);
  if (ours === undefined || theirs === undefined) return wrongUsage(cliStrings.arguments.missing('B'));
  const base = copies.value.length > 2 ? copies.value[0]?.workshop : null;
  const [ourName = '', theirName = ''] = given.slice(-2).map(nameOf);
  const merged = mergeWorkshops(base ?? ancestorOf(ours, theirs), copyOf(ours), copyOf(theirs));
  if (merged.kind === 'failed') {
    const { what, next } = merged.problem;
    return badInput({ where: cliStrings.bothFiles(ourName, theirName), what, next });
  }

  const { conflicts, workshop } = merged.value;
  const whole: OpenedWorkshop = {
    workshop,
    journal: logOf(ours, merged.value, theirName, io),
    attachments: new Map([...theirs.attachments, ...ours.attachments]),
    point: null,
    notes: [],
  };
  const written = await writeWorkshop(whole, { path, format }, io);
  if (written.kind === 'failed') return badInput(written.problem);
  const words = cliStrings.merge;
  const output = flags.has('json')
    ? jsonText({ written: path, conflicts })
    : [
        words.written(path),
        ...(conflicts.length === 0 ? [words.noConflicts] : [words.conflicts(conflicts.length)]),
        ...conflicts.map((conflict) => words.conflict(conflict, ourName, theirName)),
      ]
        .map((line) => `${line}\n`)
        .join('');
  const notes = [...copies.value.flatMap((copy) => copy.notes), ...written.value];
  return { kind: conflicts.length === 0 ? 'done' : 'conflicts-left', output, notes };
};

async function readAll(
  files: readonly string[],
  passphrase: string | undefined,
  io: CommandIo,
): Promise<Result<readonly OpenedWorkshop[], InputProblem>> {
  const copies: OpenedWorkshop[] = [];
  for (const file of files) {
    const opened = await readWorkshop(file, io, passphrase);
    if (opened.kind === 'failed') return failed(opened.problem);
    copies.push(opened.value);
  }
  return ok(copies);
}

function ancestorOf({ journal: ours }: OpenedWorkshop, { journal: theirs }: OpenedWorkshop): Workshop | null {
  return ours === null || theirs === null ? null : commonAncestor(ours, theirs);
}

function copyOf({ workshop, journal }: OpenedWorkshop) {
  return { workshop, entries: journal === null ? [] : entriesOf(journal) };
}

/** The merge is one entry of the log, so that the app can show its conflicts and take it back. */
function logOf(
  { journal, workshop }: OpenedWorkshop,
  merged: Merged,
  from: string,
  io: CommandIo,
): readonly LogRecord[] {
  const before = journal ?? [createdEntry(stamp(0, io), workshop)];
  const last = Math.max(...before.map(({ seq }) => seq));
  return [...before, mergeEntry(stamp(last + 1, io), workshop, merged, from)];
}

function stamp(seq: number, io: CommandIo): Stamp {
  return { seq, id: io.newId(), at: io.now(), by: { kind: 'app', name: '', window: 'command-line' } };
}
