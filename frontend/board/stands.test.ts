import { describe, expect, it } from 'vitest';
import { heightOf, lower, nearest, next, raise } from './stands';

const PAGE = 740;

describe('a sheet', () => {
  it('goes up by presses and from the top down to a peek', () => {
    expect([next('peek'), next('half'), next('full')]).toEqual(['half', 'full', 'peek']);
  });

  it('stays at its ends', () => {
    expect([raise('full'), lower('peek')]).toEqual(['full', 'peek']);
  });

  it('comes to rest at the stand it was let go nearest to', () => {
    expect(nearest(600, 500, 'peek', PAGE)).toBe('full');
    expect(nearest(330, -300, 'full', PAGE)).toBe('half');
  });

  it('stays where it stood after a slip of the finger', () => {
    expect(nearest(heightOf('half', PAGE) + 20, 20, 'half', PAGE)).toBe('half');
  });

  it('goes where a short but meant drag points to', () => {
    expect(nearest(heightOf('half', PAGE) - 60, -60, 'half', PAGE)).toBe('peek');
    expect(nearest(heightOf('half', PAGE) + 60, 60, 'half', PAGE)).toBe('full');
  });

  it('leaves the switch above and the tabs below free at full height', () => {
    expect(heightOf('full', PAGE)).toBe(PAGE - 50 - 54);
  });
});
