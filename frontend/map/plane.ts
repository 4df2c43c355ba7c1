import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';

/** A point, either on the map's plane or on the screen; y grows downwards. */
export type Point = readonly [number, number];

/** West, north, east and south edge, in the same units as the points it holds. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The globe's radius in units of the plane. */
export const RADIUS = 1000;

const EARTH_KM = 6371;

/**
 * The one projection of the program: areas are true, so that a tint means the same everywhere, and the tilt lets a
 * tall continent fill a portrait column. The plane has its origin in the projection's centre; zooming and panning
 * never project anew.
 */
export function planeProjection(): GeoProjection {
  return geoAzimuthalEqualArea().rotate([74, 14, -10]).scale(RADIUS).translate([0, 0]);
}

/** Units of the plane in so many kilometres on the ground. */
export function fromKilometres(kilometres: number): number {
  return (kilometres / EARTH_KM) * RADIUS;
}

export const NOWHERE: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };

export function around(points: Iterable<Point>, box: Box = NOWHERE): Box {
  let { x0, y0, x1, y1 } = box;
  for (const [x, y] of points) {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { x0, y0, x1, y1 };
}

export function union(a: Box, b: Box): Box {
  return { x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) };
}

export function middle(box: Box): Point {
  return [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
}

export function within(box: Box, [x, y]: Point): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}
