import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failed, ok, type Result } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/host.ts';
import { updateProblems } from '#shared/strings/about.ts';
import { type FileSystem, whenThere } from './file-system.ts';

type Genuine = Omit<Extract<HostReply<'updateCheck'>, { readonly kind: 'genuine' }>, 'handle'>;

/** Far more than any list of a release or signature of one. */
const MOST_BYTES = 256 * 1024;
/** What stands before the 32 bytes of an Ed25519 key to make it a key with its kind (RFC 8410). */
const ED25519_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Whether an installer is the makers' own: the list beside it bears their signature, and holds this file under this name.
 * Reads and compares; opens and starts nothing.
 */
export async function checkUpdate(given: {
  readonly fs: FileSystem;
  readonly path: string;
  /** The makers' Ed25519 key, 32 bytes in base64; null in a copy built without. */
  readonly key: string | null;
  readonly version: string;
}): Promise<Result<Genuine>> {
  const { fs, path, key, version } = given;
  if (key === null) return failed(updateProblems.noKey);
  const name = basename(path);
  const list = await readSmall(fs, join(dirname(path), 'SHA256SUMS.txt'));
  const signature = await readSmall(fs, join(dirname(path), 'SHA256SUMS.txt.sig'));
  if (list === null || signature === null) return failed(updateProblems.noList);
  if (!isSigned(list, new TextDecoder().decode(signature), key)) return failed(updateProblems.notSigned);
  const wanted = sumOf(new TextDecoder().decode(list), name);
  if (wanted === undefined) return failed(updateProblems.notListed(name));
  const sha256 = await sha256Of(path);
  if (sha256 !== wanted) return failed(updateProblems.changed(name));
  const own = /-(\d+\.\d+\.\d+)(?=[-.])/.exec(name)?.[1] ?? '';
  return ok({
    kind: 'genuine',
    name: name.slice(0, 200),
    version: own,
    relation: relate(own, version),
    sha256,
  });
}

async function readSmall(fs: FileSystem, path: string): Promise<Uint8Array | null> {
  const size = await whenThere(fs.size(path));
  return size === null || size > MOST_BYTES ? null : whenThere(fs.readFile(path));
}

function isSigned(list: Uint8Array, signature: string, key: string): boolean {
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== 32) return false;
  const makers = createPublicKey({ key: Buffer.concat([ED25519_HEAD, bytes]), format: 'der', type: 'spki' });
  return verify(null, list, makers, Buffer.from(signature.trim(), 'base64'));
}

/** As `sha256sum` writes it: the sum, two signs, the name. */
function sumOf(list: string, name: string): string | undefined {
  const line = list.split(/\r?\n/).find((one) => one.slice(66) === name);
  const sum = line?.slice(0, 64);
  return sum !== undefined && /^[0-9a-f]{64}$/.test(sum) ? sum : undefined;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
}

function relate(theirs: string, ours: string): Genuine['relation'] {
  const [a, b] = [theirs, ours].map((version) => /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number));
  if (a === undefined || b === undefined) return 'unknown';
  const at = a.findIndex((number, index) => number !== b[index]);
  if (at < 0) return 'same';
  return (a[at] ?? 0) > (b[at] ?? 0) ? 'newer' : 'older';
}
