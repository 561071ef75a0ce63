import { conclude } from '#shared/conclude/conclude.ts';
import { badInput, done, type RunCommand, wrongUsage } from './command.ts';
import { jsonText } from './json-text.ts';
import { readArguments } from './read-arguments.ts';
import { readJudged } from './read-judged.ts';
import { PASSPHRASE_FLAG, readPassphrase } from './read-passphrase.ts';

export const runAssess: RunCommand = async (args, io) => {
  const read = readArguments(args, {
    required: ['FILE'],
    flags: ['json', PASSPHRASE_FLAG],
    values: ['playbook'],
    inputs: ['playbook'],
  });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const { given, flags, values } = read.value;
  const [file = ''] = given;
  const passphrase = await readPassphrase(read.value, io);
  if (passphrase.kind === 'failed') return passphrase.problem;
  const judged = await readJudged(file, passphrase.value, values.get('playbook'), io);
  if (judged.kind === 'failed') return badInput(judged.problem);
  const { workshop, playbook, notes } = judged.value;

  const conclusion = conclude(workshop, playbook);
  if (flags.has('json')) {
    const { conclusionAsJson } = await import('#shared/conclude/conclusion-as-json.ts');
    return done(jsonText(conclusionAsJson(conclusion, playbook)), notes);
  }
  const { renderPage } = await import('./page/render-page.ts');
  return done(renderPage(conclusion, { workshop, playbook, styled: io.styled }), notes);
};
