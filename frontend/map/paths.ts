import { geoGraticule, type GeoProjection } from 'd3-geo';
import type { Point } from './plane';
import type { CountryShape, Geography, Ring } from './shapes';

/** The ground as the canvas wants it, in units of the plane. */
export interface Paths {
  readonly countries: ReadonlyMap<CountryShape, Path2D>;
  readonly borders: Path2D;
  readonly coasts: Path2D;
  readonly graticule: Path2D;
  readonly equator: Path2D;
  readonly tropics: Path2D;
}

const TROPIC = 23.4366;
const STEP = 10;

export function pathsOf(geography: Geography, projection: GeoProjection): Paths {
  return {
    countries: new Map(geography.countries.map((country) => [country, ringsPath(country.rings, true)])),
    borders: ringsPath(geography.borders, false),
    coasts: ringsPath(geography.coasts, false),
    graticule: lines(geoGraticule().extent([[-170, -80], [30, 80.1]]).step([STEP, STEP]).precision(4).lines(), projection),
    equator: lines([parallel(0)], projection),
    tropics: lines([parallel(TROPIC), parallel(-TROPIC)], projection),
  };
}

interface Line {
  readonly coordinates: readonly (readonly number[])[];
}

function parallel(latitude: number): Line {
  return { coordinates: Array.from({ length: 61 }, (_, step) => [-164 + 3 * step, latitude]) };
}

function lines(all: readonly Line[], projection: GeoProjection): Path2D {
  const projected = all.map(({ coordinates }) => coordinates.flatMap(([x, y]): Point[] => {
    const point = projection([x, y]);
    return point ? [point] : [];
  }));
  return ringsPath(projected, false);
}

/** The path along all rings, in units of the plane. */
export function ringsPath(rings: readonly Ring[], closed: boolean): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    if (closed) path.closePath();
  }
  return path;
}
