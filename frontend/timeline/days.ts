import { SCOPE } from '../model';

/** Milliseconds of a day. Days are counted from 1970-01-01 in UTC, as in the catalogue. */
export const DAY = 86_400_000;

/** Length of a mean Gregorian year in days. */
export const YEAR = 365.2425;

/** Day number on which a year, or a month (0 to 11) of it, begins. */
export function dayOf(year: number, month = 0, day = 1): number {
  return Date.UTC(year, month, day) / DAY;
}

/** Years of the Gregorian calendar repeat after this many days, and 1970 began this many days after 1 March 0000. */
const ERA = 146_097;
const EPOCH = 719_468;

/**
 * Calendar year of a day number, which may be fractional. Counted in years that begin in March, so that the leap day is
 * the last one; ten times as fast as a Date, which counts where a hundred thousand events are laid out.
 */
export function yearOf(day: number): number {
  const days = Math.floor(day) + EPOCH;
  const era = Math.floor(days / ERA);
  const inEra = days - era * ERA;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  return era * 400 + year + (inYear >= 306 ? 1 : 0);
}

/** The Date at which a day number begins. */
export function dateOf(day: number): Date {
  return new Date(day * DAY);
}

/** First and last year the program speaks of. */
export const SCOPE_YEARS: readonly [number, number] = [yearOf(SCOPE[0]), yearOf(SCOPE[1])];
