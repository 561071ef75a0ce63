import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** The web edition's service worker: one plain script at the root, beside the page. The build says what it keeps. */
export default defineConfig({
  root,
  publicDir: false,
  cacheDir: join(root, 'node_modules', '.cache', 'vite'),
  build: {
    outDir: join(root, 'dist', 'web'),
    emptyOutDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { sw: join(root, 'renderer', 'workers', 'offline.worker.ts') },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
});
