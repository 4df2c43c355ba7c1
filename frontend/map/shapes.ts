import type { GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { around, middle, NOWHERE, type Box, type Point, union, within } from './plane';

/** A line on the plane; where it is closed, the last point is not repeated. */
export type Ring = readonly Point[];

/** A country on the plane. */
export interface CountryShape {
  /** ISO 3166-1 alpha-2; empty for the melted far shores. */
  readonly code: string;
  /** Drawn as context: no country of the program. */
  readonly out: boolean;
  readonly rings: readonly Ring[];
  readonly box: Box;
  /** The largest part. */
  readonly main: Ring;
  /** The point farthest from the borders, where the disc of the whole country stands. */
  readonly anchor: Point;
}

/** Everything the ground is drawn from. */
export interface Geography {
  readonly countries: readonly CountryShape[];
  readonly byCode: ReadonlyMap<string, CountryShape>;
  /** Lines shared by two countries, and lines that are a coast; open lines. */
  readonly borders: readonly Ring[];
  readonly coasts: readonly Ring[];
  /** Holds all countries of the program. */
  readonly extent: Box;
}

interface Properties {
  readonly out?: boolean;
  /** Longitude and latitude of the anchor; the far shores have none. */
  readonly at?: readonly number[];
}

export type RegionTopology = Topology<{ countries: GeometryCollection<Properties> }>;

/** Takes the geometry apart once; all later drawing is a matter of scale. */
export function readGeography(topology: RegionTopology, projection: GeoProjection): Geography {
  const flat = onPlane(topology, projection);
  const { countries: collection } = flat.objects;
  const countries = feature(flat, collection).features.map((one) => {
    const rings = one.geometry.type === 'MultiPolygon' ? one.geometry.coordinates.flat().map(asRing) : [];
    const extent = extentOf(rings);
    const [longitude, latitude] = one.properties.at ?? [];
    const anchor = (latitude === undefined ? null : projection([longitude, latitude])) ?? middle(extent.box);
    return { code: String(one.id ?? ''), out: one.properties.out === true, rings, anchor, ...extent };
  });
  return {
    countries,
    byCode: new Map(countries.filter(({ code }) => code !== '').map((country) => [country.code, country])),
    borders: mesh(flat, collection, (a, b) => a !== b).coordinates.map(asLine),
    coasts: mesh(flat, collection, (a, b) => a === b).coordinates.map(asLine),
    extent: countries.filter(({ out }) => !out).reduce((box, country) => union(box, country.box), NOWHERE),
  };
}

/**
 * Projects every arc once, point by point. Nothing drawn here comes near the antipode, the only place where this
 * projection tears, and lines of this scale need no points between.
 */
function onPlane(topology: RegionTopology, projection: GeoProjection): RegionTopology {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [...(projection([x * scale[0] + translate[0], y * scale[1] + translate[1]]) ?? [0, 0])];
    });
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}

/** GeoJSON's types let a position have any number of coordinates; here it has two. */
function asLine(positions: number[][]): Ring {
  return positions as unknown as Ring;
}

function asRing(closed: number[][]): Ring {
  return asLine(closed.slice(0, -1));
}

function extentOf(rings: readonly Ring[]): { box: Box; main: Ring } {
  let main: Ring = [];
  let largest = -1;
  for (const ring of rings) {
    const area = Math.abs(signedArea(ring));
    if (area > largest) {
      largest = area;
      main = ring;
    }
  }
  return { box: rings.reduce<Box>((box, ring) => around(ring, box), NOWHERE), main };
}

export function signedArea(ring: Ring): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    twice += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  }
  return twice / 2;
}

export function holds(country: CountryShape, point: Point): boolean {
  if (!within(country.box, point)) return false;
  return country.rings.reduce((inside, ring) => (crosses(ring, point) ? !inside : inside), false);
}

/** Whether a ray from the point crosses the ring an odd number of times. */
function crosses(ring: Ring, [x, y]: Point): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

/** The country of the program under a point, or the nearest small one within `reach`: islands are hard to hit. */
export function countryAt(geography: Geography, point: Point, reach: number): CountryShape | null {
  const inside = geography.countries.find((country) => holds(country, point));
  if (inside) return inside.out ? null : inside;
  const near = geography.countries.filter((country) => !country.out && distanceToBox(country.box, point) <= reach);
  near.sort((a, b) => distanceToBox(a.box, point) - distanceToBox(b.box, point));
  return near.find((country) => smallerThan(country.box, 3 * reach)) ?? null;
}

function smallerThan(box: Box, side: number): boolean {
  return box.x1 - box.x0 < side && box.y1 - box.y0 < side;
}

function distanceToBox(box: Box, [x, y]: Point): number {
  return Math.hypot(Math.max(box.x0 - x, 0, x - box.x1), Math.max(box.y0 - y, 0, y - box.y1));
}
