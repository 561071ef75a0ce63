import { create } from 'mutative';
import { inOrder } from '#shared/base/in-order.ts';
import { isRecord, type PlainRecord, valueAt } from '#shared/base/plain-record.ts';
import { anonymousWords } from '#shared/strings/exports.ts';
import type { WorkshopDraft } from '../commands/define-command.ts';
import { dropReferences, renameReferences } from '../commands/references.ts';
import type { Workshop } from '../schema/workshop.ts';
import { type NamedPerson, nameFinder } from './name-finder.ts';

/** Collections whose ids people may have written by hand, and may have named after somebody. */
const COLLECTIONS = [
  ['claims'],
  ['metrics'],
  ['surface', 'parts'],
  ['surface', 'notes'],
  ['plan', 'items'],
  ['plan', 'milestones'],
  ['votes'],
  ['agenda', 'items'],
  ['parking'],
  ['decisions'],
  ['actions'],
  ['ideas'],
  ['moments'],
  ['matrix'],
] as const;

/** A role stands in the middle of sentences in place of a name. */
const LONGEST_LABEL = 60;

/**
 * The workshop without anybody's name: people become their roles, wherever they stand. Attachments stay behind, because
 * nobody can tell whose face or handwriting is in a photo.
 */
export function anonymiseWorkshop(workshop: Workshop): Workshop {
  const labels = labelsOf(workshop);
  const named: readonly NamedPerson[] = [
    ...Object.entries(workshop.people).map(([id, { name }]) => ({ name, instead: labels.get(id) ?? '' })),
    ...namesOfVoters(workshop),
  ];
  const finder = nameFinder(named);
  // The draft is the document's own type without readonly.
  return create(workshop as WorkshopDraft, (draft) => {
    dropAttachments(draft);
    hideVoters(draft);
    for (const idea of Object.values(draft.ideas)) idea.from = '';
    hidePeople(draft, labels);
    renameAll(draft, finder.isIn);
    const { client, product, title } = workshop;
    replaceIn(draft, finder.everywhere);
    // A firm or a product may carry its founder’s family name; there only a whole name is taken out.
    draft.client = finder.wholeOnly(client);
    draft.product = finder.wholeOnly(product);
    draft.title = finder.wholeOnly(title);
  });
}

/** A role of their own for everybody: numbered where several share it, the side where somebody has none. */
function labelsOf({ people }: Workshop): ReadonlyMap<string, string> {
  const finder = nameFinder(Object.values(people).map(({ name }) => ({ name, instead: '' })));
  const bare = inOrder(people).map(([id, { role, side }]) => {
    const kept = finder.everywhere(role).trim().slice(0, LONGEST_LABEL);
    return [id, kept === '' ? anonymousWords.sides[side] : kept] as const;
  });
  const seen = new Map<string, number>();
  return new Map(
    bare.map(([id, label]) => {
      const shared = bare.filter(([, other]) => other === label).length > 1;
      const number = (seen.get(label) ?? 0) + 1;
      seen.set(label, number);
      return [id, shared ? anonymousWords.numbered(label, number) : label];
    }),
  );
}

/** A vote may name people who are on no list. */
function namesOfVoters({ votes, people }: Workshop): readonly NamedPerson[] {
  return Object.values(votes).flatMap(({ voters }) =>
    Object.values(voters).flatMap(({ label, role, person }) =>
      person !== null && people[person]?.name === label
        ? []
        : [{ name: label, instead: role === '' ? anonymousWords.voter : role }],
    ),
  );
}

function hidePeople(draft: WorkshopDraft, labels: ReadonlyMap<string, string>): void {
  const order = new Map([...labels.keys()].map((id, at) => [id, `person-${at + 1}`]));
  const hidden = Object.entries(draft.people).map(([id, person]) => [
    order.get(id) ?? id,
    { ...person, name: '', role: labels.get(id) ?? '' },
  ]);
  // The same people under ids of the same form.
  draft.people = Object.fromEntries(hidden) as WorkshopDraft['people'];
  renameReferences(draft, ['people'], order);
}

function dropAttachments(draft: WorkshopDraft): void {
  for (const id of Object.keys(draft.attachments)) dropReferences(draft, ['attachments'], id);
  draft.attachments = {};
}

/** Who voted is told by role alone; the ids of voters are often those of people. */
function hideVoters(draft: WorkshopDraft): void {
  for (const vote of Object.values(draft.votes)) {
    const newIds = new Map(Object.keys(vote.voters).map((id, at) => [id, `voter-${at + 1}`]));
    const renamed = <Item>(record: Readonly<Record<string, Item>>): Record<string, Item> =>
      Object.fromEntries(
        Object.entries(record).map(([id, item], at) => [newIds.get(id) ?? `voter-x${at + 1}`, item]),
      );
    const voters = Object.entries(vote.voters).map(([id, voter]) => [id, { ...voter, label: '' }] as const);
    vote.voters = renamed(Object.fromEntries(voters));
    vote.first.ballots = renamed(vote.first.ballots);
    if (vote.second !== null) vote.second.ballots = renamed(vote.second.ballots);
  }
}

/** New ids for whatever is named after somebody, also inside the ids of the matrix, which are made from others. */
function renameAll(draft: WorkshopDraft, spellsAName: (id: string) => boolean): void {
  const renamed = new Map<string, string>();
  for (const collection of COLLECTIONS) {
    const key = collection.at(-1) ?? '';
    const ids = Object.keys(itemsAt(draft, collection)).filter(spellsAName);
    const newIds = new Map(ids.map((id, at) => [id, rejoined(id, renamed) ?? `${key}-${at + 1}`]));
    if (newIds.size === 0) continue;
    writeItems(draft, collection, newIds);
    renameReferences(draft, collection, newIds);
    for (const [id, newId] of newIds) renamed.set(id, newId);
  }
}

/** “part-olu” as “part-parts-1” where the part “olu” has become “parts-1”. */
function rejoined(id: string, renamed: ReadonlyMap<string, string>): string | undefined {
  const [, prefix, rest = ''] = /^([a-z]+-)(.+)$/.exec(id) ?? [];
  const newRest = renamed.get(rest);
  return newRest === undefined ? undefined : `${prefix}${newRest}`;
}

function itemsAt(draft: WorkshopDraft, collection: readonly string[]): PlainRecord {
  const items = valueAt(draft, collection);
  return isRecord(items) ? items : {};
}

function writeItems(
  draft: WorkshopDraft,
  collection: readonly string[],
  newIds: ReadonlyMap<string, string>,
): void {
  const holder = collection.length === 1 ? draft : valueAt(draft, collection.slice(0, -1));
  // Part of the draft, which may be written to.
  (holder as Record<string, unknown>)[collection.at(-1) ?? ''] = Object.fromEntries(
    Object.entries(itemsAt(draft, collection)).map(([id, item]) => [newIds.get(id) ?? id, item]),
  );
}

/** Every text of the document, wherever it stands; what the playbook says is no text of the room. */
function replaceIn(place: unknown, replaced: (text: string) => string): void {
  if (!isRecord(place) && !Array.isArray(place)) return;
  // Called with the draft, which may be written to.
  const writable = place as Record<string, unknown>;
  for (const [key, value] of Object.entries(writable)) {
    if (key === 'playbook' || key === 'zone') continue;
    if (typeof value === 'string') {
      const text = replaced(value);
      if (text !== value) writable[key] = text;
    } else replaceIn(value, replaced);
  }
}
