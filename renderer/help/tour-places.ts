import type { tourStrings } from '#shared/strings/tour.ts';

export type TourPlace = (typeof tourStrings.stops)[number]['place'];

/** Marks the place of a stop, so that the tour can point at it. */
export function tourPlace(place: TourPlace): { readonly 'data-tour': TourPlace } {
  return { 'data-tour': place };
}

export function findTourPlace(place: TourPlace): Element | null {
  return document.querySelector(`[data-tour="${place}"]`);
}
