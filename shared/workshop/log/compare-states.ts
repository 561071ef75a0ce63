import { diffValues } from '#shared/workshop/changes/diff-values.ts';
import type { FieldPath } from '#shared/workshop/changes/field-change.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { changeWords, spelledOut } from '#shared/workshop/words/change-words.ts';
import { sectionWords } from '#shared/workshop/words/path-words.ts';

export type Difference = {
  readonly path: FieldPath;
  readonly section: string;
  readonly said: string;
  readonly from?: unknown;
  readonly to?: unknown;
};

/** In which fields two states of a workshop differ, in words. */
export function compareStates(before: Workshop, after: Workshop): readonly Difference[] {
  return diffValues(before, after)
    .flatMap(spelledOut)
    .filter(({ path }) => path.at(-1) !== 'rank')
    .map((change) => ({
      ...change,
      section: sectionWords(change.path),
      said: changeWords(change, before, after),
    }));
}
