import { failed, ok, type Result } from '#shared/base/result.ts';
import { type Brand, brandSchema } from '#shared/report/brand.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import { describeIssues } from '#shared/workshop/words/describe-issues.ts';
import type { CommandIo, InputProblem } from './command.ts';
import { nameOf } from './read-bytes.ts';
import { readJson } from './read-json.ts';

/** The branding profile asked for; null leaves the looks to the playbook. */
export async function readBrand(
  file: string | undefined,
  io: CommandIo,
): Promise<Result<Brand | null, InputProblem>> {
  if (file === undefined) return ok(null);
  const json = await readJson(file, io);
  if (json.kind === 'failed') return json;
  const brand = brandSchema.safeParse(json.value);
  if (brand.success) return ok(brand.data);
  return failed({
    where: nameOf(file),
    ...cliStrings.report.noBrand,
    more: [describeIssues(brand.error.issues, json.value)],
  });
}
