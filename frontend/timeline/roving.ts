import { lowerBound } from './chronicle';
import type { Lane } from './lanes';

/** Where the keyboard is: a lane and a position in it. The tray is the lane after the last. */
export interface Spot {
  readonly lane: number;
  readonly position: number;
}

/** Events without a date have no mark day, so the tray is left and entered at its first event. */
export interface Paths {
  readonly lanes: readonly Lane[];
  readonly tray: readonly number[];
}

export type Move = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'decade-back' | 'decade-on';

const DECADE = 3652;

/** Index of the event at a spot; -1 where there is none. */
export function eventAt(spot: Spot | null, paths: Paths): number {
  if (!spot) return -1;
  const events = spot.lane === paths.lanes.length ? paths.tray : paths.lanes[spot.lane]?.events;
  return events?.[spot.position] ?? -1;
}

/** The first spot of an event, preferring a lane; null if it is in none. */
export function spotOf(event: number, paths: Paths, preferred = 0): Spot | null {
  const order = [preferred, ...paths.lanes.keys()];
  for (const lane of order) {
    const position = paths.lanes[lane]?.events.indexOf(event) ?? -1;
    if (position >= 0) return { lane, position };
  }
  const position = paths.tray.indexOf(event);
  return position >= 0 ? { lane: paths.lanes.length, position } : null;
}

/** The spot a key leads to; the same one at the end of a lane, null below the last lane. */
export function move(spot: Spot, step: Move, paths: Paths): Spot | null {
  const last = lengthOf(spot.lane, paths) - 1;
  switch (step) {
    case 'left': return { ...spot, position: Math.max(0, spot.position - 1) };
    case 'right': return { ...spot, position: Math.min(last, spot.position + 1) };
    case 'home': return { ...spot, position: 0 };
    case 'end': return { ...spot, position: last };
    case 'up': return across(spot, -1, paths) ?? spot;
    case 'down': return across(spot, 1, paths);
    case 'decade-back': return byDays(spot, -DECADE, paths);
    case 'decade-on': return byDays(spot, DECADE, paths);
  }
}

function lengthOf(lane: number, paths: Paths): number {
  return lane === paths.lanes.length ? paths.tray.length : paths.lanes[lane]?.events.length ?? 0;
}

/** The neighbouring lane's event nearest in time. */
function across(spot: Spot, by: 1 | -1, paths: Paths): Spot | null {
  const lane = spot.lane + by;
  if (lane < 0 || lengthOf(lane, paths) === 0) return null;
  const day = paths.lanes[spot.lane]?.marks[spot.position];
  const marks = paths.lanes[lane]?.marks;
  return { lane, position: day === undefined || !marks ? 0 : nearest(marks, day) };
}

/** A decade on or back in the same lane, and at least one event. */
function byDays(spot: Spot, days: number, paths: Paths): Spot {
  const marks = paths.lanes[spot.lane]?.marks;
  if (!marks) return spot;
  const found = nearest(marks, marks[spot.position]! + days);
  const step = Math.sign(days);
  const atLeast = Math.min(marks.length - 1, Math.max(0, spot.position + step));
  return { lane: spot.lane, position: step > 0 ? Math.max(found, atLeast) : Math.min(found, atLeast) };
}

/** Position of the value nearest to the wanted one in a rising array that is not empty. */
export function nearest(values: Float64Array, wanted: number): number {
  const next = lowerBound(values, wanted);
  if (next === 0) return 0;
  if (next === values.length) return next - 1;
  return wanted - values[next - 1]! <= values[next]! - wanted ? next - 1 : next;
}

/** Every event the keyboard can reach, each once, in the order of lanes and time. */
export function reachable(paths: Paths): readonly number[] {
  return [...new Set([...paths.lanes.flatMap(lane => [...lane.events]), ...paths.tray])];
}
