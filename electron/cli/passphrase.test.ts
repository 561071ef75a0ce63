import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSealed } from '#shared/formats/passphrase/is-sealed.ts';
import { sealBundle } from '#shared/formats/passphrase/seal-bundle.ts';
import { cli, expectRefused } from '#test/helpers/run-cli.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const passphrase = 'tin lamp orchard seven';
/** Less work per guess than the app takes, so that the tests are quick. */
const QUICK = 10;

/** The same workshop twice in a folder of the test's own: as it is, and protected. */
async function twoFiles() {
  const folder = temporaryFolder();
  const plain = join(folder, 'plain.nextproof');
  const sealed = join(folder, 'sealed.nextproof');
  await cli(['convert', '-', '-o', plain], (await cli(['sample', 'depot-desk'])).out);
  await writeFile(sealed, await sealBundle(await readFile(plain), passphrase, QUICK));
  return { folder, plain, sealed };
}

describe('protected files on the command line', () => {
  it('are refused with what to add, and opened with the passphrase from standard input', async () => {
    const { plain, sealed } = await twoFiles();
    expectRefused(await cli(['check', sealed]), /protected by a passphrase\.\n.*--passphrase-stdin/);
    const checked = await cli(['check', sealed, '--passphrase-stdin'], `${passphrase}\n`);
    expect(checked).toMatchObject({ code: 0, err: '' });
    expect(checked.out).toMatch(/sealed\.nextproof is whole/);
    const assessed = await cli(['assess', sealed, '--json', '--passphrase-stdin'], passphrase);
    expect(assessed).toStrictEqual(await cli(['assess', plain, '--json']));
  });

  it('say whether the passphrase is wrong, the file cut off, or altered', async () => {
    const { folder, sealed } = await twoFiles();
    const bytes = await readFile(sealed);
    expectRefused(
      await cli(['check', sealed, '--passphrase-stdin'], 'tin lamp\n'),
      /does not open this file/,
    );
    const cut = join(folder, 'cut.nextproof');
    await writeFile(cut, bytes.subarray(0, bytes.length - 40));
    expectRefused(await cli(['check', cut, '--passphrase-stdin'], passphrase), /end .*missing/);
    const altered = join(folder, 'altered.nextproof');
    await writeFile(
      altered,
      bytes.map((byte, index) => (index === 400 ? byte ^ 1 : byte)),
    );
    expectRefused(await cli(['check', altered, '--passphrase-stdin'], passphrase), /altered/);
  });

  it('can be merged with plain ones', async () => {
    const { folder, plain, sealed } = await twoFiles();
    const out = join(folder, 'merged.nextproof');
    const merged = await cli(['merge', sealed, plain, '-o', out, '--passphrase-stdin'], passphrase);
    expect(merged).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was said differently') });
  });

  it('are written by convert, and open again', { timeout: 60_000 }, async () => {
    const { folder, plain } = await twoFiles();
    const out = join(folder, 'out.nextproof');
    expect(
      await cli(['convert', plain, '-o', out, '--seal', '--passphrase-stdin'], passphrase),
    ).toMatchObject({
      code: 0,
    });
    expect(isSealed(await readFile(out))).toBe(true);
    expect(await cli(['check', out, '--passphrase-stdin'], passphrase)).toMatchObject({ code: 0 });
  });

  it('are never asked for in two ways at once', async () => {
    const { folder, plain, sealed } = await twoFiles();
    const both = await cli(['check', '-', '--passphrase-stdin'], passphrase);
    expect(both).toMatchObject({ code: 2, out: '', err: expect.stringContaining('cannot give both') });
    expectRefused(await cli(['check', sealed, '--passphrase-stdin'], '\n'), /no passphrase/);
    const json = join(folder, 'w.json');
    expect(
      await cli(['convert', plain, '-o', json, '--seal', '--passphrase-stdin'], passphrase),
    ).toMatchObject({
      code: 2,
    });
    expect(await cli(['convert', plain, '-o', plain, '--seal'])).toMatchObject({ code: 2 });
  });
});
