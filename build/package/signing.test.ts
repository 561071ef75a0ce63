import { describe, expect, it } from 'vitest';
import { signingFrom } from './signing.ts';

describe('signing', () => {
  it('does nothing without its variables', () => {
    expect(signingFrom({})).toEqual({});
  });

  it('signs and notarises when all is named', () => {
    const env = {
      NEXTPROOF_MAC_IDENTITY: 'i',
      NEXTPROOF_APPLE_ID: 'a',
      NEXTPROOF_APPLE_PASSWORD: 'p',
      NEXTPROOF_APPLE_TEAM: 't',
      NEXTPROOF_WINDOWS_CERTIFICATE: 'c.pfx',
      NEXTPROOF_WINDOWS_PASSWORD: 'w',
    };
    expect(signingFrom(env)).toEqual({
      osxSign: { identity: 'i' },
      osxNotarize: { appleId: 'a', appleIdPassword: 'p', teamId: 't' },
      windowsSign: { certificateFile: 'c.pfx', certificatePassword: 'w' },
    });
  });

  it('stops at half a set rather than shipping an app that systems refuse', () => {
    expect(() => signingFrom({ NEXTPROOF_APPLE_ID: 'a' })).toThrow('NEXTPROOF_MAC_IDENTITY');
    expect(() => signingFrom({ NEXTPROOF_APPLE_ID: 'a', NEXTPROOF_MAC_IDENTITY: 'i' })).toThrow('PASSWORD');
  });
});
