import { describe, expect, it } from 'vitest';
import { dayOf, dayOfIso, isoOf, spanOfYears, yearOf, yearsOf } from './days';

it('knows the year of every first and last day from 1900 to 2100', () => {
  for (let year = 1900; year <= 2100; year++) {
    expect(yearOf(dayOf(year))).toBe(year);
    expect(yearOf(dayOf(year + 1) - 1)).toBe(year);
    expect(yearOf(dayOf(year, 1, 28) + 1)).toBe(year);
  }
});

it('takes a fraction of a day for the day', () => {
  expect(yearOf(dayOf(1970) - 0.25)).toBe(1969);
  expect(yearOf(0.99)).toBe(1970);
});

describe('days', () => {
  it('read only days that exist', () => {
    expect(dayOfIso('1970-01-02')).toBe(1);
    expect(isoOf(dayOfIso('1930-09-06')!)).toBe('1930-09-06');
    expect(dayOfIso('1991-02-29')).toBeNull();
    expect(dayOfIso('1991')).toBeNull();
  });

  it('turn into years, the end not included', () => {
    expect(yearsOf(spanOfYears(1967, 2021))).toEqual([1967, 2021]);
    expect(yearsOf([0, 0.5])).toEqual([1970, 1970]);
  });
});
