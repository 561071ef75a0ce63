import { useEffect, useState } from 'react';
import { failed, ok, type Problem, type Result } from '#shared/base/result.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { comparisonScreenStrings as words } from '#shared/strings/comparison-screen.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Judge } from '../library/judge.ts';
import { type ComparisonView, comparisonView } from './comparison-view.ts';

export type Compared = {
  readonly old: Workshop;
  readonly now: Workshop;
  readonly view: ComparisonView;
};

export type Comparing =
  | { readonly kind: 'working'; readonly slow: boolean }
  | { readonly kind: 'done'; readonly compared: Compared }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type ComparisonParts = {
  readonly read: (id: WorkshopId) => Promise<Result<Workshop>>;
  readonly judge: Judge;
  readonly playbook: Playbook;
};

/** Below this a word about waiting would only flicker. */
const noticeable = 400;

export function useComparison(oldId: WorkshopId, nowId: WorkshopId, parts: ComparisonParts): Comparing {
  const { read, judge, playbook } = parts;
  const [comparing, setComparing] = useState<Comparing>({ kind: 'working', slow: false });
  useEffect(() => {
    let left = false;
    setComparing({ kind: 'working', slow: false });
    const slow = setTimeout(() => setComparing({ kind: 'working', slow: true }), noticeable);
    void compareThese(oldId, nowId, { read, judge, playbook }).then((done) => {
      clearTimeout(slow);
      if (!left) setComparing(done.kind === 'ok' ? { kind: 'done', compared: done.value } : done);
    });
    return () => {
      left = true;
      clearTimeout(slow);
    };
  }, [oldId, nowId, read, judge, playbook]);
  return comparing;
}

async function compareThese(
  oldId: WorkshopId,
  nowId: WorkshopId,
  { read, judge, playbook }: ComparisonParts,
): Promise<Result<Compared>> {
  if (oldId === nowId) return failed(words.same);
  const [old, now] = [await read(oldId), await read(nowId)];
  if (old.kind === 'failed') return old;
  if (now.kind === 'failed') return now;
  const judged = await judge.compare(old.value, now.value);
  if (judged === undefined) return failed(words.notJudged);
  const names = now.value.playbook.content ?? playbook;
  return ok({
    old: old.value,
    now: now.value,
    view: comparisonView(judged, old.value, now.value, names),
  });
}
