import { sameValue } from '#shared/base/same-value.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import { entriesOf, replay } from '#shared/workshop/log/replay.ts';
import { badInput, done, type RunCommand, wrongUsage } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { nameOf } from './read-bytes.ts';
import { readJudged } from './read-judged.ts';
import { PASSPHRASE_FLAG, readPassphrase } from './read-passphrase.ts';

export const runCheck: RunCommand = async (args, io) => {
  const read = readArguments(args, { required: ['FILE'], flags: [PASSPHRASE_FLAG] });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const [file = ''] = read.value.given;
  const passphrase = await readPassphrase(read.value, io);
  if (passphrase.kind === 'failed') return passphrase.problem;
  const judged = await readJudged(file, passphrase.value, undefined, io);
  if (judged.kind === 'failed') return badInput(judged.problem);
  const { workshop, playbook, notes } = judged.value;
  const words = cliStrings.check;
  const lines = [
    words.whole(nameOf(file)),
    words.of(workshop.title, playbook.name, playbook.version),
    words.holds({
      people: Object.keys(workshop.people).length,
      claims: Object.values(workshop.claims).filter(({ status }) => status !== 'unknown').length,
      checks: Object.values(workshop.core.checks).filter(({ score }) => score !== null).length,
      aspects: Object.keys(workshop.aspects).length,
      attachments: Object.keys(workshop.attachments).length,
    }),
    ...historyLines(judged.value),
    ...notes,
  ];
  return done(lines.map((line) => `${line}\n`).join(''));
};

/** The history is checked by playing it again. */
function historyLines({ journal, workshop }: OpenedWorkshop): readonly string[] {
  const words = cliStrings.check;
  if (journal === null) return [words.noHistory];
  const played = replay(journal);
  if (played.kind === 'failed') return [words.historyBroken(played.problem.what)];
  const agrees = sameValue(played.value.state.workshop, workshop);
  return [words.history(entriesOf(journal).length), ...(agrees ? [] : [words.historyDiffers])];
}
