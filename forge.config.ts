import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FusesPlugin } from '@electron-forge/plugin-fuses';
import type { ForgeConfig } from '@electron-forge/shared-types';
import { appManifest, isLeftOut } from './build/package/app-content.ts';
import { BuilderMaker } from './build/package/builder-maker.ts';
import { fuses } from './build/package/fuses.ts';
import { signingFrom } from './build/package/signing.ts';
import { APP_ID } from './shared/base/app-id.ts';

const root = import.meta.dirname;
/** A folder with Electron's zip files, for machines that fetch nothing. */
const zips = process.env['NEXTPROOF_ELECTRON_ZIPS'];

/**
 * Forge packages what `npm run build` made with Vite, sets the fuses, and hands the result to electron-builder for the
 * installers. The one build serves the web edition, the tests and this.
 */
const config: ForgeConfig = {
  outDir: process.env['NEXTPROOF_PACKAGE_OUT'] ?? join(root, 'out'),
  packagerConfig: {
    asar: true,
    executableName: process.platform === 'linux' ? 'nextproof' : 'Nextproof',
    appBundleId: APP_ID,
    appCategoryType: 'public.app-category.business',
    icon: join(root, 'build/icons/made/app'),
    ignore: isLeftOut,
    // The bundles hold all they need.
    prune: false,
    extraResource: [join(root, 'build/icons/made/document.icns')],
    extendInfo: {
      CFBundleDocumentTypes: [
        {
          CFBundleTypeName: 'Nextproof workshop',
          CFBundleTypeRole: 'Editor',
          CFBundleTypeIconFile: 'document.icns',
          LSHandlerRank: 'Owner',
          CFBundleTypeExtensions: ['nextproof'],
        },
      ],
    },
    ...(zips === undefined ? {} : { electronZipDir: zips }),
    ...signingFrom(process.env),
  },
  hooks: {
    packageAfterCopy: async (_, folder) => {
      const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
      writeFileSync(join(folder, 'package.json'), appManifest(manifest));
    },
  },
  plugins: [new FusesPlugin(fuses)],
  makers: [new BuilderMaker({})],
};

export default config;
