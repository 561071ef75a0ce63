import type { z } from 'zod';
import { playbookFaults } from '#shared/strings/playbook.ts';
import { faultAt, type PathParts, type PlaybookFault } from './fault.ts';

/** Fields whose value names something, and what that is called. */
const NOUNS: Readonly<Record<string, readonly [noun: string, nouns: string]>> = {
  area: ['area', 'areas'],
  areas: ['area', 'areas'],
  path: ['path', 'paths'],
  paths: ['path', 'paths'],
  difference: ['difference', 'differences'],
  fact: ['fact', 'facts'],
  crossing: ['crossing', 'crossings'],
  crossings: ['crossing', 'crossings'],
  stage: ['stage', 'stages'],
  kind: ['kind', 'kinds'],
};

/** What a schema found, as sentences that say where and what to do. */
export function schemaFaults(error: z.ZodError, value: unknown): readonly PlaybookFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, value));
}

function faultsOf(issue: z.core.$ZodIssue, value: unknown): readonly PlaybookFault[] {
  const at = issue.path;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => faultAt(at, playbookFaults.unknownField(key)));
    case 'invalid_type':
      return [faultAt(at, wrongType(issue.expected, found(value, at)))];
    case 'invalid_value':
      return [faultAt(at, wrongValue(at, issue.values.map(String), found(value, at)))];
    case 'invalid_union':
      return [faultAt(at, wrongUnion(issue, at, found(value, at)))];
    case 'too_small':
      return [faultAt(at, tooSmall(issue))];
    case 'too_big':
      return [faultAt(at, tooBig(issue))];
    case 'invalid_format':
    case 'custom':
      return [faultAt(at, issue.message)];
    default:
      return [faultAt(at, playbookFaults.notUnderstood)];
  }
}

function wrongType(expected: string, actual: unknown): string {
  const wanted = playbookFaults.types[expected] ?? expected;
  return actual === undefined ? playbookFaults.missing(wanted) : playbookFaults.wrongType(wanted);
}

function wrongValue(at: PathParts, allowed: readonly string[], actual: unknown): string {
  if (actual === undefined) return playbookFaults.missing(allowed.join(' or '));
  const noun = NOUNS[fieldName(at)];
  if (noun === undefined || allowed.length < 2) return playbookFaults.notOneOf(shown(actual), allowed);
  return playbookFaults.noSuch(...noun, shown(actual), allowed);
}

function wrongUnion(issue: z.core.$ZodIssueInvalidUnion, at: PathParts, actual: unknown): string {
  // A union told apart by a field says which values it knows; other unions do not occur in a playbook.
  const known = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return known.length === 0 ? playbookFaults.notUnderstood : wrongValue(at, known, actual);
}

function tooSmall({ origin, minimum, exact }: z.core.$ZodIssueTooSmall): string {
  const least = Number(minimum);
  if (origin === 'string') return playbookFaults.tooShortText;
  if (origin === 'array') return exact ? playbookFaults.exactly(least) : playbookFaults.tooFew(least);
  return playbookFaults.tooSmall(least);
}

function tooBig({ origin, maximum, exact }: z.core.$ZodIssueTooBig): string {
  const most = Number(maximum);
  if (origin === 'string') return playbookFaults.tooLongText(most);
  if (origin === 'array') return exact ? playbookFaults.exactly(most) : playbookFaults.tooMany(most);
  return playbookFaults.tooLarge(most);
}

/** The last name on the way, so that crossings[2] is still a crossing. */
function fieldName(at: PathParts): string {
  return String(at.findLast((part) => typeof part === 'string') ?? '');
}

function found(value: unknown, at: PathParts): unknown {
  let current = value;
  for (const part of at) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.hasOwn(current, part) ? Reflect.get(current, part) : undefined;
  }
  return current;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
