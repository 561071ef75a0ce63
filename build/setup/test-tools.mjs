import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, findTestBrowser } from '../find-browser.mjs';
import { runQuietly } from './run-quietly.mjs';
import { say } from './say.mjs';

/** @param {string} name */
function isOnPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, file)));
}

/** Whether there is such a package: in Debian since 12, in no system made from it. A browser named by hand needs none. */
function hasLightChromium() {
  if (process.env.NEXTPROOF_BROWSER || !existsSync('/etc/os-release')) return false;
  const system = readFileSync('/etc/os-release', 'utf8');
  return /^ID=debian$/m.test(system) && !/^VERSION_ID="?(?:9|10|11)"?$/m.test(system);
}

/**
 * What the tests use beside node_modules. `must` marks those without which tests fail; the others only make
 * them quicker, or the real Electron and print-outs of unusual scripts possible.
 *
 * @type {readonly { name: string, must: boolean, apt: string, isThere: () => boolean }[]}
 */
const tools = [
  {
    name: 'Chrome, Edge or Chromium',
    must: true,
    apt: existsSync('/etc/debian_version') && existsSync('/snap') ? 'chromium-browser' : 'chromium',
    isThere: () => findBrowser() !== undefined,
  },
  {
    name: 'a light Chromium',
    must: false,
    apt: 'chromium-headless-shell',
    isThere: () => findTestBrowser() !== findBrowser() || !hasLightChromium(),
  },
  { name: 'poppler', must: true, apt: 'poppler-utils', isThere: () => isOnPath('pdftotext') },
  { name: 'Xvfb', must: false, apt: 'xvfb', isThere: () => isOnPath('Xvfb') },
  {
    name: 'Noto fonts',
    must: false,
    apt: 'fonts-noto-core',
    isThere: () => existsSync('/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'),
  },
];

/** @param {readonly string[]} packages */
async function installWithApt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-qq'];
  say(`Setting up: installing ${packages.join(', ')} with apt (once, about a minute) …`);
  const started = Date.now();
  await runQuietly('apt-get', [...patience, 'update'], { env });
  const install = [...patience, 'install', '-y', '--no-install-recommends', ...packages];
  const installed = await runQuietly('apt-get', install, { env });
  if (installed.ok) {
    say(`Setting up: the test tools are in place (${Math.round((Date.now() - started) / 1000)} s).`);
  } else {
    say(installed.output.trim().split('\n').slice(-5).join('\n'));
    say(`apt-get could not install them. Try yourself: apt-get install ${packages.join(' ')}`);
  }
  return installed.ok;
}

/** @param {readonly string[]} names */
function adviceElsewhere(names) {
  const list = names.join(' and ');
  switch (process.platform) {
    case 'darwin':
      return `The tests need ${list}: install Chrome from google.com/chrome, poppler with “brew install poppler”.`;
    case 'win32':
      return `The tests need ${list}: Edge comes with Windows, poppler with “choco install poppler” or “scoop install poppler”.`;
    default:
      return `The tests need ${list}: install them with this system’s package manager.`;
  }
}

/**
 * Sees to the browser and the PDF tools the tests drive.
 *
 * @returns {Promise<boolean>} whether the tests can run
 */
export async function prepareTestTools() {
  const missing = tools.filter((tool) => !tool.isThere());
  const needed = missing.filter((tool) => tool.must);
  const hasApt = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (hasApt && process.getuid?.() === 0) {
    return missing.length === 0 || (await installWithApt(missing.map((tool) => tool.apt)));
  }
  if (needed.length === 0) return true;
  if (hasApt) {
    const packages = missing.map((tool) => tool.apt).join(' ');
    say(`The tests need a few programs. Run: sudo apt-get install -y --no-install-recommends ${packages}`);
  } else {
    say(adviceElsewhere(needed.map((tool) => tool.name)));
  }
  return false;
}
