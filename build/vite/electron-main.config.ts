import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'vite';
import { electronBundle } from './electron-bundle.ts';

const root = join(import.meta.dirname, '..', '..');

/** The app, the command line, and each worker: a worker thread is started by the path of a file of its own. */
const entries = globSync('electron/{main,cli,**/*.worker}.ts', { cwd: root }).map((path) => [
  basename(path, '.ts'),
  join(root, path),
]);

export default defineConfig(electronBundle(Object.fromEntries(entries)));
