import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** The one renderer, for the web edition and for the desktop's window alike. */
export default defineConfig({
  root: join(root, 'renderer'),
  cacheDir: join(root, 'node_modules', '.cache', 'vite'),
  // Hot reloading wraps modules for the page; workers and what they draw reports with have no page.
  plugins: [react({ exclude: [/node_modules/, /\/shared\/pdf\//, /\/renderer\/workers\//] })],
  worker: { format: 'es' },
  // shared/ lies beside the root and is served all the same.
  server: { host: '127.0.0.1', port: 5173, fs: { allow: [root] } },
  build: {
    outDir: join(root, 'dist', 'web'),
    emptyOutDir: true,
    // Fonts and images stay files: the content security policy lets none in as data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What several steps share is evaluated before the entry's own first line, so zod comes with its setting in one chunk.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/ }] },
      },
    },
    // The report's drawing engine is one big module, loaded only by the worker that prints.
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
  },
});
