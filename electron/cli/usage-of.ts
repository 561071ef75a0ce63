import { cliStrings } from '#shared/strings/cli.ts';

const COMMANDS: Readonly<Record<string, { readonly usage: string }>> = cliStrings.commands;

/** The usage line of a command, or of the program where no command is meant. */
export function usageOf(command: string | null): string {
  const usage = command === null ? undefined : COMMANDS[command]?.usage;
  return cliStrings.usage(usage ?? cliStrings.anyUsage);
}
