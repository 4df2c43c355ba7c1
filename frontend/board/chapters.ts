import type { Item } from '../model';
import { inOrder, spokenYears, startOf } from '../time/dates';
import { yearOf } from '../time/days';

/** Fewer silent years than this are a pause and no silence. */
const SHORTEST_SILENCE = 5;

/** A numbered line of the list. */
export interface Entry {
  /** From 1, in the order of time. */
  readonly number: number;
  readonly item: Item;
}

/** A year with its events; `year` is `null` for those nobody dates. */
export interface Chapter {
  readonly year: number | null;
  readonly entries: readonly Entry[];
  /** The silent years before this one, both inclusive; `null` without a silence. */
  readonly silence: readonly [number, number] | null;
}

/** The list of these events by years, with the silences between them; those without a date come last. */
export function chaptersOf(items: readonly Item[]): readonly Chapter[] {
  const chapters: { year: number | null; entries: Entry[]; silence: readonly [number, number] | null }[] = [];
  let spokenTo = Infinity;
  inOrder(items).forEach((item, index) => {
    const year = Number.isFinite(startOf(item)) ? yearOf(startOf(item)) : null;
    if (chapters.length === 0 || chapters.at(-1)!.year !== year) {
      chapters.push({ year, entries: [], silence: silence(spokenTo, year) });
    }
    chapters.at(-1)!.entries.push({ number: index + 1, item });
    spokenTo = Math.max(spokenTo === Infinity ? -Infinity : spokenTo, spokenYears(item)[1]);
  });
  return chapters;
}

function silence(spokenTo: number, year: number | null): readonly [number, number] | null {
  return year !== null && year - spokenTo > SHORTEST_SILENCE ? [spokenTo + 1, year - 1] : null;
}
