import type { Reason } from './reason.ts';

/** Something the answers show, named so that a screen, a test and the report mean the same thing. */
export type Finding<Id extends string = string> = { readonly id: Id; readonly reason: Reason };
