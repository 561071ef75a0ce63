import type { z } from 'zod';
import { upperFirst } from '#shared/strings/first-letter.ts';
import { ISSUES } from '#shared/strings/issues.ts';
import { fieldWords, placeWords } from './path-words.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found, as one sentence that names the place and says what belongs there. */
export function describeIssues(
  issues: readonly Issue[],
  document: unknown,
  at: readonly string[] = [],
): string {
  const [first, ...more] = issues;
  if (first === undefined) return ISSUES.unreadable;
  const path = [...at, ...first.path.map(String)];
  const sentence = ISSUES.sentence(placeWords(document, path), issueWords(first));
  return more.length === 0 ? sentence : ISSUES.andMore(sentence, more.length);
}

/** The same for what a command was given, whose fields are named without the item they belong to. */
export function describePayload(issues: readonly Issue[]): string {
  const [first, ...more] = issues;
  if (first === undefined) return ISSUES.unreadable;
  const path = first.path.map(String).filter((key) => !['changes', 'item', 'items'].includes(key));
  const sentence = ISSUES.sentence(upperFirst(fieldWords(path)) || ISSUES.entry, issueWords(first));
  return more.length === 0 ? sentence : ISSUES.andMore(sentence, more.length);
}

function issueWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue) ? ISSUES.missing : ISSUES.type(issue.expected);
    case 'too_big':
      return issue.origin === 'string'
        ? ISSUES.tooLong(Number(issue.maximum))
        : issue.origin === 'array'
          ? ISSUES.tooMany(Number(issue.maximum))
          : ISSUES.tooHigh(Number(issue.maximum));
    case 'too_small':
      return issue.origin === 'string'
        ? ISSUES.empty
        : issue.origin === 'array'
          ? ISSUES.tooFew(Number(issue.minimum))
          : ISSUES.tooLow(Number(issue.minimum));
    case 'not_multiple_of':
      return ISSUES.step(issue.divisor);
    case 'invalid_value':
      return ISSUES.oneOf(issue.values.map((value) => String(value)));
    case 'unrecognized_keys':
      return ISSUES.unknownFields(issue.keys);
    case 'invalid_union': {
      const closest = issue.errors.flatMap((errors) => errors.slice(0, 1));
      const values = closest.flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []));
      if (values.length > 0 && closest.every((one) => one.code === 'invalid_value'))
        return ISSUES.oneOf(values);
      return closest.length === 0 ? ISSUES.wrong : ISSUES.noneFits;
    }
    case 'invalid_key':
    case 'invalid_element': {
      const inner = issue.issues[0];
      return inner === undefined ? ISSUES.wrong : ISSUES.badKey(issueWords(inner));
    }
    case 'invalid_format':
    case 'custom':
      return ISSUES.own(issue.message);
  }
}

/** An issue carries the value it was found on only when asked to; its message always says whether there was one. */
function isMissing(issue: Extract<Issue, { code: 'invalid_type' }>): boolean {
  return issue.input === undefined && issue.message.endsWith('received undefined');
}
