import { ok, type Result } from '#shared/base/result.ts';
import { type Conclusion, conclude } from '#shared/conclude/conclude.ts';
import { conclusionsToCompare } from '#shared/conclude/conclusions-to-compare.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import { compareWorkshops } from '#shared/workshop/compare/compare-workshops.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { choosePlaybook } from './choose-playbook.ts';
import { badInput, type CommandIo, done, type InputProblem, type RunCommand, wrongUsage } from './command.ts';
import { jsonText } from './json-text.ts';
import { comparisonPage } from './page/comparison-page.ts';
import { readArguments } from './read-arguments.ts';
import { nameOf } from './read-bytes.ts';
import { PASSPHRASE_FLAG, readPassphrase } from './read-passphrase.ts';
import { readWorkshop } from './read-workshop.ts';

export const runCompare: RunCommand = async (args, io) => {
  const read = readArguments(args, { required: ['OLD', 'NEW'], flags: ['json', PASSPHRASE_FLAG] });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const [oldFile = '', newFile = ''] = read.value.given;
  if (oldFile === '-' && newFile === '-') return wrongUsage(cliStrings.standardInputTwice);
  const passphrase = await readPassphrase(read.value, io);
  if (passphrase.kind === 'failed') return passphrase.problem;
  const before = await sideOf(oldFile, passphrase.value, io);
  if (before.kind === 'failed') return badInput(before.problem);
  const after = await sideOf(newFile, passphrase.value, io);
  if (after.kind === 'failed') return badInput(after.problem);

  const [old, now] = [before.value, after.value];
  const compared = (side: Side) => ({
    workshop: side.workshop,
    conclusions: conclusionsToCompare(side.conclusion),
  });
  const oldUnderNew = conclusionsToCompare(conclude(old.workshop, now.playbook));
  const comparison = compareWorkshops(compared(old), compared(now), oldUnderNew);
  const notes = [...old.notes, ...now.notes];
  if (read.value.flags.has('json')) return done(jsonText(comparison), notes);
  const page = comparisonPage(comparison, { old: old.workshop, now: now.workshop, playbook: now.playbook });
  return done(page, notes);
};

type Side = {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  readonly conclusion: Conclusion;
  readonly notes: readonly string[];
};

async function sideOf(
  file: string,
  passphrase: string | undefined,
  io: CommandIo,
): Promise<Result<Side, InputProblem>> {
  const opened = await readWorkshop(file, io, passphrase);
  if (opened.kind === 'failed') return opened;
  const { workshop, notes } = opened.value;
  const playbook = await choosePlaybook(workshop, nameOf(file), undefined, io);
  if (playbook.kind === 'failed') return playbook;
  return ok({ workshop, notes, playbook: playbook.value, conclusion: conclude(workshop, playbook.value) });
}
