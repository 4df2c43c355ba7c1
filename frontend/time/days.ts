import { SCOPE } from '../model';

/** A stretch of time in fractional days since 1970-01-01 in UTC; `from` before `to`, `to` exclusive. */
export type Span = readonly [from: number, to: number];

/** Milliseconds of a day. Days are counted from 1970-01-01 in UTC, as in the catalogue. */
export const DAY = 86_400_000;

/** Length of a mean Gregorian year in days. */
export const YEAR = 365.2425;

/** Length of a mean Gregorian month in days. */
export const MONTH = YEAR / 12;

/** Day number on which a year, or a month (0 to 11) of it, begins; `Date.UTC` would take the years 0 to 99 for those after 1900. */
export function dayOf(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
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

/** Calendar months since January of the year 0: what the distance between two months is counted in. */
export function monthOf(day: number): number {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The moment of a day number, for `Intl` in UTC. */
export function dateOf(day: number): Date {
  return new Date(Math.floor(day * DAY));
}

/** The day as `YYYY-MM-DD`. */
export function isoOf(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The day that `YYYY-MM-DD` names; `null` for anything else and for days no calendar has. */
export function dayOfIso(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / DAY;
  return Number.isFinite(day) && isoOf(day) === text ? day : null;
}

/** First and last year of a stretch; the day on which it ends is no longer part of it. */
export function yearsOf([from, to]: Span): readonly [number, number] {
  return [yearOf(from), Math.max(yearOf(from), yearOf(Math.ceil(to) - 1))];
}

/** The stretch from the first day of one year to the last of another. */
export function spanOfYears(first: number, last: number): Span {
  return [dayOf(Math.min(first, last)), dayOf(Math.max(first, last) + 1)];
}

/** First and last year the program speaks of. */
export const SCOPE_YEARS: readonly [number, number] = [yearOf(SCOPE[0]), yearOf(SCOPE[1])];
