import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser, launchedFrom } from '../find-browser.mjs';
import { icnsFile, icoFile, type Picture } from './picture-files.ts';

/**
 * `node build/icons/draw-icons.ts`: draws every icon of the app from the SVG files here. What it makes is kept in the
 * repository, so that building needs no browser.
 */
const here = import.meta.dirname;
const publicFolder = join(here, '..', '..', 'renderer', 'public');
const made = join(here, 'made');

type Source = 'app' | 'small' | 'maskable' | 'document';

async function draw(browser: Browser, source: Source, size: number, inset = 0): Promise<Picture> {
  const svg = readFileSync(join(here, `${source}.svg`), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = size - 2 * inset;
  await page.setContent(
    `<style>body{margin:0}svg{display:block;margin:${inset}px;width:${inner}px;height:${inner}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return { size, png };
}

/** Few pixels need a mark of few lines. */
function appAt(size: number): Source {
  return size <= 32 ? 'small' : 'app';
}

const browser = await chromium.launch(launchedFrom(findBrowser()));
try {
  mkdirSync(made, { recursive: true });
  const many = async (sizes: readonly number[], one: (size: number) => Promise<Picture>) => {
    const pictures: Picture[] = [];
    for (const size of sizes) pictures.push(await one(size));
    return pictures;
  };
  const windows = [16, 20, 24, 32, 40, 48, 64, 128, 256];
  const mac = [16, 32, 64, 128, 256, 512, 1024];
  // macOS leaves a margin around the tile, so that all icons in the Dock look alike in size.
  const macInset = (size: number): number => (size <= 32 ? 0 : Math.round(size * 0.0977));
  const app = await many(windows, (size) => draw(browser, appAt(size), size));
  writeFileSync(join(made, 'app.ico'), icoFile(app));
  writeFileSync(
    join(made, 'app.icns'),
    icnsFile(await many(mac, (size) => draw(browser, appAt(size), size, macInset(size)))),
  );
  writeFileSync(
    join(made, 'document.ico'),
    icoFile(await many(windows, (size) => draw(browser, 'document', size))),
  );
  writeFileSync(
    join(made, 'document.icns'),
    icnsFile(await many(mac, (size) => draw(browser, 'document', size))),
  );
  for (const size of [16, 32, 48, 64, 128, 256, 512]) {
    const { png } = await draw(browser, appAt(size), size);
    mkdirSync(join(made, 'linux'), { recursive: true });
    writeFileSync(join(made, 'linux', `${size}x${size}.png`), png);
  }
  for (const [name, source, size] of [
    ['icon-192.png', 'app', 192],
    ['icon-512.png', 'app', 512],
    ['icon-maskable-512.png', 'maskable', 512],
    ['apple-touch-icon.png', 'maskable', 180],
  ] as const) {
    writeFileSync(join(publicFolder, name), (await draw(browser, source, size)).png);
  }
} finally {
  await browser.close();
}
