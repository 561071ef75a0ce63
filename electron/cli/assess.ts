import { checkAgainstPlaybook } from '#shared/assessment/check-against-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import { choosePlaybook } from './choose-playbook.ts';
import { badInput, done, type RunCommand, wrongUsage } from './command.ts';
import { jsonText } from './json-text.ts';
import { readArguments } from './read-arguments.ts';
import { nameOf } from './read-bytes.ts';
import { PASSPHRASE_FLAG, readPassphrase } from './read-passphrase.ts';
import { readWorkshop } from './read-workshop.ts';
import { unknownIds } from './unknown-ids.ts';

export const runAssess: RunCommand = async (args, io) => {
  const read = readArguments(args, {
    required: ['FILE'],
    flags: ['json', PASSPHRASE_FLAG],
    values: ['playbook'],
  });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const { given, flags, values } = read.value;
  const [file = ''] = given;
  const where = nameOf(file);
  const asked = values.get('playbook');
  if (file === '-' && asked === '-') return wrongUsage(cliStrings.standardInputTwice);

  if (asked === '-' && flags.has(PASSPHRASE_FLAG)) return wrongUsage(cliStrings.passphrase.inputTaken);
  const passphrase = await readPassphrase(read.value, io);
  if (passphrase.kind === 'failed') return passphrase.problem;
  const opened = await readWorkshop(file, io, passphrase.value);
  if (opened.kind === 'failed') return badInput(opened.problem);
  const { workshop, notes } = opened.value;
  const chosen = await choosePlaybook(workshop, where, asked, io);
  if (chosen.kind === 'failed') return badInput(chosen.problem);
  const playbook = chosen.value;
  const unknown = unknownIds(where, checkAgainstPlaybook(workshop, playbook));
  if (unknown !== null) return badInput(unknown);

  const conclusion = conclude(workshop, playbook);
  if (flags.has('json')) {
    const { conclusionAsJson } = await import('#shared/conclude/conclusion-as-json.ts');
    return done(jsonText(conclusionAsJson(conclusion, playbook)), notes);
  }
  const { renderPage } = await import('./page/render-page.ts');
  return done(renderPage(conclusion, { workshop, playbook, styled: io.styled }), notes);
};
