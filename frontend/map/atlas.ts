import type { GeoProjection } from 'd3-geo';
import { pathsOf, type Paths } from './paths';
import { planeProjection } from './plane';
import { readGeography, type Geography, type RegionTopology } from './shapes';

/** What all maps of a page share. */
export interface Atlas {
  readonly geography: Geography;
  readonly projection: GeoProjection;
  readonly paths: Paths;
}

let atlas: Promise<Atlas> | null = null;

/** Fetches and projects the geometry, once for the page. Fails if the geometry cannot be fetched; the next call tries again. */
export function openAtlas(): Promise<Atlas> {
  atlas ??= read().catch((failure: unknown) => {
    atlas = null;
    throw failure;
  });
  return atlas;
}

async function read(): Promise<Atlas> {
  const topology = (await import('./geometry/region.json')).default as unknown as RegionTopology;
  const projection = planeProjection();
  const geography = readGeography(topology, projection);
  return { geography, projection, paths: pathsOf(geography, projection) };
}
