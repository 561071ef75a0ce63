/** What the room can be asked, or has said, and the decision reads. One question is one item. */
export type ItemKind =
  | 'claim'
  | 'fact'
  | 'crossing'
  | 'ship'
  | 'part'
  | 'surface'
  | 'check'
  | 'area'
  | 'mark'
  | 'difference'
  | 'retrofit';

export type ItemOption = {
  readonly words: string;
  /** How likely the playbook takes it to be before anybody has spoken; options that are never drawn have 0. */
  readonly likelihood: number;
  /** What the answer is worth, 0 to 1; null where it says that the item does not apply. */
  readonly value: number | null;
  /** The grade of a claim's evidence; −1 for everything else. */
  readonly grade: number;
  /** A claim at least partly proved, a sign that holds at least partly, a ship condition that fails, a mark. */
  readonly counts: boolean;
};

export type Item = {
  readonly kind: ItemKind;
  readonly id: string;
  readonly label: string;
  readonly prompt: string;
  readonly minutes: number;
  readonly options: readonly ItemOption[];
  /** The options that what was said leaves open: one where the item is answered. */
  readonly allowed: readonly number[];
  readonly said: string;
  /** Nothing at all was said about it. */
  readonly untouched: boolean;
  /** The area that a check, an area scored as a whole or a mark belongs to. */
  readonly area: string;
  /** The worth of a claim whose status is known and whose grade is not: its status before the factor of the grade. */
  readonly base: number;
};

export function isOpen(item: Item): boolean {
  return item.allowed.length > 1;
}
