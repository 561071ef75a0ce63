import { assertNever } from '#shared/base/assert-never.ts';
import type { SearchAnswer, SearchWish } from '#shared/library/search-messages.ts';
import { SearchIndex } from './search-index.ts';

const index = new SearchIndex();

function answer(wish: SearchWish): SearchAnswer | undefined {
  switch (wish.kind) {
    case 'heads':
      for (const id of wish.gone) index.remove(id);
      for (const head of wish.put) index.putHead(head);
      return undefined;
    case 'bodies':
      for (const body of wish.bodies) index.putBody(body);
      return { kind: 'taken' };
    case 'find':
      return { kind: 'found', call: wish.call, hits: index.find(wish.query) };
    default:
      return assertNever(wish);
  }
}

/** Everything typed is looked up here, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<SearchWish>) => {
  const reply = answer(data);
  if (reply !== undefined) self.postMessage(reply);
});
