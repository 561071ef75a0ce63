type Attendee = { readonly name?: string | undefined; readonly role?: string | undefined };
type Voter = { readonly person: string; readonly label: string; readonly role: string };

/** The voters of a named vote: the people of these ids, each under their own id. */
export function votersAmong(
  people: Readonly<Record<string, Attendee>>,
  ids: readonly string[],
): Readonly<Record<string, Voter>> {
  return Object.fromEntries(
    ids.map((id) => [id, { person: id, label: people[id]?.name ?? '', role: people[id]?.role ?? '' }]),
  );
}
