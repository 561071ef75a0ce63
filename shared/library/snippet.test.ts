import { describe, expect, it } from 'vitest';
import { snippetOf } from './snippet.ts';

describe('the words around what was found', () => {
  it('come from the line it stands in, as it is written', () => {
    expect(snippetOf('Nothing here\nSkippers pay in Łódź by card', new Set(['lodz']))).toEqual({
      before: 'Skippers pay in ',
      hit: 'Łódź',
      after: ' by card',
    });
  });

  it('are cut to fit, at a word before and without half a letter after', () => {
    const found = snippetOf(`${'before '.repeat(20)}needle ${'👍'.repeat(200)}`, new Set(['needle']));
    expect(found?.before).toMatch(/^…before /);
    expect(found?.before.length).toBeLessThan(45);
    expect(found?.after.isWellFormed()).toBe(true);
    expect(found?.after).toMatch(/…$/);
  });

  it('are not there when no line has it', () => {
    expect(snippetOf('Nothing here', new Set(['needle']))).toBeUndefined();
  });
});
