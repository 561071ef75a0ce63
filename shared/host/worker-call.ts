import type { Result } from '#shared/base/result.ts';
import type { HostMethod } from './host-methods.ts';

/** A host method asked of a worker, and its answer; `parseReply` checks what came back. */
export type WorkerCall = { readonly call: number; readonly method: HostMethod; readonly request: unknown };

export type WorkerAnswer = { readonly call: number; readonly result: Result<unknown> };
