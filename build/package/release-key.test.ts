import { describe, expect, it } from 'vitest';
import { releaseKey } from './release-key.ts';

describe('the makers’ key', () => {
  it('is 32 bytes in base64 and nothing else', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    expect(releaseKey(` ${key}\n`)).toBe(`${key}\n`);
    for (const wrong of [
      '',
      'key',
      Buffer.alloc(31).toString('base64'),
      `${key}${key}`,
      '-----BEGIN PUBLIC KEY-----',
    ]) {
      expect(() => releaseKey(wrong), wrong).toThrow('NEXTPROOF_RELEASE_KEY');
    }
  });
});
