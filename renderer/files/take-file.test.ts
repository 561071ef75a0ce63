import { describe, expect, it } from 'vitest';
import { ok } from '#shared/base/result.ts';
import { sealBundle } from '#shared/formats/passphrase/seal-bundle.ts';
import { readWorkshopFile } from '#shared/formats/read-workshop-file.ts';
import { writeWorkshopJson } from '#shared/formats/workshop-json.ts';
import { fileHandle, revision } from '#shared/host/host-values.ts';
import { createdEntry } from '#shared/workshop/log/make-entry.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { asFile, workedOn } from '#test/helpers/another-copy.ts';
import { sha256 } from '#test/helpers/sha256.ts';
import { emptyWorkshop, stampFor } from '#test/helpers/workshop-log.ts';
import type { FileLink } from '../persistence/database.ts';
import { hereView } from './here-view.ts';
import { type GivenFile, type StateHere, type TakeFileParts, takeBeside, takeFile } from './take-file.ts';

const log = [createdEntry(stampFor(1, 'main'), emptyWorkshop)];
const original = () => asFile(emptyWorkshop, log);

async function given(bytes: Uint8Array, name = 'tidewater.nextproof'): Promise<GivenFile> {
  return {
    kind: 'opened',
    handle: fileHandle.parse('handle-1'),
    name,
    bytes,
    revision: revision.parse(await sha256(bytes)),
  };
}

/** A library that keeps in memory what it was given. */
function library(here?: Workshop) {
  const kept: { readonly id: string; readonly file: FileLink }[] = [];
  const linked: FileLink[] = [];
  const state: StateHere | undefined = here && { workshop: here, seq: 7, log, file: { kind: 'none' } };
  const parts: TakeFileParts = {
    decodeFile: (bytes) => readWorkshopFile(bytes, sha256),
    stateHere: async (id) => (id === state?.workshop.id ? state : undefined),
    keepFile: async ({ workshop }, fileAt) => {
      kept.push({ id: workshop.id, file: fileAt(1) });
      return ok(workshop.id);
    },
    keepCopy: async ({ id }, _point, fileAt) => {
      kept.push({ id, file: fileAt(1) });
      return ok(id);
    },
    link: async (_id, file) => void linked.push(file),
    keepBytes: async () => ok(undefined),
    newId: () => 'copy-1',
  };
  return { parts, kept, linked };
}

describe('a file that is opened', () => {
  it('comes into the library and stays the workshop’s own file', async () => {
    const { parts, kept } = library();
    expect(await takeFile(parts, await given(await original()))).toMatchObject({
      value: { kind: 'open', id: 'w1' },
    });
    expect(kept).toMatchObject([{ id: 'w1', file: { kind: 'file', name: 'tidewater.nextproof', seq: 1 } }]);
  });

  it('leads to the workshop where that is here just so, and is up to date with it', async () => {
    const { parts, kept, linked } = library(emptyWorkshop);
    expect(await takeFile(parts, await given(await original()))).toMatchObject({ value: { kind: 'open' } });
    expect(kept).toEqual([]);
    expect(linked).toMatchObject([{ kind: 'file', seq: 7 }]);
  });

  it('changes nothing where its workshop is here in another state, until somebody chooses', async () => {
    const { parts, kept, linked } = library({ ...emptyWorkshop, title: 'Another' });
    const arrival = await takeFile(parts, await given(await original()));
    if (arrival.kind !== 'ok' || arrival.value.kind !== 'here') throw new Error('A choice was expected.');
    expect([kept, linked]).toEqual([[], []]);
    expect(await takeBeside(parts, arrival.value.file)).toMatchObject({
      value: { kind: 'open', id: 'copy-1' },
    });
    expect(kept).toMatchObject([{ id: 'copy-1' }]);
  });

  it('is no file to save over when it was protected or plain JSON', async () => {
    const plain = await original();
    const sealed = await given(await sealBundle(plain, 'tin lamp', 2));
    const fromSealed = library();
    expect(await takeFile(fromSealed.parts, sealed)).toMatchObject({ value: { kind: 'sealed' } });
    expect(await takeFile(fromSealed.parts, sealed, plain)).toMatchObject({
      value: { kind: 'open', note: expect.stringContaining('stays protected') },
    });
    expect(fromSealed.kept).toMatchObject([{ file: { kind: 'none' } }]);
    const fromJson = library();
    const json = new TextEncoder().encode(writeWorkshopJson(emptyWorkshop));
    await takeFile(fromJson.parts, await given(json, 'tidewater.json'));
    expect(fromJson.kept).toMatchObject([{ file: { kind: 'none' } }]);
  });
});

describe('the choice for a workshop that is here already', () => {
  it('suggests what fits how the two stand', async () => {
    const bytes = await workedOn(await original(), 'Noor', () => [
      { name: 'claim.grade', payload: { id: 'EP1', grade: 4 } },
    ]);
    const opened = await readWorkshopFile(bytes, sha256);
    if (opened.kind === 'failed') throw new Error(opened.problem.what);
    const file = { given: await given(bytes), opened: opened.value, sealed: false };
    const here: StateHere = { workshop: emptyWorkshop, seq: 1, log, file: { kind: 'none' } };
    const suggestion = (state: StateHere) => {
      const { standing, choices } = hereView(file, state);
      return [standing, choices.find(({ suggested }) => suggested)?.id];
    };
    expect(suggestion(here)).toEqual(['theirs-ahead', 'adopt']);
    const parted = [...log, createdEntry({ ...stampFor(2, 'main'), id: 'ours' }, emptyWorkshop)];
    expect(suggestion({ ...here, log: parted })).toEqual(['parted', 'merge']);
    const other = [createdEntry({ ...stampFor(1, 'main'), id: 'elsewhere' }, emptyWorkshop)];
    expect(suggestion({ ...here, log: other })).toEqual(['unknown', 'merge']);
    expect(hereView(file, here)).toMatchObject({
      changedInFile: '2026-11-20T14:02:00.000Z',
      differences: [{ said: 'EP1 graded not answered → 4' }],
    });
  });
});
