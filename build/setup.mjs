/**
 * Run by npm before the project's commands: brings what is missing, and does nothing when nothing is.
 * Plain JavaScript without dependencies, because it runs before there are any, on any Node from 20.
 *
 *   node build/setup.mjs          packages and Node
 *   node build/setup.mjs tests    these, and the browser and PDF tools the tests drive
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preparePackages } from './setup/packages.mjs';
import { prepareTestTools } from './setup/test-tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const forTests = process.argv.includes('tests');

const ready = await Promise.all([preparePackages(root), forTests ? prepareTestTools() : true]);
process.exitCode = ready.every(Boolean) ? 0 : 1;
