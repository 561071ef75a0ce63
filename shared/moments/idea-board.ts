import { carryingWords, sayTheSame } from '#shared/assessment/similar-texts.ts';
import { inOrder } from '#shared/base/in-order.ts';
import { momentStrings as words } from '#shared/strings/moments.ts';
import { type IdeaId, ideaId, type MomentId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

type Ideas = Workshop['ideas'];

export type IdeaCard = {
  readonly id: IdeaId;
  readonly text: string;
  readonly became: Ideas[IdeaId]['became'];
  /** Ideas that were merged into this one. */
  readonly merged: readonly { readonly id: IdeaId; readonly text: string }[];
  /** An earlier idea that seems to say the same. */
  readonly repeats: { readonly id: IdeaId; readonly text: string } | undefined;
};

export type IdeaColumn = {
  /** The name of the cluster; empty for ideas that are in none. */
  readonly cluster: string;
  readonly title: string;
  readonly cards: readonly IdeaCard[];
};

export type IdeaBoard = {
  /** Everything that was written, also what was merged. */
  readonly count: number;
  /** Ideas in no cluster first, then the clusters in the order in which they came up. */
  readonly columns: readonly IdeaColumn[];
};

/** What was written in a moment, in its clusters; who wrote it is not in it. */
export function ideaBoard(ideas: Ideas, moment: MomentId): IdeaBoard {
  const own = inOrder(ideas).filter(([, idea]) => idea.moment === moment);
  const heads = own.filter(([, { mergedInto }]) => mergedInto === null);
  const said = heads.map(([, { text }]) => carryingWords(text));
  const cards = heads.map(([id, { text, became }], at): IdeaCard => {
    const earlier = heads.find(
      (_, other) => other < at && sayTheSame(said[at] ?? new Set(), said[other] ?? new Set()),
    );
    return {
      id: ideaId.parse(id),
      text,
      became,
      merged: own
        .filter(([, { mergedInto }]) => mergedInto === id)
        .map(([from, idea]) => ({ id: ideaId.parse(from), text: idea.text })),
      repeats: earlier === undefined ? undefined : { id: ideaId.parse(earlier[0]), text: earlier[1].text },
    };
  });
  const clusters = [...new Set(['', ...heads.map(([, { cluster }]) => cluster)])];
  return {
    count: own.length,
    columns: clusters.map((cluster) => ({
      cluster,
      title: cluster === '' ? words.noCluster : cluster,
      cards: cards.filter((_, at) => heads[at]?.[1].cluster === cluster),
    })),
  };
}
