import { REGION, type Country, type Item, type TextVoice, type Theme } from '../model';
import { KINDS } from '../marks/glyphs';
import { lowerBound, type Chronicle } from './chronicle';
import { YEAR } from '../time/days';

/** What the lanes stand for. */
export type LaneBy = 'country' | 'theme' | 'text' | 'none';

/** The names behind the keys of the lanes, as the catalogue gives them. */
export interface Names {
  readonly texts: readonly TextVoice[];
  readonly themes: readonly Theme[];
  readonly countries: readonly Country[];
}

/** One lane with its events in the order of time. An event that concerns two countries stands in both lanes. */
export interface Lane {
  /** Country code, theme slug, siglum, or '' for the only lane and for the one that small lanes are gathered in. */
  readonly key: string;
  /** The countries or themes that stand together in the lane; the key itself for a lane of its own. */
  readonly members: readonly string[];
  readonly events: Uint32Array;
  /** Mark days of `events`, for binary search. */
  readonly marks: Float64Array;
  /** Events of importance 3. */
  readonly important: readonly number[];
  /** For each kind and position, how many events of the kind stand before it: a crowd is counted by two look-ups. */
  readonly before: readonly Uint32Array[];
  /** Events drawn over more than a year: they may be in the picture though their mark is not. */
  readonly long: readonly number[];
}

/** Keys of the lanes an event stands in. */
function keysOf(item: Item, by: LaneBy): readonly string[] {
  if (by === 'country') return item.countries.length > 0 ? item.countries : [REGION];
  if (by === 'theme') return item.themes;
  if (by === 'text') return item.texts;
  return [''];
}

/** The lanes of all events that pass the filters, those with most events first; ties in the order of the names. */
export function lanesOf(chronicle: Chronicle, visible: ReadonlySet<string> | null, by: LaneBy, names: Names): readonly Lane[] {
  const found = new Map<string, number[]>();
  for (const event of chronicle.order) {
    const item = chronicle.items[event]!;
    if (visible && !visible.has(item.id)) continue;
    for (const key of keysOf(item, by)) put(found, key, event);
  }
  const rank = ranking(by, names);
  const sorted = [...found].sort(([a, x], [b, y]) => (by === 'text' ? 0 : y.length - x.length) || rank(a) - rank(b) || (a < b ? -1 : 1));
  const small = by === 'text' ? [] : sorted.slice(LARGE).filter(([, events]) => events.length <= SMALL);
  if (small.length < LEAST_GATHERED) return sorted.map(([key, events]) => lane(key, [key], events, chronicle));
  return [
    ...sorted.slice(0, sorted.length - small.length).map(([key, events]) => lane(key, [key], events, chronicle)),
    lane('', small.map(([key]) => key), together(small.map(([, events]) => events), chronicle), chronicle),
  ];
}

/** So many lanes always stand alone; of the others those with few events are gathered in one, if it is worth it. */
const LARGE = 6;
const SMALL = 12;
const LEAST_GATHERED = 3;

/** Events of several lanes in the order of time, each once. */
function together(lanes: readonly (readonly number[])[], { order }: Chronicle): readonly number[] {
  const members = new Set(lanes.flat());
  return [...order].filter(event => members.has(event));
}

/** What the filters hide, by the key of the lane it would stand in. */
export function hiddenOf(chronicle: Chronicle, visible: ReadonlySet<string> | null, by: LaneBy): ReadonlyMap<string, readonly number[]> {
  const hidden = new Map<string, number[]>();
  if (visible) for (const event of chronicle.order) {
    const item = chronicle.items[event]!;
    if (!visible.has(item.id)) for (const key of keysOf(item, by)) put(hidden, key, event);
  }
  return hidden;
}

function put(lanes: Map<string, number[]>, key: string, event: number): void {
  const known = lanes.get(key);
  if (known) known.push(event);
  else lanes.set(key, [event]);
}

function ranking(by: LaneBy, names: Names): (key: string) => number {
  const keys = by === 'text' ? names.texts.map(text => text.siglum)
    : by === 'theme' ? names.themes.map(theme => theme.slug)
    : names.countries.map(country => country.code);
  const places = new Map(keys.map((key, i) => [key, i]));
  return key => places.get(key) ?? keys.length;
}

function lane(key: string, members: readonly string[], events: readonly number[], chronicle: Chronicle): Lane {
  const { extents, importance } = chronicle;
  return {
    key, members,
    events: Uint32Array.from(events),
    marks: marksOf(events, chronicle),
    important: events.filter(event => importance[event] === 3),
    before: countsBefore(events, chronicle),
    long: events.filter(event => extents[event]!.hi - extents[event]!.lo > YEAR + 2),
  };
}

function marksOf(events: readonly number[], chronicle: Chronicle): Float64Array {
  const marks = new Float64Array(events.length);
  for (let i = 0; i < marks.length; i++) marks[i] = chronicle.marks[events[i]!]!;
  return marks;
}

function countsBefore(events: readonly number[], { kinds }: Chronicle): readonly Uint32Array[] {
  return KINDS.map((_, kind) => {
    const before = new Uint32Array(events.length + 1);
    for (let i = 0; i < events.length; i++) before[i + 1] = before[i]! + (kinds[events[i]!] === kind ? 1 : 0);
    return before;
  });
}

/** How many events of each kind stand from one position up to another. */
export function countsBetween(lane: Lane, first: number, last: number): number[] {
  return lane.before.map(before => before[last]! - before[first]!);
}

/** Positions in `lane.events` of the marks from day `from` up to day `to`: first, and first beyond. */
export function slice(lane: Lane, from: number, to: number): readonly [number, number] {
  return [lowerBound(lane.marks, from), lowerBound(lane.marks, to)];
}
