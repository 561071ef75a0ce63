import { failed, ok, type Result } from '#shared/base/result.ts';
import { FILE_PROBLEMS, FILE_REASONS } from '#shared/strings/files.ts';
import { BUNDLE_LIMITS } from './bundle-limits.ts';
import { scanJson } from './scan-json.ts';

/** JSON from outside: size, depth and names are looked at before the parser builds anything. */
export function parseJson(text: string, maxCharacters: number = BUNDLE_LIMITS.entryBytes): Result<unknown> {
  if (text.length > maxCharacters) {
    return failed(FILE_PROBLEMS.badJson(FILE_REASONS.long(maxCharacters / 1_000_000)));
  }
  const refused = scanJson(text);
  if (refused !== undefined) return failed(FILE_PROBLEMS.badJson(refused));
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed(FILE_PROBLEMS.notJson);
  }
}
