import '#shared/base/zod-without-eval.ts';
import { failed, type Problem, type Result } from '#shared/base/result.ts';
import { type HostRequest, hostContract } from '#shared/host/host.ts';
import type { HostMethod } from '#shared/host/host-methods.ts';
import type { WorkerAnswer, WorkerCall } from '#shared/host/worker-call.ts';
import { hostProblems, hostStrings } from '#shared/strings/host.ts';
import { opfsAttachments } from './opfs-attachments.ts';
import { opfsBackups } from './opfs-backups.ts';
import { OpfsJournal } from './opfs-journal.ts';
import { canRename } from './private-folder.ts';

const journal = new OpfsJournal();

const methods = {
  journalOpen: (request: HostRequest<'journalOpen'>) => journal.open(request),
  journalAppend: (request: HostRequest<'journalAppend'>) => journal.append(request),
  journalReplace: (request: HostRequest<'journalReplace'>) => journal.replace(request),
  journalList: () => journal.list(),
  journalSetAside: (request: HostRequest<'journalSetAside'>) => journal.setAside(request),
  journalErase: (request: HostRequest<'journalErase'>) => journal.erase(request),
  attachmentWrite: opfsAttachments.write,
  attachmentRead: opfsAttachments.read,
  attachmentErase: opfsAttachments.erase,
  backupWrite: opfsBackups.write,
  backupList: opfsBackups.list,
  backupRead: opfsBackups.read,
  backupErase: opfsBackups.erase,
} as const;

function problemOf(error: unknown, method: HostMethod): Problem {
  const what = method.startsWith('attachment') ? hostStrings.attachment : 'journal';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return hostProblems.diskFull(what);
    case 'NoModificationAllowedError':
      return hostProblems.inUse(what);
    case 'NotAllowedError':
    case 'SecurityError':
      return hostProblems.notAllowed(what);
    default:
      return hostProblems.diskFault(what);
  }
}

function isServed(method: HostMethod): method is keyof typeof methods {
  return Object.hasOwn(methods, method);
}

async function answer({ method, request }: WorkerCall): Promise<Result<unknown>> {
  if (!isServed(method)) return failed(hostProblems.badRequest);
  const parsed = hostContract[method].request.safeParse(request);
  if (!parsed.success) return failed(hostProblems.badRequest);
  try {
    // The contract's schema for this very method has just accepted the request.
    return await (methods[method] as (checked: unknown) => Promise<Result<unknown>>)(parsed.data);
  } catch (error) {
    return failed(problemOf(error, method));
  }
}

/** One call after the other: what is appended first stands first. */
let queue: Promise<unknown> = Promise.resolve();

self.addEventListener('message', (event: MessageEvent<WorkerCall | 'can-keep-a-journal'>) => {
  const { data } = event;
  if (data === 'can-keep-a-journal') {
    queue = queue.then(async () => self.postMessage(await canKeepAJournal()));
    return;
  }
  // Listing changes nothing and may take seconds for thousands: nobody waits behind it.
  const turn = data.method === 'journalList' ? Promise.resolve() : queue;
  const done = turn.then(async () => {
    const reply: WorkerAnswer = { call: data.call, result: await answer(data) };
    self.postMessage(reply);
  });
  if (data.method !== 'journalList') queue = done;
});

async function canKeepAJournal(): Promise<boolean> {
  try {
    await navigator.storage.getDirectory();
    return canRename() && 'createSyncAccessHandle' in FileSystemFileHandle.prototype;
  } catch {
    return false;
  }
}
