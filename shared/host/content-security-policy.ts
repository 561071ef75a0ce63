/**
 * What the app's pages and workers may load, the same for the desktop's own protocol and for the web edition:
 * nothing from anywhere but the app itself.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The PDF layout engine (Yoga) is WebAssembly; this allows compiling it and does not allow eval.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // One policy only, made at start by renderer/app/trust-own-scripts.ts for starting the app's own workers.
  'trusted-types': 'default',
};

export const contentSecurityPolicy: string = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
