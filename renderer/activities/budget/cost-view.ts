import type { CostRange, PathFinding } from '#shared/decision/decision.ts';
import type { OutcomeId, PathId } from '#shared/playbook/ids.ts';
import { budgetScreen as words } from '#shared/strings/budget-screen.ts';

export type CostBar = {
  /** Shares of the widest range beside it, 0–1. */
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly text: string;
  readonly said: string;
};

export type CostRow = {
  readonly id: PathId;
  readonly label: string;
  readonly taken: boolean;
  readonly weeks: CostBar | null;
  readonly money: CostBar | null;
};

/** The cost of each path as ranges on one scale; empty while nobody estimated any. */
export function costView(paths: readonly PathFinding[], taken: OutcomeId): readonly CostRow[] {
  if (paths.every(({ cost }) => cost.weeks === null && cost.money === null)) return [];
  const widest = (of: 'weeks' | 'money'): number =>
    Math.max(0, ...paths.map(({ cost }) => cost[of]?.high ?? 0));
  const scale = { weeks: widest('weeks'), money: widest('money') };
  return paths.map(({ id, label, cost }) => ({
    id,
    label,
    taken: id === taken,
    weeks: bar(cost.weeks, scale.weeks, label, plainNumber, words.weeksSaid),
    money: bar(cost.money, scale.money, label, (amount) => moneySaid(amount, cost.currency)),
  }));
}

function bar(
  range: CostRange | null,
  scale: number,
  path: string,
  say: (amount: number) => string,
  unit: (amount: string) => string = (amount) => amount,
): CostBar | null {
  if (range === null) return null;
  const share = (amount: number): number => (scale === 0 ? 0 : amount / scale);
  const text = unit(words.range(say(range.low), say(range.high)));
  return {
    low: share(range.low),
    likely: share(range.likely),
    high: share(range.high),
    text,
    said: words.ranged(path, text, unit(say(range.likely))),
  };
}

function plainNumber(amount: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(amount);
}

function moneySaid(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  );
}
