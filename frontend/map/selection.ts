import type { Item } from '../model';

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
