import type { Configuration } from 'electron-builder';
import { APP_ID } from '#shared/base/app-id.ts';

/** How the installers are made from the packaged app. Names and texts are those of the product. */
export const builderConfig = {
  appId: APP_ID,
  productName: 'Nextproof',
  copyright: 'MIT licensed',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  // Nothing is published by the packaging, and nothing in the app looks for updates.
  publish: null,
  npmRebuild: false,
  fileAssociations: [
    {
      ext: 'nextproof',
      name: 'Nextproof workshop',
      description: 'Nextproof workshop',
      mimeType: 'application/x-nextproof',
      role: 'Editor',
      icon: 'build/icons/made/document',
    },
  ],
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icons/made/linux',
    category: 'Office',
    synopsis: 'Scoping workshops: from evidence to one decision',
    maintainer: 'Nextproof <packages@nextproof.invalid>',
    executableName: 'nextproof',
    desktop: { entry: { StartupWMClass: 'Nextproof' } },
  },
  deb: { priority: 'optional' },
  win: { target: ['nsis', 'portable'], icon: 'build/icons/made/app.ico' },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    // Whoever takes the app away keeps the workshops.
    deleteAppDataOnUninstall: false,
  },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
  portable: { artifactName: '${productName}-${version}-portable-${arch}.${ext}' },
  mac: {
    target: ['dmg', 'zip'],
    icon: 'build/icons/made/app.icns',
    category: 'public.app-category.business',
  },
} as const satisfies Configuration;
