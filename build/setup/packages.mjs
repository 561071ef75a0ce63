import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';
import { say } from './say.mjs';

/** The first Node that runs the project's TypeScript as it is. */
const oldestUsableNode = { major: 22, minor: 18 };

/**
 * @param {string} path
 * @returns {string}
 */
function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** @param {string} root */
function wantedStamp(root) {
  const hash = createHash('sha256').update(textOf(join(root, 'package-lock.json')));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.cache', 'nextproof', 'setup.txt');
}

/** @param {string} root */
function nodeOfTheProject(root) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
}

/**
 * Whether what lies in node_modules is what the lockfile asks for, whoever put it there. npm leaves its own list of
 * what it installed; packages for other platforms are missing from it rightly.
 *
 * @param {string} root
 */
function modulesMatchTheLockfile(root) {
  /** @typedef {Record<string, { version?: string, optional?: boolean, integrity?: string }>} Packages */
  try {
    /** @type {Packages} */
    const wanted = JSON.parse(textOf(join(root, 'package-lock.json'))).packages;
    /** @type {Packages} */
    const present = JSON.parse(textOf(join(root, 'node_modules', '.package-lock.json'))).packages;
    return Object.entries(wanted).every(([path, entry]) => {
      const found = present[path];
      if (path === '') return true;
      if (found === undefined) return entry.optional === true;
      return found.version === entry.version && existsSync(join(root, path, 'package.json'));
    });
  } catch {
    return false;
  }
}

/** @param {string} root */
async function install(root) {
  // On Windows the Node that runs this may be the one in node_modules, and a running program cannot be deleted
  // there, which is what ci begins with; install goes by the same lockfile and replaces only what differs.
  const command = process.platform === 'win32' && existsSync(nodeOfTheProject(root)) ? 'install' : 'ci';
  const args = [command, '--loglevel=error', '--no-audit', '--no-fund', '--no-progress'];
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const run = () =>
    npm === undefined
      ? runQuietly('npm', args, { cwd: root, shell: process.platform === 'win32' })
      : runQuietly(node, [npm, ...args], { cwd: root });
  const first = await run();
  // Registries drop a connection now and then; what did arrive is in npm's cache, so once more is cheap.
  return first.ok ? first : await run();
}

/**
 * The project's Node where the lockfile brought one for this platform, else a system Node that is new enough.
 *
 * @param {string} root
 * @returns {Promise<string | undefined>} what to tell the person when there is neither
 */
async function whyNodeIsMissing(root) {
  const own = nodeOfTheProject(root);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const usable = existsSync(own)
    ? (await runQuietly(`"${own}" --version`, [], { shell: true })).ok
    : major > oldestUsableNode.major || (major === oldestUsableNode.major && minor >= oldestUsableNode.minor);
  return usable
    ? undefined
    : `Install Node 24 from nodejs.org: this is Node ${process.versions.node}, and the one the project brings does not run on ${process.platform}-${process.arch}.`;
}

/**
 * Brings node_modules up to the lockfile.
 *
 * @param {string} root
 * @returns {Promise<boolean>} whether the project can run
 */
export async function preparePackages(root) {
  const stamp = wantedStamp(root);
  if (textOf(stampFile(root)) === stamp && existsSync(join(root, 'node_modules', '.package-lock.json'))) {
    return true;
  }
  if (!modulesMatchTheLockfile(root)) {
    say('Setting up: fetching the project’s packages (once, about a minute) …');
    const started = Date.now();
    const installed = await install(root);
    if (!installed.ok) {
      say(installed.output.trim());
      say(
        'The packages could not be fetched. Check the connection to the npm registry and run the command again.',
      );
      return false;
    }
    say(`Setting up: packages are in place (${Math.round((Date.now() - started) / 1000)} s).`);
  }
  const missing = await whyNodeIsMissing(root);
  if (missing !== undefined) {
    say(missing);
    return false;
  }
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), stamp);
  return true;
}
