import { Row } from './row';
import { AIR, labelSpots, pieces, type Label, type MarkWish, type Stretch } from './spots';

/** An event that is to be named, and the lanes in any of which it can be. */
export interface Naming {
  readonly wish: MarkWish;
  readonly lanes: readonly number[];
}

/** In which lane each leader is named, and what a lane gains by each of its rows. */
export interface Plan {
  /** Lane by event. */
  readonly homes: ReadonlyMap<number, number>;
  /** For each lane, row by row, how many leaders have their name in it. */
  readonly gains: readonly (readonly number[])[];
}

/** Lanes of no height: how many rows it would take to name everything, most important first. */
export function planRows(namings: readonly Naming[], lanes: number, view: Stretch): Plan {
  const rows = Array.from({ length: lanes }, (): Row<number>[] => []);
  const gains = Array.from({ length: lanes }, (): number[] => []);
  const homes = new Map<number, number>();
  for (const { wish, lanes: possible } of namings) {
    const spots = labelSpots(wish, view);
    const found = possible.map(lane => ({ lane, row: firstRow(rows[lane]!, wish, spots) })).sort((a, b) => a.row - b.row)[0];
    if (!found) continue;
    put(rows[found.lane]!, found.row, wish, spots);
    gains[found.lane]![found.row] = (gains[found.lane]![found.row] ?? 0) + 1;
    homes.set(wish.event, found.lane);
  }
  return { homes, gains };
}

function firstRow(rows: readonly Row<number>[], wish: MarkWish, spots: readonly Label[]): number {
  const found = rows.findIndex(row => spotIn(row, wish, spots) !== undefined);
  return found >= 0 ? found : rows.length;
}

function spotIn(row: Row<number>, wish: MarkWish, spots: readonly Label[]): Label | undefined {
  if (!pieces(wish).every(([from, to]) => row.isFree(from, to))) return undefined;
  return spots.find(spot => row.isFree(spot.from - AIR, spot.to + AIR));
}

function put(rows: Row<number>[], at: number, wish: MarkWish, spots: readonly Label[]): void {
  const row = (rows[at] ??= new Row<number>());
  for (const [from, to] of pieces(wish)) row.take(from, to, wish.event, 'mark');
  const spot = spotBeside(row, spots);
  if (spot) row.take(spot.from - AIR, spot.to + AIR, wish.event, 'label');
}

function spotBeside(row: Row<number>, spots: readonly Label[]): Label | undefined {
  return spots.find(spot => row.isFree(spot.from - AIR, spot.to + AIR));
}
