import { createReportRunner } from '#electron/services/report-runner.ts';
import { assertNever } from '#shared/base/assert-never.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import { changedAt } from '#shared/exports/changed-at.ts';
import { writeList } from '#shared/exports/list-formats.ts';
import { weightOf } from '#shared/pictures/weight-of.ts';
import { buildReport, type ReportInput } from '#shared/report/build-report.ts';
import type { DrawnAs } from '#shared/report/drawn-as.ts';
import type { Report } from '#shared/report/report.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import { exportWords } from '#shared/strings/exports.ts';
import { anonymiseWorkshop } from '#shared/workshop/anonymous/anonymise-workshop.ts';
import { badInput, type CommandIo, done, type InputProblem, type RunCommand, wrongUsage } from './command.ts';
import { jsonText } from './json-text.ts';
import { readArguments } from './read-arguments.ts';
import { readBrand } from './read-brand.ts';
import { readJudged } from './read-judged.ts';
import { PASSPHRASE_FLAG, readPassphrase } from './read-passphrase.ts';
import { type ReportOutput, readReportOutput, readReportSize } from './report-output.ts';
import { writeFile } from './write-file.ts';

/** Generous: on a slow machine the full report of the fullest workshop still ends well within it. */
const DRAWING_LIMITS = { timeLimitMs: 120_000, memoryLimitMb: 1_024 } as const;

type Made = { readonly bytes: Uint8Array; readonly notes: readonly string[] };

export const runReport: RunCommand = async (args, io) => {
  const read = readArguments(args, {
    required: ['FILE'],
    flags: ['anonymous', PASSPHRASE_FLAG],
    values: ['output', 'csv', 'size', 'brand', 'playbook'],
    inputs: ['brand', 'playbook'],
    short: { o: 'output' },
  });
  if (read.kind === 'failed') return wrongUsage(read.problem);
  const { given, flags, values } = read.value;
  const [file = ''] = given;
  const output = readReportOutput(values);
  if (output.kind === 'failed') return wrongUsage(output.problem);
  const size = readReportSize(values);
  if (size.kind === 'failed') return wrongUsage(size.problem);

  const passphrase = await readPassphrase(read.value, io);
  if (passphrase.kind === 'failed') return passphrase.problem;
  const judged = await readJudged(file, passphrase.value, values.get('playbook'), io);
  if (judged.kind === 'failed') return badInput(judged.problem);
  const { workshop, playbook, journal, notes, attachments } = judged.value;
  const brand = await readBrand(values.get('brand'), io);
  if (brand.kind === 'failed') return badInput(brand.problem);
  const shown = flags.has('anonymous') ? anonymiseWorkshop(workshop) : workshop;
  const input = {
    workshop: shown,
    playbook,
    changedAt: changedAt(workshop, journal),
    size: size.value,
    brand: brand.value,
    ...conclude(shown, playbook),
  };
  const made = await make(output.value, io, input, attachments);
  if (made.kind === 'failed') return badInput(made.problem);
  const { path } = output.value;
  const written = await writeFile(path, made.value.bytes, io);
  if (written.kind === 'failed') return badInput(written.problem);
  return done(cliStrings.report.written(path), [...notes, ...made.value.notes]);
};

async function make(
  output: ReportOutput,
  io: CommandIo,
  input: ReportInput,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Result<Made, InputProblem>> {
  if (output.kind === 'list') return ok(writeList(output.list, input));
  const report = buildReport(input);
  const text = (content: string) => ok({ bytes: new TextEncoder().encode(content), notes: [] });
  switch (output.kind) {
    case 'json':
      return text(jsonText(report));
    case 'markdown': {
      const { writeMarkdown } = await import('#shared/exports/markdown/write-markdown.ts');
      return text(writeMarkdown(report));
    }
    case 'docx': {
      const { writeDocx } = await import('#shared/exports/docx/write-docx.ts');
      return ok({ bytes: await writeDocx(report, pictures), notes: heavy(report, pictures) });
    }
    case 'pdf':
    case 'charts':
      return await drawn(output.kind, report, output.path, io, pictures);
    default:
      return assertNever(output);
  }
}

/** Only a browser makes photos smaller, so here they are as they came. */
function heavy({ pictures }: Report, attachments: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const weight = pictures.length === 0 ? 0 : weightOf(attachments);
  return exportWords.photos(weight, weight);
}

async function drawn(
  as: DrawnAs,
  report: Report,
  path: string,
  io: CommandIo,
  attachments: ReadonlyMap<string, Uint8Array>,
): Promise<Result<Made, InputProblem>> {
  if (io.reportWorker === null) return failed({ where: path, ...cliStrings.report.notBuilt });
  const runner = createReportRunner({ workerPath: io.reportWorker, ...DRAWING_LIMITS });
  const pictures = [...attachments].map(([sum, bytes]) => ({ sha256: sum, bytes }));
  const made = await runner.draw('report', report, { as, pictures });
  await runner.close();
  if (made.kind === 'failed') return failed({ where: path, ...made.problem });
  // Nobody can stop it here, so it is never cancelled.
  if (made.value.kind === 'cancelled') return ok({ bytes: new Uint8Array(), notes: [] });
  return ok({
    bytes: made.value.bytes,
    notes: [...made.value.warnings, ...(as === 'pdf' ? heavy(report, attachments) : [])],
  });
}
