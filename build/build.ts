import { join } from 'node:path';
import { buildApp } from './build-app.ts';

/** `npm run build`: the web edition into dist/web, the desktop's files into dist/electron. */
const outcome = await buildApp(join(import.meta.dirname, '..'));
console.log(outcome === 'built' ? 'Built into dist.' : 'dist is up to date.');
