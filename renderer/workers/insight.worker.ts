import '#shared/base/zod-without-eval.ts';
import { insightAnswerer } from '#shared/insight/answer-insight.ts';
import type { InsightQuestion } from '#shared/insight/insight-messages.ts';

const answer = insightAnswerer();

/** What the answers come to is worked out here, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<InsightQuestion>) => {
  self.postMessage(answer(data));
});
