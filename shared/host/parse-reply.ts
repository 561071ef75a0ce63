import { z } from 'zod';
import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import { hostProblems } from '#shared/strings/host.ts';
import { type HostReply, hostContract } from './host.ts';
import type { HostMethod } from './host-methods.ts';

const problem: z.ZodType<Problem> = z
  .strictObject({ code: z.string(), what: z.string(), work: z.string(), next: z.string() })
  .readonly();

const envelope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ok'), value: z.unknown().optional() }),
  z.strictObject({ kind: z.literal('failed'), problem }),
]);

/** What came back from the other side of a host, taken for a Result only if it is one and holds what was promised. */
export function parseReply<M extends HostMethod>(method: M, answer: unknown): Result<HostReply<M>> {
  const outer = envelope.safeParse(answer);
  if (!outer.success) return failed(hostProblems.unexpectedAnswer);
  if (outer.data.kind === 'failed') return failed(outer.data.problem);
  const inner = hostContract[method].reply.safeParse(outer.data.value);
  if (!inner.success) return failed(hostProblems.unexpectedAnswer);
  // The schema of this very method has just accepted it; the compiler does not follow the lookup by name.
  return ok(inner.data as HostReply<M>);
}
