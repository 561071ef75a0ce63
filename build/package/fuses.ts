import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * Electron's switches, set in the program itself when it is packaged, so that nobody can turn the app into a Node that
 * runs other code. Each is named: a new one in a later Electron stops the packaging until somebody has decided.
 */
export const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // Our own start-up snapshot does not exist; the one for all processes is Electron's.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Fast and bounded WebAssembly, as the drawing of reports uses; no door to anything.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const;

export const everyFuse: readonly FuseV1Options[] = Object.values(FuseV1Options).filter(
  (id): id is FuseV1Options => typeof id === 'number',
);
