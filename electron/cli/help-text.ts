import { cliStrings } from '#shared/strings/cli.ts';
import { wrapText } from './page/wrap-text.ts';
import { usageOf } from './usage-of.ts';

type CommandWords = { readonly usage: string; readonly about: string; readonly details: readonly string[] };

const WORDS: Readonly<Record<string, CommandWords>> = cliStrings.commands;

export function hasHelp(name: string): boolean {
  return Object.hasOwn(WORDS, name);
}

/** Help on everything, or on one command. */
export function helpText(name: string | null): string {
  const words = name === null ? undefined : WORDS[name];
  return `${(words === undefined ? wholeHelp() : commandHelp(name, words)).join('\n')}\n`;
}

function commandHelp(name: string | null, { about, details }: CommandWords): readonly string[] {
  return [usageOf(name), '', ...wrapText(about), ...details.flatMap((line) => ['', ...wrapText(line)])];
}

function wholeHelp(): readonly string[] {
  return [
    cliStrings.title,
    '',
    usageOf(null),
    '',
    ...Object.values(WORDS).flatMap(({ usage, about }) => [`  ${usage}`, ...wrapText(about, 6), '']),
    ...cliStrings.notes.flatMap((note) => wrapText(note)),
  ];
}
