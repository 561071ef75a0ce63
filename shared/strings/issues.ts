import { counted, grouped } from './numbers.ts';

const SHOWN = 8;

/** What is wrong with a value of a document, for a sentence that begins with the place: “EP3, grade must be …”. */
export const ISSUES = {
  unreadable: 'The content could not be understood.',
  entry: 'What was entered',
  sentence: (place: string, said: string) => `${place} ${said}.`,
  andMore: (sentence: string, more: number) =>
    `${sentence} ${more === 1 ? 'One more place is' : `${more} more places are`} wrong too.`,
  missing: 'is missing',
  type: (expected: string) => `must be ${TYPES[expected] ?? expected}`,
  tooLong: (max: number) => `is longer than ${grouped(max)} characters`,
  tooMany: (max: number) => `holds more than ${grouped(max)} entries`,
  tooFew: (min: number) => `needs at least ${counted(min, 'entry', 'entries')}`,
  tooHigh: (max: number) => `must be at most ${grouped(max)}`,
  tooLow: (min: number) => `must be at least ${grouped(min)}`,
  empty: 'must not be empty',
  step: (step: number) => `must be a multiple of ${step}`,
  oneOf: (values: readonly string[]) =>
    values.length === 1
      ? `must be ${values[0]}`
      : `must be one of ${values.slice(0, SHOWN).join(', ')}${values.length > SHOWN ? ' …' : ''}`,
  unknownFields: (keys: readonly string[]) => {
    const named = keys.slice(0, 3).map((key) => `“${key.slice(0, 40)}”`);
    return `has ${keys.length === 1 ? 'a field' : 'fields'} this version does not know: ${named.join(', ')}${keys.length > 3 ? ' …' : ''}`;
  },
  noneFits: 'holds a value that is not possible there',
  wrong: 'is not right',
  badKey: (said: string) => `has a key that ${said}`,
  own: (message: string) => (message.startsWith('Invalid') ? 'is not right' : message),
} as const;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  null: 'null',
};
