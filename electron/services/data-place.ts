import { accessSync, constants, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folder beside the app whose presence makes it portable. */
export const BESIDE = 'Nextproof data';

export type DataPlace =
  /** Where the system keeps data of apps. */
  | { readonly kind: 'usual' }
  | { readonly kind: 'beside'; readonly folder: string }
  /** It should be beside the app and cannot be written there. */
  | { readonly kind: 'closed'; readonly folder: string };

type Program = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program that runs, as the system started it. */
  readonly path: string;
  readonly platform: NodeJS.Platform;
};

/**
 * Where the app keeps everything: beside itself if a folder of this name is there, as on a stick. Windows' portable
 * program, which unpacks itself somewhere else, makes that folder. Asked before anything else, so it waits for nothing.
 */
export function findDataPlace(program: Program): DataPlace {
  const unpackedFrom = program.env['PORTABLE_EXECUTABLE_DIR'];
  const folder = join(unpackedFrom ?? folderOf(program), BESIDE);
  if (unpackedFrom === undefined && !isFolder(folder)) return { kind: 'usual' };
  return { kind: isWritable(folder) ? 'beside' : 'closed', folder };
}

/** Where the user sees the program: the AppImage's own folder, or that of the bundle on macOS. */
function folderOf({ env, path, platform }: Program): string {
  if (platform === 'linux' && env['APPIMAGE'] !== undefined) return dirname(env['APPIMAGE']);
  const bundle = dirname(dirname(dirname(path)));
  return platform === 'darwin' && basename(bundle).endsWith('.app') ? dirname(bundle) : dirname(path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Really written to: rights alone do not tell of a stick that is locked or full. */
function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    const probe = join(folder, `.written-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}
