import { describe, expect, it } from 'vitest';
import { item } from '../board/fixtures';
import type { FourPoints } from '../model';
import { extentOf, inOrder, isIn, spanOf, spokenYears, WHOLE } from './dates';
import { dayOfIso, yearsOf } from './days';

const at = (id: string, iso: string) => {
  const day = dayOfIso(iso)!;
  return item(id, { dates: [day, day, day, day] });
};

describe('dates', () => {
  it('lie in a window if they can have happened there', () => {
    const open = item('open', { dates: [10, 20, null, null], shape: 'open' });
    expect(isIn(open, [1000, 1001])).toBe(true);
    expect(isIn(open, [0, 10])).toBe(false);
    expect(isIn(item('until', { dates: [null, null, 10, 20] }), [-5, -4])).toBe(true);
  });

  it('speak of the years they are fixed to', () => {
    expect(spokenYears(item('open', { dates: [0, 0, null, null], shape: 'open' }))).toEqual([1970, 1970]);
    expect(spokenYears(item('range', { dates: [0, 0, 800, 800], shape: 'range' }))).toEqual([1970, 1972]);
  });

  it('give a window that holds them with air', () => {
    const [from, to] = spanOf([at('a', '1930-09-06'), at('b', '1948-01-01')]);
    expect(yearsOf([from, to])).toEqual([1929, 1949]);
    expect(spanOf([])).toBe(WHOLE);
    expect(extentOf([item('x', { dates: [null, null, null, null] })])).toBeNull();
  });

  it.each<[string, FourPoints, boolean]>([
    ['inside', [5, 5, 5, 5], true],
    ['before', [-5, -5, -1, -1], false],
    ['after', [11, 11, 12, 12], false],
    ['on the last moment before the window', [-1, -1, 0, 0], true],
    ['perhaps inside', [-20, -10, -5, 3], true],
    ['open at the end', [-20, -20, null, null], true],
    ['open at the start, ended before', [null, null, -3, -3], false],
    ['without any date', [null, null, null, null], false],
  ])('%s', (_, dates, expected) => {
    expect(isIn(item('a', { dates }), [0, 10])).toBe(expected);
  });

  it('orders by time, undated last, and never wavers', () => {
    const undated = item('u', { dates: [null, null, null, null] });
    const items = [undated, item('b', { dates: [3, 3, 3, 3] }), item('c', { dates: [1, 1, 1, 1] }), item('a', { dates: [3, 3, 3, 3] })];
    expect(inOrder(items).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'u']);
    expect(inOrder([...items].reverse()).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'u']);
  });
});
