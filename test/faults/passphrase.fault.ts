import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSealed } from '#shared/formats/passphrase/open-sealed.ts';
import { sealBundle } from '#shared/formats/passphrase/seal-bundle.ts';
import type { Fault, FaultRow, Rounds } from './fault.ts';
import { decryptWithAge, hasAgeProgram } from './support/age-program.ts';
import { seedFor } from './support/seeded-random.ts';
import { inTemporaryFolder } from './support/temporary-place.ts';

const passphrase = 'tin lamp orchard seven';
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'passphrase');
/** What is tried thousands of times does not depend on how long one guess takes. */
const cheap = 2;

async function isOpened(sealed: Uint8Array, word = passphrase): Promise<boolean> {
  return (await openSealed(sealed, word)).kind === 'ok';
}

/** Files that the age program made, kept as they were: they open for ever. */
async function madeByAge(): Promise<FaultRow> {
  const plain = readFileSync(join(fixtures, 'made-by-age.txt'));
  const names = ['made-by-age.age', 'made-by-age-as-text.age'];
  const lost: string[] = [];
  for (const name of names) {
    const opened = await openSealed(readFileSync(join(fixtures, name)), passphrase);
    if (opened.kind === 'failed' || !plain.equals(opened.value)) lost.push(name);
  }
  return { what: 'file made by the age program opens here', tried: names.length, lost };
}

/** At full cost, as a file that leaves: the independent program must open it, and not with another passphrase. */
async function openedByAge(rounds: Rounds): Promise<FaultRow> {
  return await inTemporaryFolder(async (folder) => {
    // None of 0 bytes: age writes no file at all for it.
    const sizes = rounds === 'full' ? [1, 65_536, 5_000_000] : [70_000];
    const lost: string[] = [];
    for (const size of sizes) {
      const plain = randomBytes(size);
      const [sealed, out] = [join(folder, `${size}.age`), join(folder, `${size}.out`)];
      writeFileSync(sealed, await sealBundle(plain, passphrase));
      const printed = await decryptWithAge(sealed, out, passphrase);
      if (!existsSync(out) || !plain.equals(readFileSync(out))) lost.push(`${size} bytes: ${printed}`);
      const other = await decryptWithAge(sealed, `${out}.other`, 'another');
      if (!other.includes('incorrect')) lost.push(`${size} bytes opened with another passphrase: ${other}`);
    }
    return { what: 'file sealed here opens in the age program', tried: sizes.length * 2, lost };
  });
}

async function refused(rounds: Rounds): Promise<readonly FaultRow[]> {
  const random = seedFor(rounds);
  const tries = rounds === 'full' ? 5_000 : 150;
  const sealed = await sealBundle(randomBytes(200_000), passphrase, cheap);
  const cut: string[] = [];
  const flipped: string[] = [];
  for (let tried = 0; tried < tries; tried += 1) {
    // Half of them near the beginning, where the header is.
    const place = Math.floor(random.next() * (tried % 2 === 0 ? 400 : sealed.length));
    if (await isOpened(sealed.subarray(0, place))) cut.push(`${place}, seed ${random.seed}`);
    const bit = Math.floor(random.next() * 8);
    const altered = sealed.with(place, (sealed[place] ?? 0) ^ (1 << bit));
    if (await isOpened(altered)) flipped.push(`${place}, bit ${bit}, seed ${random.seed}`);
  }
  return [
    { what: 'sealed file cut anywhere is refused', tried: tries, lost: cut },
    { what: 'sealed file with one bit changed is refused', tried: tries, lost: flipped },
  ];
}

export const fault: Fault = async (rounds) => {
  const rows = [...(await refused(rounds)), await madeByAge()];
  // Without the independent program the frozen files above stand for it.
  return hasAgeProgram() ? [...rows, await openedByAge(rounds)] : rows;
};
