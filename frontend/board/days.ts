/** A stretch of time in fractional days since 1970-01-01; `from` before `to`, `to` exclusive. */
export type Span = readonly [from: number, to: number];

const DAY = 86_400_000;

/** Length of a mean Gregorian year in days. */
export const YEAR = 365.2425;

/** Length of a mean Gregorian month in days. */
export const MONTH = YEAR / 12;

/** The first day of a year; `Date.UTC` would take the years 0 to 99 for those after 1900. */
export function firstDayOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1) / DAY;
}

/** The calendar year of a day, which may be fractional. */
export function yearOf(day: number): number {
  return dateOf(day).getUTCFullYear();
}

/** Calendar months since January of the year 0: what the distance between two months is counted in. */
export function monthOf(day: number): number {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The moment at which a day begins, for `Intl` in UTC. */
export function dateOf(day: number): Date {
  return new Date(Math.floor(day) * DAY);
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
  return [firstDayOf(Math.min(first, last)), firstDayOf(Math.max(first, last) + 1)];
}
