import { isRecord } from '#shared/base/plain-record.ts';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { LOG_PROBLEMS } from '#shared/strings/log.ts';
import { migrateWorkshop } from '#shared/workshop/migrations/migrate-workshop.ts';
import { WORKSHOP_VERSION } from '#shared/workshop/schema/workshop.ts';
import { describeIssues } from '#shared/workshop/words/describe-issues.ts';
import { type LogRecord, logRecordSchema } from './log-record.ts';

/** One record as one line of JSON, for the journal. */
export function encodeRecord(record: LogRecord): string {
  return JSON.stringify(record);
}

/** Reads one record back; a line that is not a record is a problem of that line alone. */
export function decodeRecord(text: string): Result<LogRecord> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed(LOG_PROBLEMS.badRecord('it is not JSON.'));
  }
  const parsed = logRecordSchema.safeParse(withMigratedWorkshop(json));
  return parsed.success
    ? ok(parsed.data)
    : failed(LOG_PROBLEMS.badRecord(describeIssues(parsed.error.issues, {})));
}

/** A document inside a record may be of an older version. One that cannot be brought up to date is left for the schema to refuse. */
function withMigratedWorkshop(json: unknown): unknown {
  if (!isRecord(json) || !isRecord(json.workshop) || json.workshop.version === WORKSHOP_VERSION) return json;
  const migrated = migrateWorkshop(json.workshop);
  return migrated.kind === 'ok' ? { ...json, workshop: migrated.value } : json;
}
