import { failed, ok, type Result } from '#shared/base/result.ts';
import { decodeText } from '#shared/formats/decode-text.ts';
import { parseJson } from '#shared/formats/parse-json.ts';
import { type Brand, brandSchema } from '#shared/report/brand.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import { FILE_PROBLEMS } from '#shared/strings/files.ts';
import { describeIssues } from '#shared/workshop/words/describe-issues.ts';
import type { CommandIo, InputProblem } from './command.ts';
import { nameOf, readBytes } from './read-bytes.ts';

/** The branding profile asked for; null leaves the looks to the playbook. */
export async function readBrand(
  file: string | undefined,
  io: CommandIo,
): Promise<Result<Brand | null, InputProblem>> {
  if (file === undefined) return ok(null);
  const bytes = await readBytes(file, io);
  if (bytes.kind === 'failed') return bytes;
  const where = nameOf(file);
  const text = decodeText(bytes.value);
  if (text === null) return failed({ where, ...FILE_PROBLEMS.notText });
  const json = parseJson(text);
  if (json.kind === 'failed') return failed({ where, ...json.problem });
  const brand = brandSchema.safeParse(json.value);
  if (brand.success) return ok(brand.data);
  return failed({
    where,
    ...cliStrings.report.noBrand,
    more: [describeIssues(brand.error.issues, json.value)],
  });
}
