import '#shared/base/zod-without-eval.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import type { InsightAnswer, InsightQuestion } from '#shared/conclude/insight-messages.ts';
import { buildReport } from '#shared/report/build-report.ts';

function answer({ id, workshop, wanted }: InsightQuestion): InsightAnswer {
  const playbook = workshop.playbook.content ?? defaultPlaybook;
  const conclusion = conclude(workshop, playbook);
  if (wanted.kind === 'conclusion') return { id, kind: 'conclusion', conclusion };
  const { changedAt, brand } = wanted;
  return { id, kind: 'report', report: buildReport({ workshop, playbook, ...conclusion, changedAt, brand }) };
}

/** What the answers come to is worked out here, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<InsightQuestion>) => {
  self.postMessage(answer(data));
});
