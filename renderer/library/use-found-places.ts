import { useEffect, useState } from 'react';
import { PLACE_IDS, type PlaceId, type Places } from '#shared/library/places.ts';
import type { SearchHit } from '#shared/library/search-messages.ts';
import { type Snippet, snippetOf } from '#shared/library/snippet.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import type { Library } from './library.ts';
import type { ListedWorkshop } from './library-view.ts';

/** Where in a workshop something was found, and the words around it. */
export type FoundPlace = { readonly place: PlaceId; readonly snippet: Snippet };

const none: ReadonlyMap<string, FoundPlace> = new Map();

/** Sentences are only read for the rows that are drawn. */
export function useFoundPlaces(
  library: Library,
  hits: readonly SearchHit[] | undefined,
  workshops: readonly ListedWorkshop[],
  limit: number,
): ReadonlyMap<string, FoundPlace> {
  const [places, setPlaces] = useState(none);
  useEffect(() => {
    if (hits === undefined) return setPlaces(none);
    let overtaken = false;
    const drawn = new Set(workshops.slice(0, limit).map(({ id }) => id as string));
    const inside = hits.filter(({ id, inside: word }) => word !== null && drawn.has(id));
    void placesOfHits(library, inside)
      // Without the sentences the titles are still there.
      .catch(() => none)
      .then((found) => {
        if (!overtaken) setPlaces(found);
      });
    return () => {
      overtaken = true;
    };
  }, [library, hits, workshops, limit]);
  return hits === undefined ? none : places;
}

async function placesOfHits(
  library: Library,
  hits: readonly SearchHit[],
): Promise<ReadonlyMap<string, FoundPlace>> {
  // Hits carry the ids of the workshops they were made from.
  const rows = await library.sentences(hits.map(({ id }) => id as WorkshopId));
  const sentences = new Map<string, (typeof rows)[number]['places']>(
    rows.map(({ id, places }) => [id, places]),
  );
  return new Map(
    hits.flatMap(({ id, inside }) => {
      const found = inside === null ? undefined : firstPlace(sentences.get(id) ?? {}, inside);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

/** In the order in which a workshop goes through its parts. */
function firstPlace(places: Places, term: string): FoundPlace | undefined {
  const terms = new Set([term]);
  for (const place of PLACE_IDS) {
    const snippet = snippetOf(places[place] ?? '', terms);
    if (snippet !== undefined) return { place, snippet };
  }
  return undefined;
}
