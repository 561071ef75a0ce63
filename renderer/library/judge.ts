import type { JudgedComparison } from '#shared/library/compare-under-playbooks.ts';
import type { JudgeAnswer, JudgeWish } from '#shared/library/judge-messages.ts';
import type { Summary } from '#shared/library/summary.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** Concludes beside the screen. Undefined where a workshop cannot be judged, as with a playbook that is no longer there. */
export type Judge = {
  readonly summarise: (workshop: Workshop) => Promise<Summary | undefined>;
  readonly compare: (old: Workshop, now: Workshop) => Promise<JudgedComparison | undefined>;
};

/** The worker is only started when something has to be judged. */
export function workerJudge(start: () => Worker): Judge {
  const waiting = new Map<number, (answer: JudgeAnswer) => void>();
  let worker: Worker | undefined;
  let calls = 0;

  function started(): Worker {
    if (worker !== undefined) return worker;
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<JudgeAnswer>) => {
      waiting.get(data.call)?.(data);
      waiting.delete(data.call);
    });
    return worker;
  }

  function ask(wish: (call: number) => JudgeWish): Promise<JudgeAnswer> {
    calls += 1;
    const call = calls;
    return new Promise((resolve) => {
      waiting.set(call, resolve);
      started().postMessage(wish(call));
    });
  }

  return {
    summarise: async (workshop) => {
      const answer = await ask((call) => ({ kind: 'summary', call, workshop }));
      return answer.kind === 'summary' ? answer.summary : undefined;
    },
    compare: async (old, now) => {
      const answer = await ask((call) => ({ kind: 'comparison', call, old, now }));
      return answer.kind === 'comparison' ? answer.comparison : undefined;
    },
  };
}
