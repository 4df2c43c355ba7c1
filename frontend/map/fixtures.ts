import type { Item, Place } from '../model';
import type { Marker } from './markers';
import type { Point } from './plane';
import region from './geometry/region.json';
import { planeProjection } from './plane';
import { readGeography, type RegionTopology } from './shapes';

/** Test data shared by the tests of this room. */
export const PROJECTION = planeProjection();
export const GEOGRAPHY = readGeography(region as unknown as RegionTopology, PROJECTION);

export function item(id: string, changes: Partial<Item> = {}): Item {
  return {
    id, title: `Title ${id}`, label: id, kind: 'law', dates: [0, 0, 0, 0], shape: 'day', when: '1 January 1970', countries: [],
    themes: [], actors: [], texts: [], importance: 2, contested: false, context: false, corrected: false, sensitive: false, place: null, ghosts: [],
    ...changes,
  };
}

export function place(name: string, lat: number, lon: number, changes: Partial<Place> = {}): Place {
  return { name, lat, lon, precision: 'town', country: 'AR', ...changes };
}

export function marker(id: string, at: Point, changes: Partial<Item> = {}): Marker {
  return { item: item(id, changes), at, precision: 'town', country: 'AR', place: 'Somewhere' };
}
