import { ok, type Result } from '#shared/base/result.ts';
import { type Conclusion, conclude } from '#shared/conclude/conclude.ts';
import { conclusionsToCompare } from '#shared/conclude/conclusions-to-compare.ts';
import { compareWorkshops } from '#shared/workshop/compare/compare-workshops.ts';
import { badInput, type CommandIo, done, type InputProblem, type RunCommand, wrongUsage } from './command.ts';
import { jsonText } from './json-text.ts';
import { comparisonPage } from './page/comparison-page.ts';
import { readArguments } from './read-arguments.ts';
import { readWithRules, type WithRules } from './read-judged.ts';
import { PASSPHRASE_FLAG, readPassphrase } from './read-passphrase.ts';

export const runCompare: RunCommand = async (args, io) => {
  const read = readArguments(args, { required: ['OLD', 'NEW'], flags: ['json', PASSPHRASE_FLAG] });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const [oldFile = '', newFile = ''] = read.value.given;
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

type Side = WithRules & { readonly conclusion: Conclusion };

async function sideOf(
  file: string,
  passphrase: string | undefined,
  io: CommandIo,
): Promise<Result<Side, InputProblem>> {
  const read = await readWithRules(file, passphrase, undefined, io);
  if (read.kind === 'failed') return read;
  const { workshop, playbook } = read.value;
  return ok({ ...read.value, conclusion: conclude(workshop, playbook) });
}
