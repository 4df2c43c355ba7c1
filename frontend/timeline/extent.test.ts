import { describe, expect, it } from 'vitest';
import { dayOf } from '../time/days';
import { extentOf, yearsOf } from './extent';
import { inYear, on } from './fixtures';

const [y1970, y1980] = [dayOf(1970), dayOf(1980)];

describe('a date is drawn', () => {
  it('as a point in the middle of its day', () => {
    const extent = extentOf({ dates: on(1943, 5, 4), shape: 'day' });
    expect(extent).toMatchObject({ form: 'point', mark: dayOf(1943, 5, 4) + 0.5 });
  });

  it('as a band of its year with the mark in the middle', () => {
    const extent = extentOf(inYear(1943));
    expect(extent).toMatchObject({ form: 'year', lo: dayOf(1943), hi: dayOf(1944) });
    expect(extent.mark).toBeCloseTo(dayOf(1943, 6, 2) + 0.5, 0);
  });

  it('without a certain part where only the decade is known', () => {
    const extent = extentOf({ dates: [y1970, y1980 - 1, y1970, y1980 - 1], shape: 'vague' });
    expect(extent.core[0]).toBeGreaterThanOrEqual(extent.core[1]);
    expect(yearsOf(extent)).toEqual([1970, 1979]);
  });

  it('with a certain part between latest start and earliest end', () => {
    const extent = extentOf({ dates: [dayOf(1972), dayOf(1974), dayOf(1976), dayOf(1978)], shape: 'vague' });
    expect(extent.core).toEqual([dayOf(1974), dayOf(1976) + 1]);
    expect(extent.mark).toBeCloseTo(dayOf(1975) + 0.5, 0);
  });

  it('as a bar from its beginning where the range is known', () => {
    expect(extentOf({ dates: [y1970, y1970, y1980 - 1, y1980 - 1], shape: 'range' })).toMatchObject({ form: 'range', mark: y1970, hi: y1980 });
  });

  it('fading out where nobody closes it, and speaking only of its beginning', () => {
    const extent = extentOf({ dates: [y1980, y1980 + 365, null, null], shape: 'open' });
    expect(extent).toMatchObject({ form: 'open-end', mark: y1980 });
    expect(yearsOf(extent)).toEqual([1980, 1980]);
    expect(extentOf({ dates: [null, null, y1980, y1980], shape: 'open' }).form).toBe('open-start');
  });

  it('not at all where there is no usable date', () => {
    expect(extentOf({ dates: [null, null, null, null], shape: 'day' }).form).toBe('none');
    expect(extentOf({ dates: on(1943, 5, 4), shape: 'none' }).form).toBe('none');
    expect(extentOf({ dates: [5, 5, 1, 1], shape: 'range' }).form).toBe('none');
    expect(extentOf({ dates: undefined as never, shape: 'day' }).form).toBe('none');
    expect(extentOf({ dates: [NaN, NaN, NaN, NaN], shape: 'day' }).form).toBe('none');
  });
});
