import type { AspectSuggestion } from '#shared/assessment/aspect-suggestions.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { beforeStrings as words } from '#shared/strings/before.ts';
import { type AspectId, aspectId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type AspectRow = { readonly id: AspectId; readonly label: string; readonly picked: boolean };
export type AspectGroup = {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly rows: readonly AspectRow[];
};
export type SuggestedAspect = { readonly id: AspectId; readonly label: string; readonly because: string };

export type AspectsView = {
  readonly groups: readonly AspectGroup[];
  readonly suggested: readonly SuggestedAspect[];
  readonly count: string;
};

/** The catalogue as far as the search leaves it, with what is picked and what earlier answers suggest. */
export function aspectsView(
  picks: Workshop['aspects'],
  playbook: Playbook,
  suggestions: readonly AspectSuggestion[],
  search: string,
): AspectsView {
  const { groups, aspectsPerWorkshop } = playbook.maturity;
  const wanted = plain(search).split(' ').filter(Boolean);
  const isFound = (text: string): boolean => wanted.every((word) => plain(text).includes(word));
  return {
    groups: groups.flatMap(({ id, label, note, aspects }) => {
      const rows = aspects
        .filter((aspect) => isFound(`${aspect.label} ${label}`))
        .map((aspect) => {
          const key = aspectId.parse(aspect.id);
          return { id: key, label: aspect.label, picked: picks[key] !== undefined };
        });
      return rows.length === 0 ? [] : [{ id, label, note, rows }];
    }),
    // What was picked a moment ago is no suggestion any more, whatever was worked out before.
    suggested: suggestions
      .map(({ id, label, reason }) => ({ id: aspectId.parse(id), label, because: becauseOf(reason) }))
      .filter(({ id }) => picks[id] === undefined),
    count: words.aspects.count(Object.keys(picks).length, aspectsPerWorkshop),
  };
}

function becauseOf({ answers: [first] }: AspectSuggestion['reason']): string {
  return first === undefined ? '' : words.aspects.because(first.label, first.said);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first aspect found that is not picked yet: what Enter in the search picks. */
export function firstFound({ groups }: AspectsView): AspectRow | undefined {
  const rows = groups.flatMap((group) => group.rows);
  return rows.find(({ picked }) => !picked);
}

/** Every zone the system knows, with the one in use even where it does not know that. */
export function zonesWith(zone: string, known: readonly string[]): readonly string[] {
  return [...new Set(['UTC', zone, ...known])].filter((one) => one !== '').toSorted();
}
