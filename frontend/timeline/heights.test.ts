import { describe, expect, it } from 'vitest';
import { laneHeights, rowMiddle, rowsWanted } from './heights';

const SIZES = { row: 22, least: 29, most: 34 };
const quiet = { rows: 1, chosen: false };
const total = (heights: readonly { height: number }[]): number => heights.reduce((sum, each) => sum + each.height, 0);

describe('lanes', () => {
  it('are 29 to 34 px tall where nothing asks for more', () => {
    for (const { height } of laneHeights([quiet, quiet, quiet], 260, SIZES)) expect(height).toBe(34);
    for (const { height } of laneHeights(Array.from({ length: 20 }, () => quiet), 260, SIZES)) expect(height).toBe(29);
  });

  it('grow up to five rows for the chosen event, even beyond the room', () => {
    const [chosen, ...others] = laneHeights([{ rows: 9, chosen: true }, ...Array.from({ length: 12 }, () => quiet)], 260, SIZES);
    expect(chosen).toEqual({ rows: 5, height: 118 });
    for (const other of others) expect(other.height).toBe(29);
  });

  it('share what is left without exceeding it in a low picture', () => {
    const heights = laneHeights([{ rows: 5, chosen: true }, { rows: 4, chosen: false }, quiet, quiet, quiet], 260, SIZES);
    expect(heights[1]!.rows).toBe(2);
    expect(total(heights)).toBeLessThanOrEqual(260);
  });

  it('may fill three screens in a tall picture', () => {
    const heights = laneHeights(Array.from({ length: 12 }, () => ({ rows: 9, chosen: false })), 600, SIZES);
    expect(total(heights)).toBeGreaterThan(600);
    expect(total(heights)).toBeLessThanOrEqual(1800);
  });

  it('fill the picture where there is only one', () => {
    expect(laneHeights([quiet], 260, SIZES)[0]!.rows).toBe(11);
    expect(laneHeights([], 260, SIZES)).toEqual([]);
  });

  it('have their rows inside', () => {
    const lane = { rows: 5, height: 118 };
    expect(rowMiddle(lane, 0, SIZES)).toBe(15);
    expect(rowMiddle(lane, 4, SIZES)).toBe(103);
    expect(rowMiddle({ rows: 1, height: 30 }, 0, SIZES)).toBe(15);
  });

  it('want a row for every few events that stand close', () => {
    expect(rowsWanted([], () => 1)).toBe(1);
    expect(rowsWanted([0, 100, 200, 300], () => 1)).toBe(3);
    expect(rowsWanted([0, 10_000, 20_000], () => 1)).toBe(1);
  });
});
