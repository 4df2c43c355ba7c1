import { expect, it } from 'vitest';
import { dayOf, yearOf } from './days';

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
