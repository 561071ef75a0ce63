import type { FileSystem } from '#electron/services/file-system.ts';

/** What a command gets from outside, so that a test can hand in its own. */
export type CommandIo = {
  readonly disk: { readonly fs: FileSystem; readonly platform: NodeJS.Platform };
  /** Opened only when asked for: another program may be reading from the same place. */
  readonly standardInput: () => AsyncIterable<Uint8Array>;
  /** Whether standard output is a terminal, where headings may stand out. */
  readonly styled: boolean;
  /** The version of the app, the present moment in UTC, and an id nobody else has. */
  readonly version: string;
  readonly now: () => string;
  readonly newId: () => string;
  /** The program that draws a PDF, in a thread of its own; null where it was not built. */
  readonly reportWorker: string | null;
};

/** What is wrong with the input: where, what, and what to do about it. */
export type InputProblem = {
  readonly where: string;
  readonly what: string;
  readonly next: string;
  readonly more?: readonly string[];
};

export type CommandResult =
  | { readonly kind: 'done'; readonly output: string; readonly notes: readonly string[] }
  | { readonly kind: 'bad-input'; readonly problem: InputProblem }
  | { readonly kind: 'wrong-usage'; readonly what: string }
  | { readonly kind: 'conflicts-left'; readonly output: string; readonly notes: readonly string[] };

export type RunCommand = (args: readonly string[], io: CommandIo) => Promise<CommandResult>;

/** Its words are in the string catalogue; its code is loaded only when it is called for. */
export type Command = { readonly name: string; readonly load: () => Promise<RunCommand> };

/** `notes` are for the person at the terminal and stay out of the output: what was put right while reading. */
export function done(output: string, notes: readonly string[] = []): CommandResult {
  return { kind: 'done', output, notes };
}

export function badInput(problem: InputProblem): CommandResult {
  return { kind: 'bad-input', problem };
}

export function wrongUsage(what: string): CommandResult {
  return { kind: 'wrong-usage', what };
}
