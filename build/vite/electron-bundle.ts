import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { fontsInsidePdfkit } from './fonts-inside-pdfkit.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * How the desktop's Node side is bundled: one CommonJS file per entry, in dist/electron. Only Electron and Node stay
 * outside, so that the packaged app needs no node_modules.
 */
export function electronBundle(entries: Readonly<Record<string, string>>): UserConfig {
  return {
    root,
    publicDir: false,
    cacheDir: join(root, 'node_modules', '.cache', 'vite'),
    // A CommonJS file has no import.meta; left alone, this would become undefined without a word.
    define: {
      'import.meta.dirname': '__dirname',
      // React asks while it runs, and nobody sets it for a packaged app.
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    // The same React as above, also where tests build it.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    ssr: { target: 'node', noExternal: true },
    plugins: [fontsInsidePdfkit()],
    build: {
      ssr: true,
      outDir: join(root, 'dist', 'electron'),
      // Two of these builds share the folder; build/build-app.ts starts from an empty one.
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { ...entries },
        external: ['electron', /^node:/, ...builtinModules],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  };
}
