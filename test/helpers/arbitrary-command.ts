import fc from 'fast-check';
import { COMMANDS, type Command } from '#shared/workshop/commands/command-table.ts';
import { arbitraryForSchema } from './arbitrary-for-schema.ts';

/** Any command of the table, with a payload its schema accepts. Whether the document accepts it is another matter. */
export const arbitraryCommand: fc.Arbitrary<Command> = fc.oneof(
  ...Object.entries(COMMANDS).map(([name, { payload }]) =>
    // The name and the payload come from one entry of the table.
    arbitraryForSchema(payload).map((value) => ({ name, payload: value }) as Command),
  ),
);
