import type { Point } from './plane';

export type Direction = 'left' | 'right' | 'up' | 'down';

export const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** Something that can have the focus. */
export interface Stop {
  readonly id: string;
  readonly at: Point;
}

/** One place and all that lies there, in order. */
interface Spot {
  readonly at: Point;
  readonly ids: string[];
  next: Partial<Record<Direction, Spot>>;
}

/**
 * Where the arrow keys lead. An arrow goes to the nearest place in its direction. What shares a place is gone
 * through one by one before the place is left. A place that no arrow would find is gone through with the place
 * nearest to it: starting from the first stop, everything can be reached.
 */
export class Roving {
  private readonly spots = new Map<string, Spot>();

  constructor(stops: readonly Stop[]) {
    const spots = gather(stops);
    for (const spot of spots) spot.next = nextOf(spot, spots);
    join(spots);
    for (const spot of spots) for (const id of spot.ids) this.spots.set(id, spot);
  }

  /** The stop an arrow leads to, or null at the edge. */
  from(id: string, direction: Direction): string | null {
    const spot = this.spots.get(id);
    if (!spot) return null;
    const forward = direction === 'right' || direction === 'down';
    const position = spot.ids.indexOf(id);
    const sibling = spot.ids[position + (forward ? 1 : -1)];
    if (sibling !== undefined) return sibling;
    const beyond = spot.next[direction];
    if (!beyond) return null;
    return beyond.ids[forward ? 0 : beyond.ids.length - 1];
  }
}

function gather(stops: readonly Stop[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { id, at } of stops) {
    const key = at.map((value) => value.toFixed(1)).join();
    const spot = spots.get(key);
    if (spot) spot.ids.push(id);
    else spots.set(key, { at, ids: [id], next: {} });
  }
  return [...spots.values()];
}

/** The quarter of the compass another place lies in. */
export function directionTo([x0, y0]: Point, [x1, y1]: Point): Direction {
  const dx = x1 - x0;
  const dy = y1 - y0;
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 'right' : 'left';
  return dy >= 0 ? 'down' : 'up';
}

function nextOf(spot: Spot, spots: readonly Spot[]): Partial<Record<Direction, Spot>> {
  const next: Partial<Record<Direction, Spot>> = {};
  const least: Record<Direction, number> = { left: Infinity, right: Infinity, up: Infinity, down: Infinity };
  for (const other of spots) {
    if (other === spot) continue;
    const direction = directionTo(spot.at, other.at);
    const away = distance(spot, other);
    if (away < least[direction]) {
      least[direction] = away;
      next[direction] = other;
    }
  }
  return next;
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
}

/** Lets the place nearest to an unreachable one take in what lies there. */
function join(spots: readonly Spot[]): void {
  const reached = new Set<Spot>();
  if (spots.length > 0) spread(spots[0], reached);
  for (const lost of spots) {
    if (reached.has(lost)) continue;
    const host = [...reached].reduce((best, spot) => (distance(spot, lost) < distance(best, lost) ? spot : best));
    host.ids.push(...lost.ids);
    lost.ids.length = 0;
  }
}

function spread(start: Spot, reached: Set<Spot>): void {
  const open = [start];
  for (let spot = open.pop(); spot; spot = open.pop()) {
    if (reached.has(spot)) continue;
    reached.add(spot);
    for (const direction of DIRECTIONS) {
      const next = spot.next[direction];
      if (next && !reached.has(next)) open.push(next);
    }
  }
}
