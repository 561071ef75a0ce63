import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeBefore, carryingWords, sayTheSame } from './similar-texts.ts';

const sentence = fc
  .array(fc.constantFrom('pay', 'quay', 'card', 'print', 'list', 'never', 'berth', 'skipper', 'map', 'day'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((words) => words.join(' '));

describe('sentences that say the same', () => {
  it('are all among those that may, each compared with each', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 30 }), (texts) => {
        const words = texts.map(carryingWords);
        const each = words.map((own, at) =>
          words.flatMap((other, before) => (before < at && sayTheSame(own, other) ? [before] : [])),
        );
        const few = alikeBefore(words).map((others, at) =>
          others.filter((before) => sayTheSame(words[at] ?? new Set(), words[before] ?? new Set())),
        );
        expect(few).toEqual(each);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are found without comparing what has nothing rare in common', () => {
    const words = Array.from({ length: 100 }, (_, at) => carryingWords(`berth ${at} quay ${at}x ${at}y`));
    expect(alikeBefore(words).flat()).toEqual([]);
  });
});
