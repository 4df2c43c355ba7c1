import { REGION, type Catalogue } from '../model';
import { dayOfIso, dayOf, isoOf, yearOf, type Span } from '../time/days';
import { NO_FILTERS, START, type Filters, type Importance, type Lanes, type Many, type Selection, type View } from './selection';

/** The parameters that are the board's; every other one in an address belongs to somebody else. */
const OWN = ['from', 'to', 'country', 'theme', 'actor', 'text', 'importance', 'contested', 'q', 'event', 'lanes', 'view'];

const MANY: Readonly<Record<Many, string>> = { countries: 'country', themes: 'theme', actors: 'actor', texts: 'text' };
const LANES: readonly Lanes[] = ['country', 'theme', 'text'];
const VIEWS: readonly View[] = ['picture', 'map', 'list'];

/** Years before and after which an address is not believed. */
const BELIEVED: Span = [dayOf(1900), dayOf(2031)];

/**
 * The query (without `?`) that leads back to this selection, whole days being the finest grain. What is as it would be
 * anyway is left out; `home` is the window nobody has moved. Parameters of others in `present` are kept.
 */
export function toQuery(selection: Selection, home: Span, present = ''): string {
  const query = new URLSearchParams(present);
  for (const name of OWN) query.delete(name);
  const { filters, chosen, lanes, view } = selection;
  putWindow(query, selection.window, home);
  for (const facet of Object.keys(MANY) as Many[]) put(query, MANY[facet], [...filters[facet]].join(','));
  put(query, 'importance', filters.importance > 1 ? String(filters.importance) : '');
  put(query, 'contested', filters.contested ? 'true' : '');
  put(query, 'q', filters.words);
  put(query, 'event', chosen ?? '');
  put(query, 'lanes', lanes === START.lanes ? '' : lanes);
  put(query, 'view', view === START.view ? '' : view);
  return query.toString().replaceAll('%2C', ',');
}

function put(query: URLSearchParams, name: string, value: string): void {
  if (value !== '') query.set(name, value);
}

function putWindow(query: URLSearchParams, [from, to]: Span, home: Span): void {
  const first = Math.round(from);
  const end = Math.max(first + 1, Math.round(to));
  if (first !== home[0]) query.set('from', first === dayOf(yearOf(first)) ? yearName(first) : isoOf(first));
  if (end !== home[1]) query.set('to', end === dayOf(yearOf(end)) ? yearName(end - 1) : isoOf(end - 1));
}

function yearName(day: number): string {
  return String(yearOf(day)).padStart(4, '0');
}

/** The selection an address describes. What the catalogue does not know is passed over, see `passedOver`. */
export function fromQuery(text: string, catalogue: Catalogue, home: Span): Selection {
  const query = new URLSearchParams(text);
  const event = query.get('event');
  return {
    window: readWindow(query, home),
    filters: readFilters(query, catalogue),
    chosen: catalogue.items.some(({ id }) => id === event) ? event : null,
    lanes: LANES.find((lanes) => lanes === query.get('lanes')) ?? START.lanes,
    view: VIEWS.find((view) => view === query.get('view')) ?? START.view,
  };
}

/**
 * What of an address is passed over, each as `name=value`: values that the catalogue does not know, and days that are
 * none or lie beyond the years that are believed. An event that is not there is told of where events are told.
 */
export function passedOver(text: string, catalogue: Catalogue, home: Span): readonly string[] {
  const query = new URLSearchParams(text);
  const filters = readFilters(query, catalogue);
  const strange: Readonly<Record<string, (value: string) => boolean>> = {
    from: (value) => readDay(value, 0) === null || isBackwards(query, home),
    to: (value) => readDay(value, 1) === null || isBackwards(query, home),
    importance: (value) => !['1', '2', '3'].includes(value),
    contested: (value) => !['true', 'false'].includes(value),
    lanes: (value) => !LANES.some((lanes) => lanes === value),
    view: (value) => !VIEWS.some((view) => view === value),
  };
  const single = Object.entries(strange).flatMap(([name, isStrange]) =>
    [query.get(name) ?? ''].filter((value) => value !== '' && isStrange(value)).map((value) => `${name}=${value}`));
  const many = (Object.keys(MANY) as Many[]).flatMap((facet) =>
    values(query, MANY[facet]).filter((value) => value !== '' && !filters[facet].has(value)).map((value) => `${MANY[facet]}=${value}`));
  return [...many, ...single];
}

function isBackwards(query: URLSearchParams, home: Span): boolean {
  return (readDay(query.get('from'), 0) ?? home[0]) >= (readDay(query.get('to'), 1) ?? home[1]);
}

function readFilters(query: URLSearchParams, catalogue: Catalogue): Filters {
  return {
    countries: known(query, MANY.countries, [...catalogue.countries.map(({ code }) => code), REGION]),
    themes: known(query, MANY.themes, catalogue.themes.map(({ slug }) => slug)),
    actors: known(query, MANY.actors, catalogue.actors.map(({ slug }) => slug)),
    texts: known(query, MANY.texts, catalogue.texts.map(({ siglum }) => siglum)),
    importance: readImportance(query.get('importance')),
    contested: query.get('contested') === 'true',
    words: (query.get('q') ?? '').trim(),
    found: NO_FILTERS.found,
  };
}

function known(query: URLSearchParams, name: string, all: readonly string[]): ReadonlySet<string> {
  const set = new Set(all);
  return new Set(values(query, name).filter((value) => set.has(value)));
}

function values(query: URLSearchParams, name: string): readonly string[] {
  return (query.get(name) ?? '').split(',');
}

function readImportance(text: string | null): Importance {
  return text === '2' ? 2 : text === '3' ? 3 : 1;
}

function readWindow(query: URLSearchParams, home: Span): Span {
  const from = readDay(query.get('from'), 0) ?? home[0];
  const to = readDay(query.get('to'), 1) ?? home[1];
  return from < to ? [from, to] : home;
}

/** The day a year or date begins, or, `after` being 1, the day after its end. */
function readDay(text: string | null, after: 0 | 1): number | null {
  if (text === null) return null;
  const day = /^\d{4}$/.test(text) ? dayOf(Number(text) + after) : addTo(dayOfIso(text), after);
  return day !== null && day >= BELIEVED[0] && day <= BELIEVED[1] ? day : null;
}

function addTo(day: number | null, days: number): number | null {
  return day === null ? null : day + days;
}
