import { describe, expect, it } from 'vitest';
import { around } from './around';
import { WHOLE } from './dates';
import { dayOf, type Span } from './days';

const SIXTIES: Span = [dayOf(1960), dayOf(1970)];

describe('around a day', () => {
  it('nothing moves if the day is well inside', () => {
    expect(around(SIXTIES, dayOf(1965))).toBe(SIXTIES);
  });

  it('the stretch moves as a whole, with the day in its middle', () => {
    const [from, to] = around(SIXTIES, dayOf(1992));
    expect((from + to) / 2).toBeCloseTo(dayOf(1992));
    expect(to - from).toBeCloseTo(SIXTIES[1] - SIXTIES[0]);
  });

  it('all years stay where all are seen, for the first event and the last', () => {
    for (const day of [dayOf(1930), dayOf(1992), dayOf(2021, 11)]) expect(around(WHOLE, day)).toBe(WHOLE);
    const wider: Span = [WHOLE[0] - 900, WHOLE[1] + 900];
    expect(around(wider, dayOf(2021))).toBe(wider);
  });

  it('the stretch ends where the years end', () => {
    expect(around(SIXTIES, dayOf(2021))[1]).toBeCloseTo(WHOLE[1]);
    expect(around(SIXTIES, dayOf(1930))[0]).toBeCloseTo(WHOLE[0]);
  });

  it('a day before all years is found all the same', () => {
    const [from, to] = around(SIXTIES, dayOf(1917));
    expect((from + to) / 2).toBeCloseTo(dayOf(1917));
  });
});
