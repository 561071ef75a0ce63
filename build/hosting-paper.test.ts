import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { securityHeaders } from '#shared/host/security-headers.ts';

const paper = readFileSync(join(import.meta.dirname, '..', 'docs', 'hosting.md'), 'utf8');

it('docs/hosting.md names every header as the app’s own server sends it', () => {
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(paper).toContain(name);
    expect(paper).toContain(value);
  }
});
