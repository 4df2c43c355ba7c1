import { KINDS } from '../marks/glyphs';
import type { Kind } from '../model';
import type { Marker } from './markers';
import type { Point } from './plane';

/** One disc: an event, or several that lie too close together to be told apart. */
export interface Cluster {
  readonly at: Point;
  /** In the order given; never empty. */
  readonly members: readonly Marker[];
}

/** Steps of zoom per doubling at which clusters are made anew; between them they only move. */
const STEPS = 2;

/** The zoom that stands for all zooms near it, so that the same view has the same clusters on every way there. */
export function clusterZoom(k: number): number {
  return 2 ** (Math.round(Math.log2(Math.max(k, 1e-6)) * STEPS) / STEPS);
}

/**
 * Gathers markers until no two discs lie closer than `reach` (units of the plane). Depends on nothing but its
 * arguments: panning or coming from another zoom changes nothing.
 */
export function clustersOf(markers: readonly Marker[], reach: number): Cluster[] {
  let clusters: Cluster[] = markers.map((marker) => ({ at: marker.at, members: [marker] }));
  for (;;) {
    const gathered = gather(clusters, reach);
    if (gathered.length === clusters.length) return gathered;
    clusters = gathered;
  }
}

function gather(clusters: readonly Cluster[], reach: number): Cluster[] {
  const cells = intoCells(clusters, reach);
  const taken = new Set<Cluster>();
  const gathered: Cluster[] = [];
  for (const cluster of clusters) {
    if (taken.has(cluster)) continue;
    const near = neighbours(cells, cluster, reach).filter((other) => !taken.has(other));
    for (const other of near) taken.add(other);
    gathered.push(near.length === 1 ? cluster : melt(near));
  }
  return gathered;
}

function melt(clusters: readonly Cluster[]): Cluster {
  const members = clusters.flatMap((cluster) => cluster.members);
  const sum = clusters.reduce(([x, y], { at, members: { length } }) => [x + at[0] * length, y + at[1] * length], [0, 0]);
  return { at: [sum[0] / members.length, sum[1] / members.length], members };
}

type Cells = ReadonlyMap<number, readonly Cluster[]>;

const HALF = 2 ** 15;

/** One number for a cell of the grid; columns and rows run from -HALF to HALF. */
function cellKey(column: number, row: number): number {
  return (column + HALF) * 2 * HALF + row + HALF;
}

function intoCells(clusters: readonly Cluster[], reach: number): Cells {
  const cells = new Map<number, Cluster[]>();
  for (const cluster of clusters) {
    const key = cellKey(Math.floor(cluster.at[0] / reach), Math.floor(cluster.at[1] / reach));
    const cell = cells.get(key);
    if (cell) cell.push(cluster);
    else cells.set(key, [cluster]);
  }
  return cells;
}

function neighbours(cells: Cells, { at: [x, y] }: Cluster, reach: number): Cluster[] {
  const column = Math.floor(x / reach);
  const row = Math.floor(y / reach);
  const found: Cluster[] = [];
  for (let i = column - 1; i <= column + 1; i++) {
    for (let j = row - 1; j <= row + 1; j++) {
      for (const other of cells.get(cellKey(i, j)) ?? []) {
        if (Math.hypot(other.at[0] - x, other.at[1] - y) < reach) found.push(other);
      }
    }
  }
  return found;
}

/** How many members are of each kind, in the order of the sheet of signs; kinds that do not occur are left out. */
export function kindsIn(members: readonly Marker[]): [Kind, number][] {
  return KINDS.map((kind): [Kind, number] => [kind, members.filter(({ item }) => item.kind === kind).length])
    .filter(([, count]) => count > 0);
}

/** Whether zooming in would part the members. */
export function canOpen({ members }: Cluster): boolean {
  const [{ at: [x, y] }] = members;
  return members.some(({ at }) => Math.hypot(at[0] - x, at[1] - y) > 1e-6);
}
