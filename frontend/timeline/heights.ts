/** What decides how tall a lane is. */
export interface LaneNeed {
  /** How many rows would label what matters in the lane. */
  readonly rows: number;
  readonly chosen: boolean;
}

export interface RowSizes {
  /** Height of a row where a lane has several. */
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

/** Air above and below the rows of a lane. */
const AIR = 8;

/** A picture with room for so many rows is tall: its lanes may grow until they fill three screens. */
const ROWS_OF_A_TALL_PICTURE = 14;
const SCREENS = 3;

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
 * have to be scrolled then; beyond that rows go one by one to the lanes that miss most.
 */
export function laneHeights(needs: readonly LaneNeed[], room: number, sizes: RowSizes): readonly LaneHeight[] {
  if (needs.length === 1) return [only(room, sizes)];
  const rows = needs.map(need => (need.chosen ? Math.min(MOST_ROWS, need.rows) : 1));
  const tall = (count: number): number => (count > 1 ? count * sizes.row + AIR : sizes.least);
  const used = (): number => rows.reduce((sum, count) => sum + tall(count), 0);
  const isTall = room >= ROWS_OF_A_TALL_PICTURE * sizes.row;
  const limit = isTall ? MOST_ROWS_IF_TALL : MOST_ROWS;
  let left = room * (isTall ? SCREENS : 1) - used();
  for (let i = neediest(needs, rows, limit); i >= 0; i = neediest(needs, rows, limit)) {
    left -= tall(rows[i]! + 1) - tall(rows[i]!);
    if (left < 0) break;
    rows[i]!++;
  }
  return spread(rows, room - used(), sizes);
}

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

/** What no row could use makes the lanes of one row a little taller. */
function spread(rows: readonly number[], left: number, sizes: RowSizes): readonly LaneHeight[] {
  const single = rows.filter(count => count === 1).length;
  const extra = single > 0 ? Math.max(0, Math.min(sizes.most - sizes.least, Math.floor(left / single))) : 0;
  return rows.map(count => ({ rows: count, height: count > 1 ? count * sizes.row + AIR : sizes.least + extra }));
}

/** Middle of a row, counted from the top of its lane. */
export function rowMiddle(lane: LaneHeight, row: number, sizes: RowSizes): number {
  if (lane.rows === 1) return lane.height / 2;
  return AIR / 2 + sizes.row * (row + 0.5);
}
