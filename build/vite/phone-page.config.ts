import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/**
 * The page on the phones: one plain script and one style sheet, for browsers back to 2017 and small enough for thirty
 * phones at once. The frame around them is electron/services/room/phone-html.ts.
 */
export default defineConfig({
  root,
  publicDir: false,
  cacheDir: join(root, 'node_modules', '.cache', 'vite'),
  build: {
    outDir: join(root, 'dist', 'electron', 'phone'),
    emptyOutDir: true,
    target: ['es2017', 'chrome61', 'safari11', 'firefox60'],
    cssTarget: ['chrome61', 'safari11', 'firefox60'],
    modulePreload: false,
    // A file of its own: styles put in by the script would be refused by the page's policy.
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { phone: join(root, 'renderer', 'phone-page', 'phone.ts') },
      output: { format: 'iife', entryFileNames: '[name].js', assetFileNames: 'phone[extname]' },
    },
  },
});
