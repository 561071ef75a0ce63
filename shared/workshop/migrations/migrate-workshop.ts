import { isRecord, type PlainRecord } from '#shared/base/plain-record.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { PLAYBOOK_FORMAT } from '#shared/playbook/format.ts';
import { FILE_PROBLEMS, FILE_REASONS } from '#shared/strings/files.ts';
import {
  WORKSHOP_FORMAT,
  WORKSHOP_VERSION,
  type Workshop,
  workshopSchema,
} from '#shared/workshop/schema/workshop.ts';
import { describeIssues } from '#shared/workshop/words/describe-issues.ts';
import { hasTooManyMistakes } from './too-many-mistakes.ts';

/** One step from a version to the next. Steps are appended, never edited. */
export type Migration = {
  readonly from: number;
  readonly migrate: (document: PlainRecord) => PlainRecord;
};

/** In order, one per version. Version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

/** Any version of the document as today's; what a newer version of the app made is refused and never altered. */
export function migrateWorkshop(
  json: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<Workshop> {
  if (!isRecord(json)) return failed(FILE_PROBLEMS.notAWorkshop);
  if (json.format === PLAYBOOK_FORMAT) return failed(FILE_PROBLEMS.isPlaybook);
  const format = json.format ?? WORKSHOP_FORMAT;
  const version = json.version ?? WORKSHOP_VERSION;
  if (format !== WORKSHOP_FORMAT) return failed(FILE_PROBLEMS.notAWorkshop);
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return failed(FILE_PROBLEMS.notAWorkshop);
  }
  if (version > WORKSHOP_VERSION) return failed(FILE_PROBLEMS.newer(String(version)));

  let document: PlainRecord = json;
  for (const { from, migrate } of migrations) {
    if (from >= version) document = { ...migrate(document), version: from + 1 };
  }
  const parsed = checked(document);
  if (parsed === null) return failed(FILE_PROBLEMS.badJson(FILE_REASONS.mistakes));
  return parsed.success
    ? ok(parsed.data)
    : failed(FILE_PROBLEMS.invalid(describeIssues(parsed.error.issues, document)));
}

/** Null for a document with more mistakes than are worth listing. */
function checked(document: PlainRecord) {
  return hasTooManyMistakes(workshopSchema, document) ? null : workshopSchema.safeParse(document);
}
