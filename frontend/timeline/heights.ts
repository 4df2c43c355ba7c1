/** What decides how tall a lane is. */
export interface LaneNeed {
  /** How many rows would label what is in the lane. */
  readonly rows: number;
  /** Row by row, how many of the leaders have their name in it. */
  readonly gains: readonly number[];
  /** Whether the lane has so many events that its last row is kept for clusters. */
  readonly foot: boolean;
  readonly chosen: boolean;
}

export interface RowSizes {
  /** Least height of a row where a lane has several. */
  readonly row: number;
  /** Height of a lane of one row: where room is short, and where it is not. */
  readonly least: number;
  readonly most: number;
}

export interface LaneHeight {
  readonly rows: number;
  readonly height: number;
}

/** No lane grows beyond this many rows, unless it is the only one. */
export const MOST_ROWS = 5;

/** In a tall picture lanes may grow further, to label more of what matters. */
const MOST_ROWS_IF_TALL = 7;

/** A lane with more events than this keeps a row for clusters. */
export const MANY_EVENTS = 20;

/** Air above and below the rows of a lane. */
const AIR = 6;

/** No row is taller than so many times its least height. */
const STRETCH = 1.2;

/** A picture with room for so many rows is tall: its lanes may grow until they fill three screens. */
const ROWS_OF_A_TALL_PICTURE = 26;
const SCREENS = 3;

/** To name the leaders the lanes may grow beyond the picture, and are scrolled then; up to this many rows each. */
const BEYOND = 1.75;
const MOST_ROWS_OF_LEADERS = 10;

/** Events labelled by one row within the years a label is wide: one label to the right, now and then one to the left. */
const PER_ROW = 1.5;

/** Years a label takes at the widest window. */
const LABEL_DAYS = 9 * 365;

/** Rows that would label the marks of a lane, given in rising order with their weights, at the widest window. */
export function rowsWanted(marks: ArrayLike<number>, weightOf: (position: number) => number): number {
  let most = 0;
  let sum = 0;
  for (let first = 0, last = 0; last < marks.length; last++) {
    sum += weightOf(last);
    while (marks[last]! - marks[first]! > LABEL_DAYS) sum -= weightOf(first++);
    most = Math.max(most, sum);
  }
  return Math.max(1, Math.ceil(most / PER_ROW));
}

/**
 * Rows and heights of the lanes for the room there is. The chosen event's lane takes what it wants, even if the lanes
 * have to be scrolled then; beyond that rows go one by one to the lanes where they name most leaders, then to those
 * that miss most.
 */
export function laneHeights(needs: readonly LaneNeed[], room: number, sizes: RowSizes): readonly LaneHeight[] {
  if (needs.length === 1) return [only(room, sizes)];
  const rows = needs.map(need => (need.chosen ? Math.min(MOST_ROWS, need.rows) : 1));
  const tall = (count: number): number => (count > 1 ? count * sizes.row + AIR : sizes.least);
  const used = (): number => rows.reduce((sum, count) => sum + tall(count), 0);
  const grow = (limit: number, next: () => number): void => {
    for (let lane = next(); lane >= 0 && used() + tall(rows[lane]! + 1) - tall(rows[lane]!) <= limit; lane = next()) rows[lane]!++;
  };
  const isTall = room >= ROWS_OF_A_TALL_PICTURE * sizes.row;
  if (!needs.some(need => need.chosen)) grow(room * BEYOND, () => mostGaining(needs, rows));
  grow(room * (isTall ? SCREENS : 1), () => neediest(needs, rows, isTall ? MOST_ROWS_IF_TALL : MOST_ROWS));
  return spread(rows, room - used(), sizes);
}

/** A lane of at least three rows can spare its last one for clusters. */
export function rowsForNames(rows: number, foot: boolean): number {
  return foot && rows > 2 ? rows - 1 : rows;
}

/** The lane in which one more row names most leaders; among equals the lowest. */
function mostGaining(needs: readonly LaneNeed[], rows: readonly number[]): number {
  let best = -1;
  let most = 0;
  rows.forEach((count, i) => {
    const { gains, foot } = needs[i]!;
    const gain = count < MOST_ROWS_OF_LEADERS ? (gains[rowsForNames(count, foot)] ?? 0) - count / MANY : 0;
    if (gain > most) [best, most] = [i, gain];
  });
  return best;
}

/** More rows than a lane has. */
const MANY = 100;

/** A lane that is alone fills the picture. */
function only(room: number, sizes: RowSizes): LaneHeight {
  const rows = Math.max(1, Math.floor((room - AIR) / sizes.row));
  return { rows, height: Math.max(sizes.least, room) };
}

/** The lane that misses the largest share of the rows it wants. */
function neediest(needs: readonly LaneNeed[], rows: readonly number[], limit: number): number {
  let best = -1;
  let missing = 1;
  rows.forEach((count, i) => {
    const share = needs[i]!.rows / count;
    if (count < limit && share > missing) [best, missing] = [i, share];
  });
  return best;
}

/** What no row could use makes the lanes a little taller. */
function spread(rows: readonly number[], left: number, sizes: RowSizes): readonly LaneHeight[] {
  const all = rows.reduce((sum, count) => sum + count, 0);
  const each = all > 0 ? Math.max(0, left / all) : 0;
  const single = sizes.least + Math.floor(Math.min(sizes.most - sizes.least, each));
  const row = sizes.row + Math.min(sizes.row * (STRETCH - 1), each);
  return rows.map(count => ({ rows: count, height: count > 1 ? Math.floor(count * row) + AIR : single }));
}

/** Height of each row of a lane. */
export function rowHeight(lane: LaneHeight): number {
  return lane.rows === 1 ? lane.height : (lane.height - AIR) / lane.rows;
}

/** Middle of a row, counted from the top of its lane. */
export function rowMiddle(lane: LaneHeight, row: number): number {
  return (lane.rows === 1 ? 0 : AIR / 2) + rowHeight(lane) * (row + 0.5);
}
