import { describe, expect, it } from 'vitest';
import { laneHeights, rowMiddle, rowsForNames, rowsWanted, type LaneNeed } from './heights';

const SIZES = { row: 22, least: 29, most: 34 };
const quiet = need(1);
const total = (heights: readonly { height: number }[]): number => heights.reduce((sum, each) => sum + each.height, 0);

function need(rows: number, more: Partial<LaneNeed> = {}): LaneNeed {
  return { rows, gains: [], foot: false, chosen: false, ...more };
}

describe('lanes', () => {
  it('are 29 to 34 px tall where nothing asks for more', () => {
    for (const { height } of laneHeights([quiet, quiet, quiet], 260, SIZES)) expect(height).toBe(34);
    for (const { height } of laneHeights(Array.from({ length: 20 }, () => quiet), 260, SIZES)) expect(height).toBe(29);
  });

  it('grow up to five rows for the chosen event, even beyond the room', () => {
    const [chosen, ...others] = laneHeights([need(9, { chosen: true }), ...Array.from({ length: 12 }, () => quiet)], 260, SIZES);
    expect(chosen).toEqual({ rows: 5, height: 116 });
    for (const other of others) expect(other.height).toBe(29);
  });

  it('share what is left without exceeding it in a low picture', () => {
    const heights = laneHeights([need(5, { chosen: true }), need(4), quiet, quiet, quiet], 260, SIZES);
    expect(heights[1]!.rows).toBe(2);
    expect(total(heights)).toBeLessThanOrEqual(260);
  });

  it('may fill three screens in a tall picture', () => {
    const heights = laneHeights(Array.from({ length: 12 }, () => need(9)), 600, SIZES);
    expect(total(heights)).toBeGreaterThan(600);
    expect(total(heights)).toBeLessThanOrEqual(1800);
  });

  it('fill the picture where there is only one', () => {
    expect(laneHeights([quiet], 260, SIZES)[0]!.rows).toBe(11);
    expect(laneHeights([], 260, SIZES)).toEqual([]);
  });

  it('have their rows inside', () => {
    const lane = { rows: 5, height: 116 };
    expect(rowMiddle(lane, 0)).toBe(14);
    expect(rowMiddle(lane, 4)).toBe(102);
    expect(rowMiddle({ rows: 1, height: 30 }, 0)).toBe(15);
  });

  it('grow where they name leaders, a little beyond the picture', () => {
    const heights = laneHeights([need(9), need(9, { gains: [2, 2, 2, 1, 1, 1] }), quiet, quiet], 200, SIZES);
    expect(heights[1]!.rows).toBeGreaterThan(3);
    expect(heights[0]!.rows).toBe(1);
    expect(total(heights)).toBeLessThanOrEqual(200 * 1.75);
  });

  it('spare their last row for clusters if they have three', () => {
    expect([1, 2, 3, 9].map(rows => rowsForNames(rows, true))).toEqual([1, 2, 2, 8]);
    expect(rowsForNames(9, false)).toBe(9);
  });

  it('want a row for every few events that stand close', () => {
    expect(rowsWanted([], () => 1)).toBe(1);
    expect(rowsWanted([0, 100, 200, 300], () => 1)).toBe(3);
    expect(rowsWanted([0, 10_000, 20_000], () => 1)).toBe(1);
  });
});
