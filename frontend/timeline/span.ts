import { WHOLE } from '../time/dates';
import { YEAR, dayOf, type Span } from '../time/days';

/** How far one can pan: from 1914 to the end of 2026. */
export const LIMITS: Span = [dayOf(1914), dayOf(2027)];

/** Shortest and longest stretch that can be shown, in days. */
export const SHORTEST = 1;
export const LONGEST = 110 * YEAR;

/** The nearest stretch that can be shown; anything that is no stretch becomes the whole scope. */
export function clampSpan(span: unknown): Span {
  if (!isSpan(span)) return WHOLE;
  const length = Math.min(LONGEST, Math.max(SHORTEST, span[1] - span[0]));
  const middle = (span[0] + span[1]) / 2;
  const from = Math.min(LIMITS[1] - length, Math.max(LIMITS[0], middle - length / 2));
  return [from, from + length];
}

function isSpan(span: unknown): span is Span {
  if (!Array.isArray(span) || span.length !== 2) return false;
  const [from, to] = span as unknown[];
  return Number.isFinite(from) && Number.isFinite(to) && (to as number) > (from as number);
}

/** Makes the stretch `factor` times as long while the day `at` keeps its place in the picture. */
export function zoomSpan(span: Span, factor: number, at: number): Span {
  const length = Math.min(LONGEST, Math.max(SHORTEST, (span[1] - span[0]) * factor));
  const share = (at - span[0]) / (span[1] - span[0]);
  const from = at - share * length;
  return clampSpan([from, from + length]);
}

/** Moves the stretch by days without changing its length. */
export function panSpan(span: Span, days: number): Span {
  return clampSpan([span[0] + days, span[1] + days]);
}

/** The stretch on the way from one to another, `share` 0 to 1. */
export function spanBetween(a: Span, b: Span, share: number): Span {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Moves the stretch just so far that the day is in it, with some air. */
export function spanIncluding(span: Span, day: number): Span {
  const air = (span[1] - span[0]) * 0.08;
  if (day < span[0] + air) return panSpan(span, day - air - span[0]);
  if (day > span[1] - air) return panSpan(span, day + air - span[1]);
  return span;
}

/** A stretch that holds everything from `lo` to `hi` with air at both ends, at least `least` days long. */
export function spanHolding(lo: number, hi: number, least = 30): Span {
  const length = Math.max(least, (hi - lo) * 1.25);
  const middle = (lo + hi) / 2;
  return clampSpan([middle - length / 2, middle + length / 2]);
}

/** Days to pixels, linear: `left` is where `span[0]` stands, `width` how wide the stretch is drawn. */
export interface Scale {
  readonly span: Span;
  readonly left: number;
  readonly width: number;
  /** Pixels of a day. */
  readonly perDay: number;
  x(day: number): number;
  day(x: number): number;
}

export function scaleOf(span: Span, left: number, width: number): Scale {
  const perDay = width / (span[1] - span[0]);
  return {
    span, left, width, perDay,
    x: day => left + (day - span[0]) * perDay,
    day: x => span[0] + (x - left) / perDay,
  };
}
