import { join } from 'node:path';
import { defineConfig } from 'vite';
import { electronBundle } from './electron-bundle.ts';

/** On its own, so that it shares no chunk with main: a sandboxed preload is one file and can require none beside it. */
export default defineConfig(
  electronBundle({ preload: join(import.meta.dirname, '..', '..', 'electron', 'preload.ts') }),
);
