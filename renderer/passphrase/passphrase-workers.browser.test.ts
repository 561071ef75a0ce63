import { describe, expect, it } from 'vitest';
import { isSealed } from '#shared/formats/passphrase/is-sealed.ts';
import { passphraseWorkers } from './passphrase-workers.ts';

const { seal, open } = passphraseWorkers();

describe('a passphrase in the window', () => {
  it('seals and opens in a worker, and the bytes handed in stay as they are', {
    timeout: 60_000,
  }, async () => {
    const bytes = new TextEncoder().encode('a workshop');
    const sealed = await seal(bytes, 'tin lamp orchard seven');
    if (sealed.kind !== 'ok') throw new Error(JSON.stringify(sealed));
    expect(isSealed(sealed.value)).toBe(true);
    expect(bytes.length).toBe(10);
    expect(await open(sealed.value, 'tin lamp orchard seven')).toEqual({ kind: 'ok', value: bytes });
    expect(await open(sealed.value, 'tin lamp')).toMatchObject({ problem: { code: 'passphrase-wrong' } });
    expect(await open(bytes, 'tin lamp')).toMatchObject({ problem: { code: 'passphrase-not-sealed' } });
  });

  it('can be called off', async () => {
    const calledOff = new AbortController();
    const outcome = seal(new Uint8Array(10), 'tin lamp', { signal: calledOff.signal });
    setTimeout(() => calledOff.abort(), 50);
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(await seal(new Uint8Array(1), 'x', { signal: calledOff.signal })).toEqual({ kind: 'cancelled' });
  });
});
