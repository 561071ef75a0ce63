import type { Problem } from '#shared/base/result.ts';

const quoted = (value: string): string => `‘${value}’`;

const atMostShown = 20;

/** “DM, AU and 20 more”, so that a long list does not bury the sentence. */
function listed(values: readonly string[]): string {
  if (values.length === 0) return 'none';
  const shown = values.slice(0, atMostShown).join(', ');
  const rest = values.length - atMostShown;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

const nothingChanged = 'Nothing was changed.';

/** What is wrong at one place of a playbook, and what to do about it. */
export const playbookFaults = {
  missing: (expected: string): string => `is missing; it must be ${expected}`,
  wrongType: (expected: string): string => `must be ${expected}`,
  types: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'an object with fields',
    record: 'an object with fields',
    null: 'null',
  } as Readonly<Record<string, string>>,
  unknownField: (key: string): string =>
    `there is no field ${quoted(key)} here; check its spelling or take it out`,
  notOneOf: (value: string, allowed: readonly string[]): string =>
    allowed.length === 1
      ? `must be ${quoted(allowed[0] ?? '')}, not ${quoted(value)}`
      : `cannot be ${quoted(value)}; choose one of ${listed(allowed)}`,
  noSuch: (noun: string, nouns: string, value: string, known: readonly string[]): string =>
    `there is no ${noun} ${quoted(value)}; the ${nouns} are ${listed(known)}`,
  tooShortText: 'must not be empty',
  blankText: 'must not be blank',
  brokenText: 'contains half of a character; write that word again',
  notAnId: 'must be letters, digits and hyphens, at most 60',
  reservedId: 'is a reserved name; choose another',
  notAColour: 'must be a colour such as #1f5f5b',
  notAVersion: 'must be three numbers such as 1.2.0',
  notALanguage: 'must be a language tag such as en-GB',
  notBase64: 'must be a picture written as base64',
  tooLongText: (most: number): string => `is too long; keep it to ${most} characters`,
  tooFew: (least: number): string => `has too few entries; it needs at least ${least}`,
  tooMany: (most: number): string => `has too many entries; keep it to ${most}`,
  exactly: (count: number): string => `must have exactly ${count} entries`,
  tooSmall: (least: number): string => `is too small; it must be at least ${least}`,
  tooLarge: (most: number): string => `is too large; it must be at most ${most}`,
  notUnderstood: 'is not what is expected here; compare it with the published schema',
  twice: (value: string, first: string): string =>
    `the id ${quoted(value)} is already used at ${first}; give one of the two another id`,
  inOrder: (first: number): string => `the levels must run from 0 to 4 in order; this one should be ${first}`,
  noWeight: (path: string): string =>
    `the conditions of ${quoted(path)} all weigh 0; give at least one of them a weight above 0`,
  noCondition: (path: string): string => `the path ${quoted(path)} has no condition; add at least one`,
  weightCount: (operands: number): string => `must hold one weight for each operand, so ${operands}`,
  allWeightsZero: 'must not all be 0; give at least one a weight above 0',
  circle: (chain: readonly string[]): string =>
    `goes round in a circle (${chain.join(' → ')}); let one of them stand on answers instead`,
  noCheck: (area: string): string => `the area ${quoted(area)} has no check; add at least one`,
  priorKind: (id: string, is: string, needed: string): string =>
    `the prior ${quoted(id)} is of kind ${quoted(is)}; here it must be of kind ${quoted(needed)}`,
  priorAnswers: (id: string, needed: readonly string[]): string =>
    `the prior ${quoted(id)} must give a likelihood to exactly these answers: ${listed(needed)}`,
  allZero: 'must not all be 0; at least one has to be possible',
  agendaSum: (length: string, sum: number): string =>
    `the steps of the ${length}-minute workshop add up to ${sum} minutes; make them add up to ${length}`,
  neverShortened: 'is never shortened; set shortenable to false',
  notAbove: (name: string, least: number): string =>
    `is too small beside ${quoted(name)}; it must be at least ${least}`,
  boundsGap: (expected: number): string =>
    `must be ${expected}, so that the stages follow on from one another`,
  endlessEarly: 'only the last stage may be without an end; give it a number',
  lastEndless: 'must be null: the last stage has no end',
  ranks: 'the ranks of the paths must be 1, 2, 3 and 4, each once',
  answersNeeded: (needed: readonly string[]): string => `must hold the answers ${listed(needed)}`,
  answerForGrowthOnly: 'belongs to growth alone; take it out here',
  placeholder: (found: string, allowed: readonly string[]): string =>
    allowed.length === 0
      ? `${found} is not filled in here; write the sentence without it`
      : `${found} is not filled in here; the placeholders are ${listed(allowed)}`,
  defaultOption: (value: string, options: readonly string[]): string =>
    `there is no option ${quoted(value)}; the options are ${listed(options)}`,
} as const;

/** Why a playbook as a whole cannot be used. */
export const playbookProblems = {
  tooBig: (megabytes: number): Problem => ({
    code: 'playbook-too-big',
    what: `This file is larger than ${megabytes} MB, more than a playbook ever is.`,
    work: nothingChanged,
    next: 'Check that it is the file you meant, or use a smaller logo.',
  }),
  tooDeep: {
    code: 'playbook-too-deep',
    what: 'This file is nested more deeply, or has more parts, than a playbook ever has.',
    work: nothingChanged,
    next: 'Check that it is the file you meant.',
  } satisfies Problem,
  notJson: (where: string): Problem => ({
    code: 'playbook-not-json',
    what: `This file is not valid JSON${where}.`,
    work: nothingChanged,
    next: 'Open it in a text editor that checks JSON, put that place right and import it again.',
  }),
  notPlaybook: {
    code: 'playbook-not-one',
    what: 'This file is not a Nextproof playbook.',
    work: nothingChanged,
    next: 'A playbook begins with "format": "nextproof.playbook". Check that it is the file you meant.',
  } satisfies Problem,
  newer: (version: number): Problem => ({
    code: 'playbook-newer',
    what: `This playbook was written for a later version of Nextproof (format ${version}).`,
    work: nothingChanged,
    next: 'Install the latest Nextproof and import it again.',
  }),
  invalid: (count: number): Problem => ({
    code: 'playbook-invalid',
    what:
      count === 1
        ? 'This playbook cannot be used: one place in it is wrong.'
        : `This playbook cannot be used: ${count} places in it are wrong.`,
    work: nothingChanged,
    next: 'Put right what is listed and import it again.',
  }),
  line: (position: number): string => ` near line ${position}`,
} as const;
