import { describe, expect, it } from 'vitest';
import { YEAR, dayOf } from '../time/days';
import { WHOLE } from '../time/dates';
import { LIMITS, LONGEST, SHORTEST, clampSpan, panSpan, scaleOf, spanIncluding, zoomSpan } from './span';

const SIXTIES = [dayOf(1960), dayOf(1970)] as const;

describe('a span', () => {
  it('is the whole scope where there is no sense in it', () => {
    for (const nonsense of [null, undefined, 'x', [], [1], [NaN, 2], [5, 5], [9, 1], [0, Infinity]]) expect(clampSpan(nonsense)).toEqual(WHOLE);
  });

  it('is never shorter than a day nor longer than 110 years', () => {
    expect(zoomSpan(SIXTIES, 1e-9, dayOf(1965))[1] - zoomSpan(SIXTIES, 1e-9, dayOf(1965))[0]).toBeCloseTo(SHORTEST);
    const widest = zoomSpan(SIXTIES, 1e9, dayOf(1965));
    expect(widest[1] - widest[0]).toBeCloseTo(LONGEST);
  });

  it('stays between 1914 and 2026 when it is panned, without changing its length', () => {
    const back = panSpan(SIXTIES, -1e6);
    const on = panSpan(SIXTIES, 1e6);
    expect(back[0]).toBe(LIMITS[0]);
    expect(on[1]).toBeCloseTo(LIMITS[1]);
    expect(on[1] - on[0]).toBeCloseTo(SIXTIES[1] - SIXTIES[0]);
  });

  it('keeps the day under the pointer in its place when it is zoomed', () => {
    const at = dayOf(1962);
    const before = scaleOf(SIXTIES, 100, 800).x(at);
    expect(scaleOf(zoomSpan(SIXTIES, 0.5, at), 100, 800).x(at)).toBeCloseTo(before);
  });

  it('moves no further than needed to include an event', () => {
    expect(spanIncluding(SIXTIES, dayOf(1965))).toBe(SIXTIES);
    expect(spanIncluding(SIXTIES, dayOf(1975))[0]).toBeLessThan(dayOf(1967));
    expect(spanIncluding(SIXTIES, dayOf(1975))[1]).toBeGreaterThan(dayOf(1975));
  });

  it('maps days to pixels and back', () => {
    const scale = scaleOf(SIXTIES, 112, 882);
    expect(scale.x(SIXTIES[0])).toBe(112);
    expect(scale.day(scale.x(-123.5))).toBeCloseTo(-123.5);
    expect(scale.perDay * YEAR).toBeCloseTo(88.2, 0);
  });
});
