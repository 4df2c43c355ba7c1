import { describe, expect, it } from 'vitest';
import { item } from './fixtures';
import { countByCountry, passing, tintOf } from './selection';

describe('selection', () => {
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
});
