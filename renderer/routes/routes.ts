import { assertNever } from '#shared/base/assert-never.ts';
import { STEP_IDS, type StepId } from '#shared/playbook/ids.ts';
import { type WorkshopId, workshopId } from '#shared/workshop/schema/ids.ts';
import { key } from '#shared/workshop/schema/primitives.ts';
import { type HistoryPlace, historyParts, parseHistoryPlace } from './history-place.ts';

/** Where in the app one is. Kept in the address after #, so that a reload comes back to the same place. */
export type Route =
  | { readonly kind: 'library' }
  | {
      readonly kind: 'workshop';
      readonly id: WorkshopId;
      readonly step: StepId;
      /** The answer within the step that one came for, by its id. */
      readonly item?: string;
    }
  | { readonly kind: 'history'; readonly id: WorkshopId; readonly place: HistoryPlace }
  | { readonly kind: 'compare'; readonly oldId: WorkshopId; readonly nowId: WorkshopId }
  | { readonly kind: 'unknown' };

export type WorkshopRoute = Extract<Route, { kind: 'workshop' | 'history' }>;

/** The steps that have a screen. */
export const SCREENS = [
  'before',
  'frame',
  'evidence',
  'signals',
  'surface',
  'core',
  'path',
  'plan',
  'budget',
  'read-back',
] as const satisfies readonly StepId[];
export type ScreenId = (typeof SCREENS)[number];

export function hasScreen(step: StepId): step is ScreenId {
  return SCREENS.some((screen) => screen === step);
}

export function parseRoute(hash: string): Route {
  const parts = hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '');
  if (parts.length === 0) return { kind: 'library' };
  const [place, id, stepName, ...rest] = parts;
  const parsed = workshopId.safeParse(id);
  if (place === 'w' && parsed.success && stepName === 'history') {
    const history = parseHistoryPlace(rest);
    return history === undefined ? { kind: 'unknown' } : { kind: 'history', id: parsed.data, place: history };
  }
  if (place === 'compare') {
    const now = workshopId.safeParse(stepName);
    if (!parsed.success || !now.success || rest.length > 0) return { kind: 'unknown' };
    return { kind: 'compare', oldId: parsed.data, nowId: now.data };
  }
  const step = STEP_IDS.find((known) => known === (stepName ?? 'evidence'));
  const [item, ...more] = rest;
  if (place !== 'w' || !parsed.success || step === undefined || more.length > 0) return { kind: 'unknown' };
  if (item === undefined) return { kind: 'workshop', id: parsed.data, step };
  return key.safeParse(item).success
    ? { kind: 'workshop', id: parsed.data, step, item }
    : { kind: 'unknown' };
}

export function routeAddress(route: Exclude<Route, { kind: 'unknown' }>): string {
  switch (route.kind) {
    case 'library':
      return '#/';
    case 'workshop':
      return `#/w/${route.id}/${route.step}${route.item === undefined ? '' : `/${route.item}`}`;
    case 'history':
      return `#/w/${route.id}/history${historyParts(route.place)}`;
    case 'compare':
      return `#/compare/${route.oldId}/${route.nowId}`;
    default:
      return assertNever(route);
  }
}
