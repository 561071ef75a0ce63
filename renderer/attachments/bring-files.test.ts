import { describe, expect, it } from 'vitest';
import { failed, ok } from '#shared/base/result.ts';
import { attachmentStrings } from '#shared/strings/attachments.ts';
import { pictureProblems } from '#shared/strings/pictures.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import { claimId } from '#shared/workshop/schema/ids.ts';
import { emptyWorkshop } from '#test/helpers/workshop-log.ts';
import type { ImportFile } from '../pictures/import-file.ts';
import { bringFiles } from './bring-files.ts';

const claim = claimId.parse('EP3');
const file = (name: string) => new File(['x'], name);

/** Takes any file but those called “bad”. */
const importFile: ImportFile = async ({ name }, { signal } = {}) => {
  if (signal?.aborted) return { kind: 'cancelled' };
  if (name.startsWith('bad')) return failed(pictureProblems.damaged(name));
  const sha256 = (name.startsWith('twin') ? 'a' : 'b').repeat(64);
  return ok({ name, mediaType: 'image/png', width: 4, height: 3, sha256, bytes: new Uint8Array(7) });
};

function desk(stores = true) {
  let workshop = emptyWorkshop;
  let ids = 0;
  let commands = 0;
  const stop = new AbortController();
  const happened: string[] = [];
  const bring = (names: readonly string[]) =>
    bringFiles(names.map(file), {
      target: { kind: 'claim', id: claim },
      importFile,
      keep: async (bytes) => {
        happened.push(`stored ${bytes.size}`);
        return stores ? ok(undefined) : failed(attachmentStrings.problems.notStored);
      },
      dispatch: (command) => {
        commands += 1;
        happened.push(command.name);
        const applied = applyCommand(workshop, command);
        if (applied.kind === 'failed') return applied;
        workshop = applied.value.workshop;
        return ok(applied.value.said);
      },
      newId: () => {
        ids += 1;
        return `a${ids}`;
      },
      onFile: (name) => {
        if (name === 'stop') stop.abort();
      },
      signal: stop.signal,
    });
  return { bring, happened, on: () => workshop.claims[claim]?.attachments ?? [], commands: () => commands };
}

describe('bringing files to a claim', () => {
  it('stores the bytes first and then adds all of them in one step', async () => {
    const { bring, happened, on } = desk();
    expect((await bring(['one', 'twin 1', 'twin 2'])).problems).toEqual([]);
    expect(happened).toEqual(['stored 2', 'attachment.put-on']);
    expect(on()).toEqual(['a1', 'a2', 'a3']);
  });

  it('says which file was refused and takes the others', async () => {
    const { bring, on } = desk();
    const { problems } = await bring(['bad', 'good']);
    expect(problems.map(({ what }) => what)).toEqual([pictureProblems.damaged('bad').what]);
    expect(on()).toHaveLength(1);
  });

  it('leaves the document alone when the bytes could not be stored', async () => {
    const { bring, on, commands } = desk(false);
    expect((await bring(['one'])).problems).toEqual([attachmentStrings.problems.notStored]);
    expect([on(), commands()]).toEqual([[], 0]);
  });

  it('adds nothing once it was stopped', async () => {
    const { bring, happened } = desk();
    expect(await bring(['one', 'stop', 'two'])).toEqual({ added: [], problems: [] });
    expect(happened).toEqual([]);
  });
});
