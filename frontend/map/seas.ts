import type { WordKey } from './words';

/** Where the name of a sea belongs: longitude and latitude, turn in degrees, size in pixels. */
export interface Sea {
  readonly word: WordKey;
  readonly at: readonly [number, number];
  readonly angle: number;
  readonly size: number;
}

export const SEAS: readonly Sea[] = [
  { word: 'map.sea.pacific', at: [-97, -9], angle: 9, size: 16 },
  { word: 'map.sea.atlantic', at: [-38, -38], angle: -4, size: 15 },
  { word: 'map.sea.atlantic', at: [-53, 24], angle: 12, size: 15 },
  { word: 'map.sea.caribbean', at: [-74, 15], angle: 6, size: 12 },
  { word: 'map.sea.gulf', at: [-91.5, 24.8], angle: 8, size: 12 },
];

/** Longitudes at which the equator may carry its name, best first. */
export const EQUATOR_LONGITUDES: readonly number[] = [-96, -99, -93, -88, -84, -40, -36, -32];
