import { create, isDraft } from 'mutative';
import { isRecord, type PlainRecord } from '#shared/base/plain-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { FieldChange } from './field-change.ts';

export type Applied = {
  readonly workshop: Workshop;
  /** Changes to fields of something that is not there (any more); they were passed over. */
  readonly missed: readonly FieldChange[];
};

/** Brings changes into the document. Parts they do not touch stay the same objects. */
export function applyChanges(workshop: Workshop, changes: readonly FieldChange[]): Applied {
  const missed: FieldChange[] = [];
  const next = create(workshop, (draft) => {
    for (const change of changes) {
      if (!setAt(draft, change)) missed.push(change);
    }
  });
  return { workshop: next, missed };
}

function setAt(root: unknown, { path, to }: FieldChange): boolean {
  const last = path.at(-1);
  if (last === undefined || !SAFE_KEY.test(last)) return false;
  let place: unknown = root;
  for (const key of path.slice(0, -1)) {
    place = isRecord(place) && Object.hasOwn(place, key) ? ownCopy(place, key) : undefined;
  }
  if (!isRecord(place)) return false;
  const target = writable(place);
  if (to === undefined) delete target[last];
  else target[last] = to;
  return true;
}

/** What a change brought in belongs to the log; it is copied before a later change writes into it. */
function ownCopy(holder: PlainRecord, key: string): unknown {
  const value = holder[key];
  if (!isRecord(value) || isDraft(value)) return value;
  const copy = { ...value };
  writable(holder)[key] = copy;
  return copy;
}

function writable(place: PlainRecord): Record<string, unknown> {
  // The draft, and the copies in it, are the one place where the document may be written to.
  return place as Record<string, unknown>;
}

/** Field names and ids; never `__proto__`. */
const SAFE_KEY = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
