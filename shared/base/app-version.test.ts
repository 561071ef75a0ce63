import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { APP_VERSION } from './app-version.ts';

it('the version shown and written into files is the one of package.json', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ version: APP_VERSION });
});
