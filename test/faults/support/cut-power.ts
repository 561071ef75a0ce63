import type { FileSystem } from '#electron/services/file-system.ts';
import { CrashDisk, type CrashState } from './crash-disk.ts';

export type PowerCuts = { readonly tried: number; readonly lost: readonly string[] };

type Scenario<Promise_> = {
  readonly start: CrashState['files'];
  /** Does the work; what it has promised so far it keeps in `promised`, which is copied at each moment. */
  readonly work: (fs: FileSystem, promise: (kept: Promise_) => void) => Promise<void>;
  /** Starts again on what is left and says what is wrong with it; nothing when all promises hold. */
  readonly check: (fs: FileSystem, promised: readonly Promise_[]) => Promise<string | undefined>;
};

type Moment<Promise_> = {
  readonly call: number;
  readonly states: readonly CrashState[];
  readonly promised: readonly Promise_[];
};

/**
 * Cuts the power before every call the work makes to the file system and starts again on everything the disk may then
 * hold; and once more before every call of that start, because the power may go twice.
 */
export async function cutPowerEverywhere<Promise_>(
  scenario: Scenario<Promise_>,
  twice: (cut: number) => boolean,
): Promise<PowerCuts> {
  const lost: string[] = [];
  let tried = 0;

  async function start(
    state: CrashState,
    promised: readonly Promise_[],
  ): Promise<readonly Moment<Promise_>[]> {
    const moments: Moment<Promise_>[] = [];
    const disk = new CrashDisk(state.files, (now) =>
      moments.push({ call: now.calls, states: now.crashStates(), promised }),
    );
    tried += 1;
    const wrong = await scenario.check(disk.fs, promised);
    if (wrong !== undefined) lost.push(`${state.how}: ${wrong}`);
    return moments;
  }

  for (const { call, states, promised } of await momentsOf(scenario)) {
    for (const state of states) {
      const before = { ...state, how: `power cut before call ${call}, ${state.how}` };
      const restarts = await start(before, promised);
      if (!twice(tried)) continue;
      for (const second of restarts) {
        for (const again of second.states) {
          const how = `${before.how}; cut again before call ${second.call}, ${again.how}`;
          await start({ ...again, how }, promised);
        }
      }
    }
  }
  return { tried, lost };
}

async function momentsOf<Promise_>(scenario: Scenario<Promise_>): Promise<readonly Moment<Promise_>[]> {
  const moments: Moment<Promise_>[] = [];
  const promised: Promise_[] = [];
  const note = (disk: CrashDisk) =>
    moments.push({ call: disk.calls, states: disk.crashStates(), promised: [...promised] });
  const disk = new CrashDisk(scenario.start, note);
  await scenario.work(disk.fs, (kept) => promised.push(kept));
  note(disk);
  return moments;
}
