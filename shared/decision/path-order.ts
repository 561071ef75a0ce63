import { PATH_IDS } from '#shared/playbook/ids.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export type OrderBasis = 'money' | 'weeks' | 'rank';
export type PathOrder = { readonly basis: OrderBasis; readonly paths: Int8Array };

const ALL = PATH_IDS.map((_, at) => at);

/**
 * For every set of paths that could be open to choice (as bits), those paths from the cheapest to the dearest: by
 * likely money where each of them has an estimate, else by likely weeks where each has one, else by the playbook's
 * order of cost, which also breaks ties.
 */
export function pathOrders(workshop: Workshop, playbook: Playbook): readonly PathOrder[] {
  const ranks = PATH_IDS.map((id) => playbook.paths.find((path) => path.id === id)?.rank ?? 0);
  const likely = (of: 'money' | 'weeks') =>
    PATH_IDS.map((id) => workshop.path.costs[id]?.[of]?.likely ?? null);
  const estimates = { money: likely('money'), weeks: likely('weeks') };
  return Array.from({ length: 2 ** PATH_IDS.length }, (_, open) => {
    const paths = ALL.filter((path) => open & (1 << path));
    const basis = (['money', 'weeks'] as const).find((of) =>
      paths.every((path) => estimates[of][path] !== null),
    );
    const cost = (path: number): number => (basis === undefined ? 0 : (estimates[basis][path] ?? 0));
    const byCost = paths.sort((a, b) => cost(a) - cost(b) || (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
    return { basis: basis ?? 'rank', paths: Int8Array.from(byCost) };
  });
}
