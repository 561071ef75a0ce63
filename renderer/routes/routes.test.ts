import { describe, expect, it } from 'vitest';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { parseRoute, routeAddress } from './routes.ts';

describe('addresses inside the app', () => {
  it('lead to the library when nothing follows the #', () => {
    expect(parseRoute('')).toEqual({ kind: 'library' });
    expect(parseRoute('#/')).toEqual({ kind: 'library' });
  });

  it('come back as they were made', () => {
    const route = { kind: 'workshop', id: workshopId.parse('w-1'), step: 'read-back' } as const;
    expect(parseRoute(routeAddress(route))).toEqual(route);
    const answer = { ...route, step: 'core', item: 'DM3' } as const;
    expect(parseRoute(routeAddress(answer))).toEqual(answer);
  });

  it('lead to the history, to one point of it and to two beside each other', () => {
    const id = workshopId.parse('w-1');
    for (const place of [
      { kind: 'list' },
      { kind: 'point', seq: 12 },
      { kind: 'compare', from: 3, to: 'now' },
    ] as const) {
      const route = { kind: 'history', id, place } as const;
      expect(parseRoute(routeAddress(route))).toEqual(route);
    }
    expect(parseRoute('#/w/w-1/history/soon')).toEqual({ kind: 'unknown' });
    expect(parseRoute('#/w/w-1/history/now')).toEqual({ kind: 'unknown' });
    expect(parseRoute('#/w/w-1/history/1/2/3')).toEqual({ kind: 'unknown' });
  });

  it('are called unknown instead of leading somewhere else', () => {
    expect(parseRoute('#/w/w-1/nowhere')).toEqual({ kind: 'unknown' });
    expect(parseRoute('#/w/w-1/evidence/__proto__')).toEqual({ kind: 'unknown' });
    expect(parseRoute('#/w/__proto__/evidence')).toEqual({ kind: 'unknown' });
    expect(parseRoute('#/w/w-1/evidence/EP3/more')).toEqual({ kind: 'unknown' });
  });
});
