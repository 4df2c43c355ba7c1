import { REGION, type Item } from '../model';
import { isIn, isUndated, WHOLE } from '../time/dates';
import type { Span } from '../time/days';

/** What the lanes of the timeline stand for. */
export type Lanes = 'country' | 'theme' | 'text';

/** What is looked at. Where there is room, `picture` and `map` both show timeline and map side by side. */
export type View = 'picture' | 'map' | 'list';

/** Events are shown from this importance on. */
export type Importance = 1 | 2 | 3;

/** What narrows the events down; an empty set, 1, `false` and `null` let everything through. */
export interface Filters {
  /** ISO 3166-1 codes, and `REGION` for what concerns the whole region. */
  readonly countries: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** Sigla. */
  readonly texts: ReadonlySet<string>;
  readonly importance: Importance;
  readonly contested: boolean;
  /** The words of a full-text search, as typed. */
  readonly words: string;
  /** Ids of what the search has found, best first; `null` without words and as long as the answer is not here. */
  readonly found: ReadonlySet<string> | null;
}

/** One state of the board: what timeline, map, list and detail all show. */
export interface Selection {
  readonly window: Span;
  readonly filters: Filters;
  readonly chosen: string | null;
  readonly lanes: Lanes;
  readonly view: View;
}

/** One thing by which events are filtered. */
export type Facet = 'countries' | 'themes' | 'actors' | 'texts' | 'importance' | 'contested' | 'words';

/** A facet of which several values can be picked. */
export type Many = 'countries' | 'themes' | 'actors' | 'texts';

export const NO_FILTERS: Filters = {
  countries: new Set(), themes: new Set(), actors: new Set(), texts: new Set(),
  importance: 1, contested: false, words: '', found: null,
};

/** The state of a board that nobody has touched. */
export const START: Selection = { window: WHOLE, filters: NO_FILTERS, chosen: null, lanes: 'country', view: 'picture' };

/** The keys under which a facet of which several can be picked knows an event. */
const KEYS: Readonly<Record<Many, (item: Item) => readonly string[]>> = {
  countries: countriesOf,
  themes: (item) => item.themes,
  actors: (item) => item.actors,
  texts: (item) => item.texts,
};

const TESTS: Readonly<Record<Facet, (item: Item, filters: Filters) => boolean>> = {
  countries: (item, { countries }) => has(countries, KEYS.countries(item)),
  themes: (item, { themes }) => has(themes, item.themes),
  actors: (item, { actors }) => has(actors, item.actors),
  texts: (item, { texts }) => has(texts, item.texts),
  importance: (item, { importance }) => item.importance >= importance,
  contested: (item, { contested }) => !contested || item.contested,
  words: (item, { found }) => found === null || found.has(item.id),
};

export const FACETS = Object.keys(TESTS) as readonly Facet[];

/** The countries of an event, or the region where it names none. */
export function countriesOf({ countries }: Item): readonly string[] {
  return countries.length > 0 ? countries : [REGION];
}

function has(wanted: ReadonlySet<string>, keys: readonly string[]): boolean {
  return wanted.size === 0 || keys.some((key) => wanted.has(key));
}

function passes(item: Item, filters: Filters, facets: readonly Facet[]): boolean {
  return facets.every((facet) => TESTS[facet](item, filters));
}

/** Ids of all events that pass the filters, whatever the window. */
export function visible(items: readonly Item[], filters: Filters): ReadonlySet<string> {
  return new Set(items.filter((item) => passes(item, filters, FACETS)).map(({ id }) => id));
}

/** The events that pass and lie in the window. What has no date lies in none: see `undated`. */
export function shown(items: readonly Item[], ids: ReadonlySet<string>, window: Span): Item[] {
  return items.filter((item) => ids.has(item.id) && isIn(item, window));
}

/** The events that pass and wait in the tray because nobody dates them. */
export function undated(items: readonly Item[], ids: ReadonlySet<string>): Item[] {
  return items.filter((item) => ids.has(item.id) && isUndated(item));
}

/** What would be in the window if one facet were not filtered by. */
export function without(items: readonly Item[], selection: Selection, facet: Facet): Item[] {
  const others = FACETS.filter((other) => other !== facet);
  return items.filter((item) => isIn(item, selection.window) && passes(item, selection.filters, others));
}

/** How many events each value of a facet would show in the window, the other filters staying as they are. */
export function tally(items: readonly Item[], selection: Selection, facet: Many): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of without(items, selection, facet)) {
    for (const key of new Set(KEYS[facet](item))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether something is filtered by this facet. */
export function isActive(filters: Filters, facet: Facet): boolean {
  const value = filters[facet];
  return value instanceof Set ? value.size > 0 : value !== NO_FILTERS[facet];
}

/** The facets by which something is filtered. */
export function active(filters: Filters): Facet[] {
  return FACETS.filter((facet) => isActive(filters, facet));
}

/** The change that takes one facet out of the filters. */
export function release(facet: Facet): Partial<Filters> {
  return facet === 'words' ? { words: '', found: null } : { [facet]: NO_FILTERS[facet] };
}

/** The set with the value added, or taken out if it was there. */
export function toggled(values: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}
