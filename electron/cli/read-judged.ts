import { checkAgainstPlaybook } from '#shared/assessment/check-against-playbook.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { choosePlaybook } from './choose-playbook.ts';
import type { CommandIo, InputProblem } from './command.ts';
import { nameOf } from './read-bytes.ts';
import { readWorkshop } from './read-workshop.ts';
import { unknownIds } from './unknown-ids.ts';

export type WithRules = OpenedWorkshop & { readonly playbook: Playbook };

/** A workshop and the playbook it is judged by. */
export async function readWithRules(
  file: string,
  passphrase: string | undefined,
  asked: string | undefined,
  io: CommandIo,
): Promise<Result<WithRules, InputProblem>> {
  const opened = await readWorkshop(file, io, passphrase);
  if (opened.kind === 'failed') return opened;
  const playbook = await choosePlaybook(opened.value.workshop, nameOf(file), asked, io);
  return playbook.kind === 'failed' ? playbook : ok({ ...opened.value, playbook: playbook.value });
}

/** The same, and refused where the workshop names what the playbook does not know. */
export async function readJudged(
  ...from: Parameters<typeof readWithRules>
): ReturnType<typeof readWithRules> {
  const read = await readWithRules(...from);
  if (read.kind === 'failed') return read;
  const { workshop, playbook } = read.value;
  const unknown = unknownIds(nameOf(from[0]), checkAgainstPlaybook(workshop, playbook));
  return unknown === null ? read : failed(unknown);
}
