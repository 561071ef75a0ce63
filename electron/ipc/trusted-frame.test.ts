import { describe, expect, it } from 'vitest';
import { isTrustedFrame } from './trusted-frame.ts';

const own = { origin: 'app://nextproof', url: 'app://nextproof/#/w/1/evidence', parent: null };

describe('the sender of a message', () => {
  it('is trusted when it is the main frame of an own window on the own page', () => {
    expect(isTrustedFrame(own, true)).toBe(true);
  });

  it.each([
    ['gone', null, true],
    ['of another window', own, false],
    ['inside another frame', { ...own, parent: {} }, true],
    ['of another origin', { ...own, origin: 'https://example.com' }, true],
    ['an empty page with the own origin', { ...own, url: 'about:blank' }, true],
    [
      'at an address that begins alike',
      { ...own, url: 'app://nextproof.evil/', origin: 'app://nextproof.evil' },
      true,
    ],
    ['of no origin', { ...own, origin: 'null' }, true],
  ])('is refused when it is %s', (_, frame, isOwnWindow) => {
    expect(isTrustedFrame(frame, isOwnWindow)).toBe(false);
  });
});
