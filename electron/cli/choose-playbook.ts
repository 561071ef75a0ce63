import { failed, ok, type Result } from '#shared/base/result.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { type PlaybookRefusal, parsePlaybook } from '#shared/playbook/parse-playbook.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { CommandIo, InputProblem } from './command.ts';
import { nameOf } from './read-bytes.ts';
import { readJson } from './read-json.ts';

/** The playbook asked for, else the one the workshop carries, else the built-in one if the workshop means that. */
export async function choosePlaybook(
  workshop: Workshop,
  where: string,
  asked: string | undefined,
  io: CommandIo,
): Promise<Result<Playbook, InputProblem>> {
  if (asked !== undefined) return await readPlaybook(asked, io);
  const { id, content } = workshop.playbook;
  if (content !== null) return accepted(parsePlaybook(content), cliStrings.playbookIn(where));
  if (id === defaultPlaybook.id) return ok(defaultPlaybook);
  return failed({ where, ...cliStrings.document.otherPlaybook(id) });
}

async function readPlaybook(file: string, io: CommandIo): Promise<Result<Playbook, InputProblem>> {
  const json = await readJson(file, io);
  return json.kind === 'failed' ? json : accepted(parsePlaybook(json.value), nameOf(file));
}

function accepted(parsed: Result<Playbook, PlaybookRefusal>, where: string): Result<Playbook, InputProblem> {
  if (parsed.kind === 'ok') return parsed;
  const { what, next, faults } = parsed.problem;
  const more = faults.map(({ path, sentence }) => cliStrings.fault(path, sentence));
  return failed({ where, what, next, more });
}
