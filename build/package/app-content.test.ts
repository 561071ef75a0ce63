import { describe, expect, it } from 'vitest';
import { appManifest, isLeftOut, packageFaults } from './app-content.ts';

const whole = [
  'package.json',
  'LICENSE',
  'dist/electron/main.cjs',
  'dist/electron/preload.cjs',
  'dist/electron/cli.cjs',
  'dist/electron/report.worker.cjs',
  'dist/electron/room.worker.cjs',
  'dist/electron/ids-CrOkTAQC.cjs',
  'dist/electron/phone/phone.js',
  'dist/electron/phone/phone.css',
  'dist/web/index.html',
  'dist/web/licences.txt',
  'dist/web/assets/index-CDApYEJO.js',
  'dist/web/assets/journal.worker-BX_CoZ7W.js',
  'dist/web/assets/Inter_400Regular-C_F0_eS_.ttf',
  'dist/web/assets/NotoSansSC_400Regular-j7Y_Znm4.ttf',
];

describe('what goes into the package', () => {
  it('is whole without a fault', () => {
    expect(packageFaults(whole)).toEqual([]);
  });

  it.each([
    'node_modules/react/index.js',
    'electron/main.ts',
    'dist/electron/main.cjs.map',
    'dist/web/sw.js',
    'dist/web/assets/secret.env',
    '.git/config',
    'test/fixtures/client.nextproof',
    'build/package/certificate.p12',
  ])('has no place for %s', (stranger) => {
    expect(packageFaults([...whole, stranger])).toEqual([`stranger: ${stranger}`]);
    expect(isLeftOut(`/${stranger}`)).toBe(true);
  });

  it('misses what the app needs while it runs', () => {
    for (const file of ['dist/electron/room.worker.cjs', 'dist/electron/phone/phone.js']) {
      expect(packageFaults(whole.filter((one) => one !== file))).toEqual([`missing: ${file}`]);
    }
    expect(packageFaults(whole.filter((one) => !one.includes('NotoSansSC')))).toHaveLength(1);
  });

  it('lets the packager walk to what it wants', () => {
    for (const folder of ['', '/dist', '/dist/web', '/dist/web/assets', '/dist/electron/phone']) {
      expect(isLeftOut(folder)).toBe(false);
    }
    for (const file of whole) expect(isLeftOut(`/${file}`)).toBe(false);
  });

  it('keeps scripts and dependencies out of the manifest', () => {
    const manifest = appManifest({
      name: 'n',
      main: 'm',
      scripts: { x: 'y' },
      dependencies: {},
      type: 'module',
    });
    expect(JSON.parse(manifest)).toEqual({ name: 'n', main: 'm' });
  });
});
