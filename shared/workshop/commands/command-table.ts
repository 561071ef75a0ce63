import type { z } from 'zod';
import { attachCommands } from './attach-commands.ts';
import { coreCommands } from './core-commands.ts';
import type { CommandDefinition } from './define-command.ts';
import { evidenceCommands } from './evidence-commands.ts';
import { frameCommands } from './frame-commands.ts';
import { ideaCommands } from './idea-commands.ts';
import { mergeCommands } from './merge-commands.ts';
import { momentCommands } from './moment-commands.ts';
import { pathCommands } from './path-commands.ts';
import { planCommands } from './plan-commands.ts';
import { roomCommands } from './room-commands.ts';
import { surfaceCommands } from './surface-commands.ts';
import { voteCommands } from './vote-commands.ts';
import { workshopCommands } from './workshop-commands.ts';

/** Every change the document knows, by name. */
export const COMMANDS = {
  ...workshopCommands,
  ...frameCommands,
  ...evidenceCommands,
  ...attachCommands,
  ...surfaceCommands,
  ...coreCommands,
  ...pathCommands,
  ...planCommands,
  ...roomCommands,
  ...ideaCommands,
  ...momentCommands,
  ...voteCommands,
  ...mergeCommands,
} as const;

export type CommandName = keyof typeof COMMANDS;

/** One named change with what it needs to be carried out: plain JSON, so that it can be journalled and sent. */
export type Command = {
  readonly [Name in CommandName]: {
    readonly name: Name;
    readonly payload: z.input<(typeof COMMANDS)[Name]['payload']>;
  };
}[CommandName];

/** The definition of a name that may have come from another window or another version. */
export function definitionOf(name: string): CommandDefinition<z.ZodType> | undefined {
  if (!Object.hasOwn(COMMANDS, name)) return undefined;
  // A definition parses its payload before it uses it, so it may be handed anything.
  return COMMANDS[name as CommandName] as unknown as CommandDefinition<z.ZodType>;
}
