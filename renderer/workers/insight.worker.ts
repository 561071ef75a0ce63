import '#shared/base/zod-without-eval.ts';
import { assess } from '#shared/assessment/assess.ts';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { decide } from '#shared/decision/decide.ts';
import type { InsightAnswer, InsightQuestion } from '#shared/decision/insight-messages.ts';
import { buildReport } from '#shared/report/build-report.ts';

function answer({ id, workshop, wanted }: InsightQuestion): InsightAnswer {
  const playbook = workshop.playbook.content ?? defaultPlaybook;
  const decision = decide(workshop, playbook);
  if (wanted.kind === 'decision') return { id, kind: 'decision', decision };
  const assessment = assess(workshop, playbook);
  const { changedAt } = wanted;
  return { id, kind: 'report', report: buildReport({ workshop, playbook, assessment, decision, changedAt }) };
}

/** What the answers come to is worked out here, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<InsightQuestion>) => {
  self.postMessage(answer(data));
});
