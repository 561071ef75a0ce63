import { readFileSync } from 'node:fs';
import { readWorkshopFile } from '#shared/formats/read-workshop-file.ts';
import { sha256 } from '#test/helpers/sha256.ts';

/** Started as a process of its own, so that nothing else is in its memory: reads one file and says what that took. */
export type Measured = {
  readonly answer: 'opened' | 'not three parts' | string;
  /** Processor time, which does not depend on what else the machine is doing. */
  readonly ms: number;
  /** How far the memory rose at its highest over what it was with the file already read in. */
  readonly grownMb: number;
  readonly prototypeIsClean: boolean;
};

const [, , path = ''] = process.argv;
// Everything is loaded and has been through its paces once before anything is measured.
await readWorkshopFile(new TextEncoder().encode('{"title":"warm"}'), sha256);
const bytes = new Uint8Array(readFileSync(path));
const before = highestMb();
const began = process.cpuUsage();
const read = await readWorkshopFile(bytes, sha256);
const { user, system } = process.cpuUsage(began);
const after = highestMb();

const said = read.kind === 'ok' ? 'opened' : sentencesOf(read.problem);
const measured: Measured = {
  answer: said,
  ms: (user + system) / 1_000,
  grownMb: after - before,
  prototypeIsClean: Object.keys(Object.prototype).length === 0 && !('polluted' in {}),
};
process.send?.(measured);

/** The most memory this process has had. Linux counts its parent's in where Node asks, so there it is read elsewhere. */
function highestMb(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1_024;
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1_024;
}

function sentencesOf({ code, what, work, next }: Record<'code' | 'what' | 'work' | 'next', string>): string {
  const areThere = [what, work, next].every((sentence) => sentence.length > 0 && sentence.length < 600);
  return areThere ? code : 'not three parts';
}
