import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWebEdition } from './open-web-edition.ts';
import { serveWeb, type WebServer } from './serve-web.ts';

type Answer = {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
};

/** A request exactly as written: fetch would tidy the path and the Host header before sending them. */
function ask(
  server: WebServer,
  path: string,
  { method = 'GET', host }: { readonly method?: string; readonly host?: string } = {},
): Promise<Answer> {
  const { port, host: ownHost } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { host: host ?? ownHost } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const body = Buffer.concat(parts).toString();
          resolve({ status: response.statusCode, headers: response.headers, body });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

async function serving(folder: string, port = 0): Promise<WebServer> {
  const server = await serveWeb(folder, port);
  if (server.kind !== 'serving') throw new Error('A free port was not free.');
  return server;
}

describe('the web edition’s server', () => {
  let outside: string;
  let folder: string;
  let server: WebServer;

  beforeEach(async () => {
    outside = mkdtempSync(join(tmpdir(), 'nextproof-web-'));
    folder = join(outside, 'web');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Nextproof</title>');
    writeFileSync(join(folder, 'sw.js'), 'self.skipWaiting();');
    writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export const main = 1;');
    writeFileSync(join(folder, 'assets', 'Inter-abc123.ttf'), 'font');
    server = await serving(folder);
  });
  afterEach(async () => {
    await server.close();
    rmSync(outside, { recursive: true, force: true });
  });

  it('gives the page at its root and at the addresses inside the app', async () => {
    for (const path of ['/', '/workshops', '/workshops/w-1/scope', '/?from=start']) {
      const { status, headers, body } = await ask(server, path);
      expect({ path, status, type: headers['content-type'] }).toEqual({
        path,
        status: 200,
        type: 'text/html; charset=utf-8',
      });
      expect(body).toContain('Nextproof');
    }
  });

  it('lets a browser keep files named by their content and makes it ask for the others', async () => {
    expect((await ask(server, '/assets/main-abc123.js')).headers['cache-control']).toContain('immutable');
    expect((await ask(server, '/')).headers['cache-control']).toBe('no-cache');
    expect((await ask(server, '/sw.js')).headers['cache-control']).toBe('no-cache');
  });

  it('names the type of what it sends', async () => {
    expect((await ask(server, '/assets/main-abc123.js')).headers['content-type']).toContain(
      'text/javascript',
    );
    expect((await ask(server, '/assets/Inter-abc123.ttf')).headers['content-type']).toBe('font/ttf');
  });

  it('sends the security headers with every answer, refusals included', async () => {
    const answers = [
      await ask(server, '/'),
      await ask(server, '/missing.js'),
      await ask(server, '/', { method: 'POST' }),
      await ask(server, '/', { host: 'elsewhere.example' }),
    ];
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
    }
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/assets',
    '/assets/',
    '/assets/gone-abc123.js',
    '/missing.js',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(server, path);
    expect(status).toBe(404);
    expect(body).toBe('');
  });

  it('refuses an address that cannot be read', async () => {
    expect((await ask(server, '/%E0%A4%A')).status).toBe(400);
  });

  it('answers HEAD with the headers alone and refuses every other method', async () => {
    const head = await ask(server, '/', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await ask(server, '/', { method });
      expect(answer.status).toBe(405);
      expect(answer.headers['allow']).toBe('GET, HEAD');
    }
  });

  it('refuses a name that was made to point at this machine', async () => {
    const { port } = new URL(server.address);
    for (const host of [`evil.example:${port}`, 'evil.example', `127.0.0.1:${Number(port) + 1}`]) {
      const { status, body } = await ask(server, '/', { host });
      expect({ host, body }).toEqual({ host, body: '' });
      expect(status).toBe(421);
    }
  });

  it('sends localhost on to the one address under which the work is kept', async () => {
    const { port } = new URL(server.address);
    const { status, headers } = await ask(server, '/workshops', { host: `localhost:${port}` });
    expect(status).toBe(308);
    expect(headers['location']).toBe(server.address);
  });

  it('serves what a later build put in the folder', async () => {
    writeFileSync(join(folder, 'assets', 'main-def456.js'), 'export const main = 2;');
    const later = new Date(Date.now() + 5000);
    utimesSync(join(folder, 'index.html'), later, later);
    expect((await ask(server, '/assets/main-def456.js')).status).toBe(200);
  });

  it('does not follow a link out of the folder', async () => {
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    const later = new Date(Date.now() + 5000);
    utimesSync(join(folder, 'index.html'), later, later);
    expect((await ask(server, '/link.txt')).status).toBe(404);
  });

  it('is recognised by a second start, which opens no second one', async () => {
    const usual = Number(new URL(server.address).port);
    const edition = await openWebEdition(folder, { usual, others: [0] });
    expect(edition).toEqual({ kind: 'already-running', address: server.address });
  });

  it('gives way to another program on its usual port and says so', async () => {
    const usual = Number(new URL(server.address).port);
    const another = join(outside, 'another');
    mkdirSync(another);
    writeFileSync(join(another, 'index.html'), 'another');
    const edition = await openWebEdition(another, { usual, others: [usual, 0] });
    if (edition.kind !== 'opened') throw new Error('The other folder was taken for this one.');
    expect(edition.onUsualPort).toBe(false);
    expect((await ask(edition.server, '/')).body).toBe('another');
    await edition.server.close();
  });
});
