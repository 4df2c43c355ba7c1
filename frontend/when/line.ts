import { YEAR, dayOf, type Span } from '../time/days';
import type { Unit } from './moment';

/** Air at both ends of the line, as a share of its length. */
const AIR = 0.015;

/** The shortest stretch one can zoom to, in days, by the finest unit that may be given. */
const SHORTEST: Readonly<Record<Unit, number>> = { year: 8 * YEAR, month: 2 * YEAR, day: 60 };

/** From the first day of one year to the last of another, with a little air. */
export function lineOf(first: number, last: number): Span {
  const [from, to] = [dayOf(Math.min(first, last)), dayOf(Math.max(first, last) + 1)];
  const air = (to - from) * AIR;
  return [from - air, to + air];
}

/** The stretch, moved and shortened so far that it lies on the line. */
export function onLine([from, to]: Span, line: Span): Span {
  const length = Math.min(to - from, line[1] - line[0]);
  const start = Math.max(line[0], Math.min(line[1] - length, from));
  return [start, start + length];
}

/** The stretch made so many times as long around a day. */
export function zoomed([from, to]: Span, factor: number, at: number, line: Span, finest: Unit): Span {
  const length = Math.min(line[1] - line[0], Math.max(Math.min(SHORTEST[finest], line[1] - line[0]), (to - from) * factor));
  const share = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return onLine([at - share * length, at + (1 - share) * length], line);
}

/** The stretch moved just so far that a day is well in it. */
export function including([from, to]: Span, day: number, line: Span): Span {
  const air = (to - from) * 0.06;
  const by = day < from + air ? day - air - from : day > to - air ? day + air - to : 0;
  return by === 0 ? [from, to] : onLine([from + by, to + by], line);
}

/** Years after which nothing is left of a date that was missed. */
const YEARS_TO_NOTHING = 10;

/** What a day is worth where a stretch earns the full point: linear to nothing at ten years before and after it. */
export function worth(day: number, [from, to]: Span): number {
  const off = Math.max(from - day, day - to, 0) / YEAR;
  return Math.max(0, 1 - off / YEARS_TO_NOTHING);
}

/** Corners of the grading, by day and worth. */
export function slopes([from, to]: Span): readonly (readonly [day: number, worth: number])[] {
  const reach = YEARS_TO_NOTHING * YEAR;
  return [[from - reach, 0], [from, 1], [to, 1], [to + reach, 0]];
}

/** A stretch that shows the whole grading and the answer. */
export function graded(full: Span, given: Span): Span {
  const corners = slopes(full);
  const [from, to] = [Math.min(corners[0]![0], given[0]), Math.max(corners[3]![0], given[1])];
  const air = (to - from) * 0.04;
  return [from - air, to + air];
}
