import { isRecord, valueAt } from '#shared/base/plain-record.ts';
import { ATTACH_LISTS } from '#shared/workshop/attach-target.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { WorkshopDraft } from './define-command.ts';

export type Reference = {
  /** Where the reference stands; `*` is any key. */
  readonly at: readonly string[];
  /** The collection it points into. */
  readonly to: readonly string[];
  /** One id · a list of ids · a record whose keys are ids · a list that may also name things of the playbook. */
  readonly form: 'one' | 'list' | 'keys' | 'mixed-list';
};

/** Every place of the document that names an item by its id. */
export const REFERENCES: readonly Reference[] = [
  { at: ['frame', 'decisionOwner'], to: ['people'], form: 'one' },
  { at: ['frame', 'questionPicks'], to: ['people'], form: 'keys' },
  { at: ['claims', '*', 'saidBy'], to: ['people'], form: 'one' },
  { at: ['claims', '*', 'differsFrom'], to: ['claims'], form: 'mixed-list' },
  { at: ['path', 'taken', 'by'], to: ['people'], form: 'one' },
  { at: ['plan', 'items', '*', 'owner'], to: ['people'], form: 'one' },
  { at: ['votes', '*', 'voters', '*', 'person'], to: ['people'], form: 'one' },
  { at: ['parking', '*', 'by'], to: ['people'], form: 'one' },
  { at: ['decisions', '*', 'by'], to: ['people'], form: 'one' },
  { at: ['actions', '*', 'owner'], to: ['people'], form: 'one' },
  ...ATTACH_LISTS.map((at): Reference => ({ at, to: ['attachments'], form: 'list' })),
  { at: ['plan', 'items', '*', 'dependsOn'], to: ['plan', 'items'], form: 'list' },
  { at: ['ideas', '*', 'mergedInto'], to: ['ideas'], form: 'one' },
  { at: ['ideas', '*', 'moment'], to: ['moments'], form: 'one' },
  { at: ['plan', 'items', '*', 'refs'], to: ['claims'], form: 'mixed-list' },
  { at: ['plan', 'items', '*', 'refs'], to: ['surface', 'parts'], form: 'mixed-list' },
  { at: ['matrix', '*', 'refs'], to: ['claims'], form: 'mixed-list' },
  { at: ['matrix', '*', 'refs'], to: ['surface', 'parts'], form: 'mixed-list' },
];

/** Visits the values at a pattern, inside `within` where that is given. */
function visit(
  root: unknown,
  pattern: readonly string[],
  see: (holder: Record<string, unknown>, key: string, path: readonly string[]) => void,
  within: readonly string[] = [],
): void {
  walk(root, 0, []);

  function walk(place: unknown, depth: number, path: readonly string[]): void {
    if (!isRecord(place)) return;
    const wanted = pattern[depth];
    if (wanted === undefined) return;
    const only = within[depth] ?? wanted;
    if (wanted !== '*' && only !== wanted) return;
    for (const key of only === '*' ? Object.keys(place) : [only]) {
      if (!Object.hasOwn(place, key)) continue;
      // Read through a draft or a plain document alike; only callers that hold a draft write.
      if (depth === pattern.length - 1) see(place as Record<string, unknown>, key, [...path, key]);
      else walk(place[key], depth + 1, [...path, key]);
    }
  }
}

/** Takes out every reference to an item that has gone. */
export function dropReferences(draft: WorkshopDraft, collection: readonly string[], id: string): void {
  for (const { at, to, form } of REFERENCES) {
    if (to.join() !== collection.join()) continue;
    visit(draft, at, (holder, key) => {
      const value = holder[key];
      if (form === 'one' && value === id) holder[key] = null;
      else if (form === 'keys' && isRecord(value) && Object.hasOwn(value, id)) {
        const kept = { ...value };
        delete kept[id];
        holder[key] = kept;
      } else if (Array.isArray(value) && value.includes(id)) holder[key] = value.filter((ref) => ref !== id);
    });
  }
}

/** Points every reference to items of a collection at their new ids; what has no new id is left as it is. */
export function renameReferences(
  draft: WorkshopDraft,
  collection: readonly string[],
  newIds: ReadonlyMap<string, string>,
): void {
  const renamed = (id: string): string => newIds.get(id) ?? id;
  for (const { at, to, form } of REFERENCES) {
    if (to.join() !== collection.join()) continue;
    visit(draft, at, (holder, key) => {
      const value = holder[key];
      if (form === 'one') holder[key] = typeof value === 'string' ? renamed(value) : value;
      // Two items may have become one: a list names it once. What names none of them is left untouched.
      else if (Array.isArray(value)) {
        if (value.some((id) => newIds.has(id))) holder[key] = [...new Set(value.map(renamed))];
      } else if (isRecord(value))
        holder[key] = Object.fromEntries(Object.entries(value).map(([id, inner]) => [renamed(id), inner]));
    });
  }
}

export type DanglingReference = { readonly path: readonly string[]; readonly id: string };

/** References that point to nothing, in the whole document or in one part of it. */
export function danglingReferences(
  workshop: Workshop,
  within: readonly string[] = [],
): readonly DanglingReference[] {
  const dangling: DanglingReference[] = [];
  for (const { at, to, form } of REFERENCES) {
    if (form === 'mixed-list') continue;
    const targets = valueAt(workshop, to);
    visit(
      workshop,
      at,
      (holder, key, path) => {
        for (const id of idsIn(holder[key])) {
          if (!isRecord(targets) || !Object.hasOwn(targets, id)) dangling.push({ path, id });
        }
      },
      within,
    );
  }
  return dangling;
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((id) => typeof id === 'string');
  return isRecord(value) ? Object.keys(value) : [];
}
