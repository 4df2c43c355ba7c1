import type { Item } from '../model';

/** First and last day of the time window, as fractional days since 1970-01-01. */
export type Window = readonly [number, number];

/** Whether an event can have happened in the window; what nobody dates is in none. */
export function inWindow(item: Item, [from, to]: Window): boolean {
  const [earliest, latestStart, earliestEnd, latest] = item.dates;
  const start = earliest ?? latestStart;
  const end = latest ?? earliestEnd;
  if (start === null && end === null) return false;
  return (start ?? -Infinity) < to && (end ?? Infinity) + 1 > from;
}

/** What the filters let through; `null` lets everything through. */
export function passing(items: readonly Item[], visible: ReadonlySet<string> | null): readonly Item[] {
  return visible ? items.filter(({ id }) => visible.has(id)) : items;
}

/** Number of events per ISO 3166-1 code. */
export function countByCountry(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { countries } of items) {
    for (const code of new Set(countries)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The least number of events of each tint. */
export const TINTS: readonly number[] = [0, 1, 3, 6, 10];

/** The tint (0 to 4) for a number of events. */
export function tintOf(count: number): number {
  return Math.max(0, TINTS.findLastIndex((least) => count >= least));
}

/** Earliest day of an event, for putting events in order; undated ones come last. */
export function startOf({ dates: [earliest, latestStart, earliestEnd, latest] }: Item): number {
  return earliest ?? latestStart ?? earliestEnd ?? latest ?? Infinity;
}

/** Events in order of time; those of the same day in order of their id, so that the order never wavers. */
export function inOrder(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1) || 0);
}
