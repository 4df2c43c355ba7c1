import { SCOPE, type Item } from '../model';
import { YEAR, yearOf, type Span } from './days';

/** The shortest stretch that a set of events is shown in. */
const LEAST = 2 * YEAR;

/** Whole days, so that an address can name them. */
const HALF_A_YEAR = 184;

/** Share of the length that stays free at both ends, so that no mark stands on the edge. */
const AIR = 0.06;

/** Whether nobody gives the event a date. */
export function isUndated({ dates }: Item): boolean {
  return dates.every((day) => day === null);
}

/** Earliest day of an event, for putting events in order; what has no date comes last. */
export function startOf({ dates: [earliest, latestStart, earliestEnd, latest] }: Item): number {
  return earliest ?? latestStart ?? earliestEnd ?? latest ?? Infinity;
}

/** Whether the event can have happened in the stretch; what has no date is in none. */
export function isIn(item: Item, [from, to]: Span): boolean {
  if (isUndated(item)) return false;
  const [earliest, latestStart, earliestEnd, latest] = item.dates;
  return (earliest ?? latestStart ?? -Infinity) < to && (latest ?? earliestEnd ?? Infinity) + 1 > from;
}

/**
 * First and last day on which the event can have begun, both inclusive; `null` where nobody dates it. Of a stretch
 * this is its beginning; of anything else the whole of what is possible.
 */
export function beginningOf(item: Item): Span | null {
  if (isUndated(item)) return null;
  const [earliest, latestStart, earliestEnd, latest] = item.dates;
  const first = earliest ?? latestStart ?? earliestEnd ?? latest ?? 0;
  const last = item.shape === 'range' || item.shape === 'open' ? latestStart ?? earliestEnd : latest ?? earliestEnd ?? latestStart;
  return [first, Math.max(first, last ?? first)];
}

/** First and last year of which the date speaks; an end nobody closes speaks of the year the other is fixed to. */
export function spokenYears({ dates: [earliest, latestStart, earliestEnd, latest] }: Item): readonly [number, number] {
  const first = earliest ?? earliestEnd ?? latestStart ?? latest ?? 0;
  const last = latest ?? latestStart ?? earliest ?? first;
  return [yearOf(Math.min(first, last)), yearOf(Math.max(first, last))];
}

/** Events in the order of time; those of one day in the order of their ids, so that the order never wavers. */
export function inOrder(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compare(startOf(a), startOf(b)) || (a.id < b.id ? -1 : 1));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The years the program speaks of. */
export const SCOPE_SPAN: Span = [SCOPE[0], SCOPE[1] + 1];

/** What is shown of a whole catalogue when nobody asked for anything else: the scope, with air at both ends. */
export const WHOLE: Span = [SCOPE_SPAN[0] - HALF_A_YEAR, SCOPE_SPAN[1] + HALF_A_YEAR];

/** From the first to the last day on which one of these events can have begun; `null` if none has a date. */
export function extentOf(items: readonly Item[]): Span | null {
  const begun = items.flatMap((item) => beginningOf(item) ?? []);
  if (begun.length === 0) return null;
  return [begun.reduce((a, b) => Math.min(a, b)), begun.reduce((a, b) => Math.max(a, b)) + 1];
}

/** A window that holds all these events, with air at both ends; the whole scope if none has a date. */
export function spanOf(items: readonly Item[]): Span {
  const extent = extentOf(items);
  if (!extent) return WHOLE;
  const length = Math.max(LEAST, (extent[1] - extent[0]) * (1 + 2 * AIR));
  const middle = (extent[0] + extent[1]) / 2;
  return [Math.floor(middle - length / 2), Math.ceil(middle + length / 2)];
}
