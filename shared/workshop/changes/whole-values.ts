import { isRecord } from '#shared/base/plain-record.ts';

const WHOLE: readonly (readonly string[])[] = [
  ['playbook'],
  ['previous'],
  ['path', 'taken'],
  ['path', 'asserted', '*'],
  ['votes', '*', 'subject'],
  ['votes', '*', 'first', 'ballots', '*'],
  ['votes', '*', 'second', 'ballots', '*'],
  ['votes', '*', 'first', 'tally'],
  ['votes', '*', 'second', 'tally'],
];

/**
 * Whether the object at a path is one answer that is only ever replaced as a whole: taking its fields one by one
 * from two sides would make something that nobody said.
 */
export function isWholeValue(path: readonly string[], value: unknown): boolean {
  if (!isRecord(value)) return true;
  if ('low' in value && 'likely' in value && 'high' in value) return true;
  return WHOLE.some((pattern) => matchesPattern(pattern, path));
}

export function matchesPattern(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length && pattern.every((part, index) => part === '*' || part === path[index])
  );
}
