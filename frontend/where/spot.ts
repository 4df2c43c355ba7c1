import type { GeoProjection } from 'd3-geo';
import { fromKilometres, type Point } from '../map/plane';
import { countryAt, holds, type CountryShape, type Geography, type Ring } from '../map/shapes';

/** A point of the globe in decimal degrees, north and east. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** A thousandth of a degree is about a hundred metres: finer than any finger. */
const DECIMALS = 3;

/** From so many kilometres off the coast on a point lies near no country. */
const NEAR = 600;

/** What lies under a point: a country, the sea near one, or neither. */
export interface Ground {
  readonly in?: string;
  readonly near?: string;
}

/** The spot under a point of the plane; `null` where the projection has none. */
export function spotAt(projection: GeoProjection, [x, y]: Point): Spot | null {
  const degrees = projection.invert?.([x, y]);
  if (!degrees || !degrees.every(Number.isFinite)) return null;
  const [longitude, latitude] = degrees.map((value) => Number(value.toFixed(DECIMALS)));
  return { latitude: latitude!, longitude: longitude! };
}

/** A spot from two texts; `null` unless both are numbers of degrees on the globe. */
export function readSpot(latitude: string | null, longitude: string | null): Spot | null {
  if (!latitude || !longitude) return null;
  const spot = { latitude: Number(latitude), longitude: Number(longitude) };
  return Math.abs(spot.latitude) <= 90 && Math.abs(spot.longitude) <= 180 ? spot : null;
}

export function pointOf(projection: GeoProjection, { latitude, longitude }: Spot): Point | null {
  return projection([longitude, latitude]);
}

/** What lies under a point of the plane. `reach`, in units of the plane, is how exactly a finger points. */
export function groundAt(geography: Geography, point: Point, reach: number): Ground {
  const inside = countryAt(geography, point, reach) ?? geography.countries.find((country) => country.code !== '' && holds(country, point));
  if (inside) return { in: inside.code };
  const near = nearest(geography.countries.filter(({ out }) => !out), point);
  return near && near.away <= fromKilometres(NEAR) ? { near: near.country.code } : {};
}

/** The nearest of some countries and the nearest point of its borders, which is the point itself inside. */
export function nearest(countries: readonly CountryShape[], point: Point): { country: CountryShape; at: Point; away: number } | null {
  let best: { country: CountryShape; at: Point; away: number } | null = null;
  for (const country of countries) {
    const at = holds(country, point) ? point : onBorder(country, point);
    const away = Math.hypot(at[0] - point[0], at[1] - point[1]);
    if (!best || away < best.away) best = { country, at, away };
  }
  return best;
}

function onBorder({ rings, anchor }: CountryShape, point: Point): Point {
  let best = anchor;
  let least = Infinity;
  for (const ring of rings) {
    const at = onRing(ring, point);
    const away = Math.hypot(at[0] - point[0], at[1] - point[1]);
    if (away < least) [best, least] = [at, away];
  }
  return best;
}

function onRing(ring: Ring, point: Point): Point {
  let best = ring[0]!;
  let least = Infinity;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const at = onLine(ring[j]!, ring[i]!, point);
    const away = Math.hypot(at[0] - point[0], at[1] - point[1]);
    if (away < least) [best, least] = [at, away];
  }
  return best;
}

function onLine([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): Point {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return [ax + along * dx, ay + along * dy];
}
