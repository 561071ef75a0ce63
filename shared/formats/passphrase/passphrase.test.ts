import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { isSealed } from './is-sealed.ts';
import { openSealed } from './open-sealed.ts';
import { sealBundle } from './seal-bundle.ts';
import { sealedShape } from './sealed-shape.ts';
import { WORK_FACTOR } from './work-factor.ts';

/** One guess costs next to nothing; what is tested here does not depend on it. */
const CHEAP = 2;
const CHUNK = 64 * 1_024 + 16;
const passphrase = 'tin lamp orchard seven';
const telling = 'Ana Kovač said the pilot cost 48 000 EUR';
const plain = new TextEncoder().encode(telling.repeat(5_000));
const sealed = await sealBundle(plain, passphrase, CHEAP);
const { payloadAt } = wholeShape(sealed);

function wholeShape(bytes: Uint8Array) {
  const shape = sealedShape(bytes);
  if (shape.kind === 'cut-off') throw new Error('What was just sealed is whole.');
  return shape;
}

async function codeOf(bytes: Uint8Array, word = passphrase): Promise<string> {
  const opened = await openSealed(bytes, word);
  return opened.kind === 'ok' ? 'opened' : opened.problem.code;
}

function flipped(at: number, bit = 0): Uint8Array {
  const copy = sealed.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

describe('a sealed file', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])('gives back its %i bytes', async (length) => {
    const bytes = new Uint8Array(length).map((_, index) => index * 31);
    expect(await openSealed(await sealBundle(bytes, passphrase, CHEAP), passphrase)).toEqual({
      kind: 'ok',
      value: bytes,
    });
  });

  it('shows nothing of what is in it, and differs each time', async () => {
    const text = new TextDecoder('latin1').decode(sealed);
    for (const word of ['Ana Kov', 'said the pilot', '48 000', passphrase, 'orchard'])
      expect(text).not.toContain(word);
    expect(await sealBundle(plain, passphrase, CHEAP)).not.toEqual(sealed);
  });

  it('does not open with another passphrase, nor one with other capitals or spaces', async () => {
    for (const word of ['', 'tin lamp', passphrase.toUpperCase(), `${passphrase} `]) {
      expect(await codeOf(sealed, word)).toBe('passphrase-wrong');
    }
  });

  it('opens whichever way accents were typed', async () => {
    const one = await sealBundle(plain, 'žluťoučký kůň'.normalize('NFD'), CHEAP);
    expect(await codeOf(one, 'žluťoučký kůň'.normalize('NFC'))).toBe('opened');
    const elsewhere = new Encrypter();
    elsewhere.setPassphrase('kůň'.normalize('NFD'));
    elsewhere.setScryptWorkFactor(CHEAP);
    expect(await codeOf(await elsewhere.encrypt('x'), 'kůň'.normalize('NFD'))).toBe('opened');
  });

  it('is sealed with the work factor that the age program uses', async () => {
    expect(WORK_FACTOR.written).toBe(18);
    const first = new TextDecoder('latin1').decode(await sealBundle(plain, passphrase, 3)).split('\n')[1];
    expect(first).toMatch(/^-> scrypt \S+ 3$/);
  });
});

describe('a sealed file that was cut', () => {
  it('is refused at every byte of its header and around every chunk', async () => {
    const places = new Set(Array.from({ length: payloadAt + 60 }, (_, index) => index));
    for (let end = payloadAt + 16; end < sealed.length; end += CHUNK) {
      for (const near of [-17, -16, -1, 0, 1, 15, 16, 17]) places.add(end + near);
    }
    places.add(sealed.length - 1);
    for (const place of places) {
      if (place >= sealed.length) continue;
      expect([
        place,
        ['passphrase-not-sealed', 'passphrase-cut-off', 'passphrase-end-missing'].includes(
          await codeOf(sealed.subarray(0, place)),
        ),
      ]).toEqual([place, true]);
    }
  });

  it('is refused when a chunk is missing from its middle, doubled or exchanged', async () => {
    const start = payloadAt + 16;
    const [one, two] = [sealed.slice(start, start + CHUNK), sealed.slice(start + CHUNK, start + 2 * CHUNK)];
    const rest = sealed.slice(start + 2 * CHUNK);
    const head = sealed.slice(0, start);
    const arranged = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
    expect(await codeOf(arranged(head, one, two, rest))).toBe('opened');
    expect(await codeOf(arranged(head, two, rest))).toBe('passphrase-altered');
    expect(await codeOf(arranged(head, one, one, two, rest))).toBe('passphrase-altered');
    expect(await codeOf(arranged(head, two, one, rest))).toBe('passphrase-altered');
    expect(await codeOf(arranged(head, one, two, rest, new Uint8Array(40)))).toBe('passphrase-end-missing');
  });
});

describe('a sealed file that was altered', () => {
  it('is refused whichever bit of its header was changed', async () => {
    for (let at = 0; at < payloadAt; at += 1) {
      expect([at, await codeOf(flipped(at, at % 8))]).not.toEqual([at, 'opened']);
    }
  });

  it('is refused wherever its content was changed, and the end is told apart from the rest', async () => {
    const lastChunk = payloadAt + 16 + (wholeShape(sealed).chunks - 1) * CHUNK;
    for (let at = payloadAt; at < sealed.length; at += 4_099) {
      const expected = at < lastChunk ? 'passphrase-altered' : 'passphrase-end-missing';
      expect([at, await codeOf(flipped(at, at % 8))]).toEqual([at, expected]);
    }
  });
});

describe('a file that is not for us', () => {
  it('is refused before any work when it asks for more than we give', async () => {
    const greedy = new TextDecoder('latin1').decode(sealed.subarray(0, payloadAt)).replace(/ 2\n/, ' 24\n');
    const bytes = Uint8Array.from([...greedy].map((one) => one.charCodeAt(0)));
    expect(await codeOf(Uint8Array.from([...bytes, ...sealed.subarray(payloadAt)]))).toBe(
      'passphrase-too-costly',
    );
  });

  it('is told apart when it was encrypted for a key', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(await codeOf(await encrypter.encrypt('x'))).toBe('passphrase-other-key');
  });

  it.each(['', 'PK\x03\x04', '{"format":"nextproof"}', 'age'])(
    'is told apart when it is not sealed at all: %j',
    async (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(isSealed(bytes)).toBe(false);
      expect(await codeOf(bytes)).toBe('passphrase-not-sealed');
    },
  );
});

describe('a sealed file as text', () => {
  const text = armor.encode(sealed);
  const bytes = new TextEncoder().encode(text);

  it('is known by its first line, blanks before it or not, and opens', async () => {
    expect(isSealed(sealed) && isSealed(bytes)).toBe(true);
    const mailed = new TextEncoder().encode(`\n  ${text.replaceAll('\n', '\r\n')}\r\n\r\n`);
    expect(isSealed(mailed)).toBe(true);
    expect([await codeOf(bytes), await codeOf(mailed)]).toEqual(['opened', 'opened']);
  });

  it('is refused when cut or changed', async () => {
    expect(await codeOf(bytes.subarray(0, bytes.length - 40))).toBe('passphrase-cut-off');
    expect(await codeOf(new TextEncoder().encode(text.replace('\n', '\n!')))).toBe('passphrase-altered');
    const lines = text.split('\n');
    expect(await codeOf(new TextEncoder().encode(lines.toSpliced(40, 1).join('\n')))).toBe(
      'passphrase-altered',
    );
  });
});
