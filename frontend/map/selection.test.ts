import { describe, expect, it } from 'vitest';
import type { FourPoints } from '../model';
import { item } from './fixtures';
import { countByCountry, inOrder, inWindow, passing, tintOf } from './selection';

describe('selection', () => {
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
    expect(inWindow(item('a', { dates }), [0, 10])).toBe(expected);
  });

  it('lets everything pass where nothing is filtered', () => {
    const items = [item('a'), item('b')];
    expect(passing(items, null)).toBe(items);
    expect(passing(items, new Set(['b', 'z'])).map(({ id }) => id)).toEqual(['b']);
  });

  it('counts an event once for each of its countries', () => {
    const counts = countByCountry([item('a', { countries: ['AR', 'CL', 'AR'] }), item('b', { countries: ['AR'] }), item('c')]);
    expect([...counts]).toEqual([['AR', 2], ['CL', 1]]);
  });

  it.each([[0, 0], [1, 1], [2, 1], [3, 2], [5, 2], [6, 3], [9, 3], [10, 4], [500, 4]])('gives %i events tint %i', (count, tint) => {
    expect(tintOf(count)).toBe(tint);
  });

  it('orders by time, undated last, and never wavers', () => {
    const undated = item('u', { dates: [null, null, null, null] });
    const items = [undated, item('b', { dates: [3, 3, 3, 3] }), item('c', { dates: [1, 1, 1, 1] }), item('a', { dates: [3, 3, 3, 3] })];
    expect(inOrder(items).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'u']);
    expect(inOrder([...items].reverse()).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'u']);
  });
});
