import { failed, ok, type Result } from '#shared/base/result.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import { writeWorkshopJson } from '#shared/formats/workshop-json.ts';
import { writeBundle } from '#shared/formats/write-bundle.ts';
import { cliStrings } from '#shared/strings/cli.ts';
import type { CommandIo, InputProblem } from './command.ts';
import { sha256 } from './read-workshop.ts';
import { writeFile } from './write-file.ts';

export type OutputFormat = 'nextproof' | 'json';

/** The ending of a name says what is written; null for an ending that means neither. */
export function formatOf(path: string): OutputFormat | null {
  const name = path.toLowerCase();
  if (name.endsWith('.nextproof')) return 'nextproof';
  return name.endsWith('.json') ? 'json' : null;
}

/** Writes a workshop so that the old or the new file is there, whole. Says in sentences what the format leaves out. */
export async function writeWorkshop(
  opened: OpenedWorkshop,
  out: { readonly path: string; readonly format: OutputFormat; readonly seal?: string | undefined },
  io: CommandIo,
): Promise<Result<readonly string[], InputProblem>> {
  const { path, format, seal } = out;
  const content = await contentOf(opened, format, io);
  if (content.kind === 'failed')
    return failed({ where: path, what: content.problem.what, next: content.problem.next });
  const bytes = seal === undefined ? content.value : await sealed(content.value, seal);
  const written = await writeFile(path, bytes, io);
  if (written.kind === 'failed') return written;
  const { journal, attachments } = opened;
  return ok(format === 'json' ? cliStrings.leftOut(attachments.size, journal?.length ?? 0) : []);
}

async function sealed(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const { sealBundle } = await import('#shared/formats/passphrase/seal-bundle.ts');
  return await sealBundle(bytes, passphrase);
}

async function contentOf(
  { workshop, journal, attachments, point }: OpenedWorkshop,
  format: OutputFormat,
  io: CommandIo,
): Promise<Result<Uint8Array>> {
  if (format === 'json') return ok(new TextEncoder().encode(writeWorkshopJson(workshop)));
  return await writeBundle(
    {
      workshop,
      journal,
      attachments: Object.values(workshop.attachments).flatMap(({ mediaType, sha256: sum }) => {
        const bytes = attachments.get(sum);
        return bytes === undefined ? [] : [{ mediaType, bytes }];
      }),
      app: io.version,
      created: io.now(),
      point,
    },
    sha256,
  );
}
