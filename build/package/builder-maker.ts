import { join } from 'node:path';
import { MakerBase, type MakerOptions } from '@electron-forge/maker-base';
import type { ForgePlatform } from '@electron-forge/shared-types';
import { Arch, build, Platform } from 'electron-builder';
import { builderConfig } from './builder-config.ts';

type Config = Record<string, never>;

const arches: Readonly<Record<string, Arch>> = { x64: Arch.x64, arm64: Arch.arm64 };

/** Hands the app that Forge has packaged to electron-builder, which makes the installers of each system. */
export class BuilderMaker extends MakerBase<Config> {
  override name = 'electron-builder';
  override defaultPlatforms: ForgePlatform[] = ['linux', 'win32', 'darwin'];

  override isSupportedOnCurrentPlatform(): boolean {
    return true;
  }

  override async make({
    dir,
    makeDir,
    appName,
    targetPlatform,
    targetArch,
  }: MakerOptions): Promise<string[]> {
    const arch = arches[targetArch];
    if (arch === undefined) throw new Error(`There are no installers for ${targetArch}.`);
    const prepackaged = targetPlatform === 'darwin' ? join(dir, `${appName}.app`) : dir;
    return await build({
      prepackaged,
      targets: platformOf(targetPlatform).createTarget(null, arch),
      publish: 'never',
      config: { ...builderConfig, directories: { output: makeDir } },
    });
  }
}

function platformOf(platform: string): Platform {
  if (platform === 'linux') return Platform.LINUX;
  if (platform === 'win32') return Platform.WINDOWS;
  if (platform === 'darwin') return Platform.MAC;
  throw new Error(`There are no installers for ${platform}.`);
}
