import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { everyFuse, fuses } from './fuses.ts';

describe('the fuses', () => {
  it('are all decided', () => {
    expect(fuses.strictlyRequireAllFuses).toBe(true);
    for (const id of everyFuse) expect(fuses[id], FuseV1Options[id]).toBeTypeOf('boolean');
  });

  it('close every way to run other code and keep the app in its archive', () => {
    const set = Object.fromEntries(everyFuse.map((id) => [FuseV1Options[id], fuses[id]]));
    expect(set).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    });
  });
});
