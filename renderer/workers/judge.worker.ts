import '#shared/base/zod-without-eval.ts';
import { assertNever } from '#shared/base/assert-never.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { compareUnderPlaybooks } from '#shared/library/compare-under-playbooks.ts';
import type { JudgeAnswer, JudgeWish } from '#shared/library/judge-messages.ts';
import { summarise } from '#shared/library/summarise.ts';

function answer(wish: JudgeWish): JudgeAnswer {
  const { call } = wish;
  switch (wish.kind) {
    case 'summary':
      return { kind: 'summary', call, summary: summarise(wish.workshop, defaultPlaybook) };
    case 'comparison':
      return {
        kind: 'comparison',
        call,
        comparison: compareUnderPlaybooks(wish.old, wish.now, defaultPlaybook),
      };
    default:
      return assertNever(wish);
  }
}

/** One workshop that cannot be judged does not keep the others from it. */
function answerOrFail(wish: JudgeWish): JudgeAnswer {
  try {
    return answer(wish);
  } catch {
    return { kind: 'failed', call: wish.call };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<JudgeWish>) => {
  self.postMessage(answerOrFail(data));
});
