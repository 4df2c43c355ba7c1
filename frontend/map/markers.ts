import type { GeoProjection } from 'd3-geo';
import type { MarkStyle } from '../marks/draw';
import type { Item, Precision } from '../model';
import { fromKilometres, type Point } from './plane';
import type { Geography } from './shapes';

/** An event that has a place on the map. */
export interface Marker {
  readonly item: Item;
  readonly at: Point;
  readonly precision: Exclude<Precision, 'none'>;
  /** ISO 3166-1 code of the country the place lies in. */
  readonly country: string;
  readonly place: string;
}

/** Radius of the ring around a place of which only the region is known, in units of the plane. */
export const DOUBT = fromKilometres(160);

/** Puts events on the plane; those without a place, and those whose place is nowhere, are left out. */
export function markersOf(items: readonly Item[], geography: Geography, projection: GeoProjection): Marker[] {
  return items.flatMap((item) => markerOf(item, geography, projection) ?? []);
}

function markerOf(item: Item, geography: Geography, projection: GeoProjection): Marker | null {
  const { place } = item;
  if (!place || place.precision === 'none') return null;
  const country = place.precision === 'country' ? geography.byCode.get(place.country) : undefined;
  const at = country ? country.anchor : projection([place.lon, place.lat]);
  if (!at || !at.every(Number.isFinite)) return null;
  return { item, at: [at[0], at[1]], precision: place.precision, country: place.country, place: place.name };
}

/** Cut where sources part, hollow where the day is not known, else solid. */
export function styleOf({ contested, shape }: Item): MarkStyle {
  if (contested) return 'cut';
  return shape === 'year' || shape === 'vague' || shape === 'none' ? 'hollow' : 'solid';
}
