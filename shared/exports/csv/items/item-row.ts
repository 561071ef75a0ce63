import type { AnswerRef } from '#shared/reasons/reason.ts';
import { answerWords } from '#shared/strings/answers.ts';

/** One line of the list of items; what does not apply is left out. */
export type ItemRow = {
  readonly part: string;
  /** Of the playbook; items of the room have ids that say nothing to a reader. */
  readonly id?: string;
  readonly item: string;
  readonly answer?: string;
  readonly level?: number | null;
  readonly hurts?: boolean;
  readonly why?: string;
  readonly who?: string;
  readonly day?: string | null;
};

/** An answer read back as the screens do; what nobody answered stays empty in a table. */
export function answered({ said }: AnswerRef): string {
  return said === answerWords.notAnswered ? '' : said;
}

export function labelOf(
  items: readonly { readonly id: string; readonly label: string }[],
  id: string | null,
): string {
  return items.find((item) => item.id === id)?.label ?? id ?? '';
}
