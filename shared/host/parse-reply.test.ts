import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostMethods } from './host-methods.ts';
import { parseReply } from './parse-reply.ts';

describe('what comes back from a host', () => {
  it('is taken when it is what the method promises', () => {
    expect(parseReply('openFile', { kind: 'ok', value: { kind: 'cancelled' } })).toEqual({
      kind: 'ok',
      value: { kind: 'cancelled' },
    });
    expect(parseReply('ready', { kind: 'ok' })).toEqual({ kind: 'ok', value: undefined });
    const problem = { code: 'c', what: 'w', work: 'k', next: 'n' };
    expect(parseReply('ready', { kind: 'failed', problem })).toEqual({ kind: 'failed', problem });
  });

  it('is never thrown over and never taken for something it is not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hostMethods), fc.anything(), (method, answer) => {
        const parsed = parseReply(method, { kind: 'ok', value: answer });
        if (answer !== undefined) expect(parsed.kind).toBe('failed');
        expect(parseReply(method, answer).kind).toBe('failed');
      }),
      { numRuns: 1_000 },
    );
  });
});
