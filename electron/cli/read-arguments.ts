import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '#shared/base/result.ts';
import { cliStrings } from '#shared/strings/cli.ts';

export type ArgumentRules = {
  /** The names of what must stand there, in order, as the usage line writes them. */
  readonly required: readonly string[];
  /** How many more may follow. */
  readonly optional?: number;
  readonly flags?: readonly string[];
  readonly values?: readonly string[];
  /** Those of the values that name a file to read. */
  readonly inputs?: readonly string[];
  /** One letter that stands for a longer name. */
  readonly short?: Readonly<Record<string, string>>;
};

export type Arguments = {
  readonly given: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** Whether one of the files is standard input, which can be read once. */
  readonly standardInput: boolean;
};

/** Takes a command's arguments apart. What is wrong with them is said in a sentence. */
export function readArguments(
  args: readonly string[],
  { required, optional = 0, flags = [], values = [], inputs = [], short = {} }: ArgumentRules,
): Result<Arguments, string> {
  const words = cliStrings.arguments;
  const option = (name: string, type: 'boolean' | 'string') => {
    const letter = Object.keys(short).find((key) => short[key] === name);
    return [name, letter === undefined ? { type } : { type, short: letter }] as const;
  };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries([
      ...flags.map((name) => option(name, 'boolean')),
      ...values.map((name) => option(name, 'string')),
    ]),
  });
  const given: string[] = [];
  const seenFlags = new Set<string>();
  const seenValues = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') given.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (seenFlags.has(name) || seenValues.has(name)) return failed(words.twice(rawName));
    if (flags.includes(name)) {
      if (value !== undefined) return failed(words.takesNoValue(rawName));
      seenFlags.add(name);
    } else if (!values.includes(name)) return failed(words.unknownOption(rawName));
    else if (value === undefined || value === '') return failed(words.needsValue(rawName));
    else seenValues.set(name, value);
  }
  const missing = required[given.length];
  if (missing !== undefined) return failed(words.missing(missing));
  const extra = given[required.length + optional];
  if (extra !== undefined) return failed(words.tooMany(extra));
  if (given.includes('')) return failed(words.empty);
  const fromInput = [...given, ...inputs.map((name) => seenValues.get(name))].filter((file) => file === '-');
  if (fromInput.length > 1) return failed(cliStrings.standardInputTwice);
  return ok({ given, flags: seenFlags, values: seenValues, standardInput: fromInput.length === 1 });
}
