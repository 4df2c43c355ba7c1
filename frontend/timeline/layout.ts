import type { Item } from '../model';
import { markSize, type MarkStyle } from '../marks/draw';
import { KINDS } from '../marks/glyphs';
import { lowerBound, type Chronicle } from './chronicle';
import { dayOf } from '../time/days';
import { extentOf, type Extent } from './extent';
import { rowMiddle, rowsForNames, type LaneHeight } from './heights';
import { countsBetween, slice, type Lane } from './lanes';
import type { Metrics } from './metrics';
import { FIRM, placeLane, type Cluster, type Crowd, type LanePlacement, type PlacedMark } from './placement';
import type { Silence } from './silences';
import { FAULT_ROOM, type GhostMark, type MarkWish, type Stretch } from './spots';
import type { Scale } from './span';
import type { Say } from './words';
import { chosenWidth, labelWidth, pillOf, type Measure } from './writing';

/** What all lanes of a picture share. */
export interface LayoutInput {
  readonly chronicle: Chronicle;
  readonly scale: Scale;
  readonly metrics: Metrics;
  readonly measure: Measure;
  readonly say: Say;
  /** Index of the chosen event; -1 for none. */
  readonly chosen: number;
  /** Index of the event that has the keyboard's focus; -1 for none. */
  readonly focused: number;
  /** How far beyond both edges things are placed already, in px, so that panning finds them there. */
  readonly margin: number;
}

export interface LaneInput {
  readonly lane: Lane;
  readonly height: LaneHeight;
  readonly top: number;
  readonly silences: readonly Silence[];
  /** Events that have their name in this lane before any other, first ones first. */
  readonly leaders: readonly number[];
  /** Width of the lane's name where it stands inside the lane; 0 elsewhere. */
  readonly nameWidth: number;
}

export interface SilenceWords {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly row: number;
}

/** One lane, ready to be painted; y is counted from the top of the first lane. */
export interface LaneScene {
  readonly lane: Lane;
  readonly top: number;
  readonly height: LaneHeight;
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly Cluster[];
  readonly unlabelled: readonly number[];
  readonly silences: readonly Silence[];
  readonly silenceWords: readonly SilenceWords[];
  /** Events whose mark is in the picture. */
  readonly inView: number;
}

/** Labels keep this distance from the column of names or the bar of the lane. */
const EDGE = 5;

/** More single marks than this per row and picture width, and a lane is told in clusters. */
const MARKS_PER_ROW = 16;

/** Up to so many a mark may stand without its name; beyond, what has none joins a cluster. */
const BARE_PER_ROW = 8;

/** What it costs to take the name of an event of importance 1, 2 or 3 away. */
const WEIGHTS = [0, 1, 5, 40];

/** Marks a row of a crowded lane shows singly, the most important ones. */
const SINGLE_PER_ROW = 22;

/** Width of the bins in which a crowded lane is gathered, in px at normal text size. */
const BIN = 148;

/** Bars that begin before the picture and reach into it: no more of them are drawn per lane. */
const MOST_BARS = 30;

export function layoutLane(input: LaneInput, shared: LayoutInput): LaneScene {
  const { scale } = shared;
  const { lane } = input;
  const [first, last] = slice(lane, scale.day(scale.left - shared.margin), scale.day(scale.left + scale.width + shared.margin));
  const placement = place(input, first, last, shared);
  const [from, to] = slice(lane, scale.span[0], scale.span[1]);
  return {
    lane, top: input.top, height: input.height, silences: input.silences,
    marks: placement.marks, clusters: placement.clusters, unlabelled: placement.unlabelled,
    silenceWords: input.silences.flatMap(silence => silenceWords(silence, placement, shared)),
    inView: to - from,
  };
}

function place(input: LaneInput, first: number, last: number, shared: LayoutInput): LanePlacement {
  const { scale, metrics, measure } = shared;
  const widths = 1 + (2 * shared.margin) / scale.width;
  const density = (last - first) / (input.height.rows * widths);
  const crowded = density > MARKS_PER_ROW;
  const singles = crowded ? chosenFew(input, first, last, shared) : everyone(input.lane, first, last, shared);
  const leaders = new Set(input.leaders);
  return placeLane({
    leaders: input.leaders.filter(event => singles.includes(event)).map(event => wishOf(event, shared, FIRM)),
    marks: ranked(singles.filter(event => !leaders.has(event)), shared.chronicle).map(event => wishOf(event, shared)),
    crowds: crowded ? bins(input.lane, first, last, singles, shared) : [],
    rows: input.height.rows,
    rowsForNames: rowsForNames(input.height.rows, density > BARE_PER_ROW),
    bare: density <= BARE_PER_ROW,
    view: viewOf(scale),
    reserved: input.nameWidth > 0 ? [scale.left, scale.left + input.nameWidth] : null,
    pillWidth: (counts, total) => pillOf(counts, total, metrics, measure).width,
    crowdOf: wish => crowdOf(wish, shared.chronicle),
  });
}

/** Where labels may stand. */
export function viewOf(scale: Scale): Stretch {
  return [scale.left + EDGE, scale.left + scale.width];
}

function everyone(lane: Lane, first: number, last: number, { chronicle, scale }: LayoutInput): number[] {
  const events = [...lane.events.subarray(first, last)];
  const [from, to] = scale.span;
  const bars = lane.long.filter(event => {
    const { lo, hi } = chronicle.extents[event]!;
    return lo < to && hi > from && !(chronicle.marks[event]! >= lane.marks[first]! && chronicle.marks[event]! <= lane.marks[last - 1]!);
  });
  return events.concat(bars.slice(0, MOST_BARS));
}

/** In a crowded lane: the leaders, the chosen and the focused event, and where there are rows for it other important ones. */
function chosenFew({ lane, height, leaders }: LaneInput, first: number, last: number, { chronicle, chosen, focused }: LayoutInput): number[] {
  const { marks } = chronicle;
  const [from, to] = [lane.marks[first]!, lane.marks[last - 1]!];
  const isHere = (event: number): boolean => marks[event]! >= from && marks[event]! <= to;
  const room = (height.rows - 1) * SINGLE_PER_ROW;
  const important = room > 0 ? lane.important.filter(isHere) : [];
  const stride = Math.max(1, Math.ceil(important.length / Math.max(1, room)));
  const few = new Set([...leaders.filter(isHere), ...important.filter((_, i) => i % stride === 0)]);
  for (const event of [chosen, focused]) if (event >= 0 && positionOf(lane, event, chronicle) >= 0) few.add(event);
  return [...few];
}

/** Position of an event in a lane; -1 if it stands in another one. */
function positionOf(lane: Lane, event: number, { marks }: Chronicle): number {
  let position = lowerBound(lane.marks, Math.floor(marks[event]! * 2) / 2);
  while (position < lane.events.length && lane.marks[position]! <= marks[event]! + 0.5) if (lane.events[position++] === event) return position - 1;
  return -1;
}

/** Most important first; among equals in the order of time. */
function ranked(events: readonly number[], { ranks }: Chronicle): readonly number[] {
  return [...events].sort((a, b) => ranks[b]! - ranks[a]!);
}

/** Bins stand still in time while the picture is panned, so that their numbers do not flicker. */
function bins(lane: Lane, first: number, last: number, without: readonly number[], { chronicle, scale, metrics }: LayoutInput): readonly Crowd[] {
  const width = (BIN * metrics.unit) / scale.perDay;
  const binOf = (position: number): number => Math.floor(lane.marks[position]! / width);
  const crowds: Crowd[] = [];
  const left = without.map(event => positionOf(lane, event, chronicle));
  for (let start = first; start < last; ) {
    const bin = binOf(start);
    const end = Math.min(last, lowerBound(lane.marks, (bin + 1) * width));
    const counts = countsBetween(lane, start, end);
    for (const position of left) if (position >= start && position < end) counts[chronicle.kinds[lane.events[position]!]!]!--;
    const total = counts.reduce((sum, count) => sum + count, 0);
    const [from, to] = [lane.marks[start]!, lane.marks[end - 1]!];
    if (total > 0) crowds.push({ x: scale.x((from + to) / 2), from, to, counts, total, wish: null });
    start = Math.max(end, start + 1);
  }
  return crowds;
}

function crowdOf(wish: MarkWish, chronicle: Chronicle): Crowd {
  const counts = new Array<number>(KINDS.length).fill(0);
  counts[chronicle.kinds[wish.event]!] = 1;
  const day = chronicle.marks[wish.event]!;
  return { x: wish.x, from: day, to: day, counts, total: 1, wish };
}

/** Whether a mark is drawn solid, hollow or cut: cut wins over hollow. */
export function styleOf(item: Item, extent: Extent): MarkStyle {
  if (item.contested) return 'cut';
  return extent.form === 'year' || extent.form === 'vague' ? 'hollow' : 'solid';
}

/** What an event asks for. */
export function wishOf(event: number, shared: LayoutInput, weight?: number): MarkWish {
  const { chronicle, scale, metrics, measure } = shared;
  const item = chronicle.items[event]!;
  const extent = chronicle.extents[event]!;
  const isChosen = event === shared.chosen;
  const size = isChosen ? 2 * metrics.ring + 2 : markSize(metrics.marks[item.importance], styleOf(item, extent));
  return {
    event, size,
    x: scale.x(extent.mark),
    band: bandOf(extent, size, scale),
    afterBand: extent.form === 'vague' || extent.form === 'open-start',
    ghosts: ghostsOf(item, scale.x(extent.mark), size, metrics, scale),
    label: isChosen ? chosenWidth(item, roomForChosen(scale), metrics, measure) : labelWidth(item, metrics, measure),
    weight: weight ?? WEIGHTS[item.importance]!,
    fixed: isChosen || event === shared.focused,
  };
}

/** The filled label takes no more than this of the picture. */
export function roomForChosen(scale: Scale): number {
  return scale.width * 0.45;
}

/** A day has no band; a month gets one where it is so wide that a mark alone would pretend to know the day. */
function bandOf(extent: Extent, size: number, scale: Scale): Stretch | null {
  const at: Stretch = [scale.x(extent.lo), scale.x(extent.hi)];
  if (extent.form !== 'point') return at;
  return extent.hi - extent.lo > 1 && at[1] - at[0] > size * 1.5 ? at : null;
}

function ghostsOf(item: Item, x: number, size: number, metrics: Metrics, scale: Scale): readonly GhostMark[] {
  return item.ghosts.flatMap(ghost => {
    const extent = extentOf({ dates: ghost.dates, shape: 'range' });
    if (extent.form === 'none') return [];
    return [ghostMark(ghost.text, scale.x(extent.lo), scale.x(extent.hi), x, size / 2 + FAULT_ROOM, metrics.siglum)];
  });
}

/** Where the mark is bigger than the time between, at least this much of the ghost looks out beside it, in px. */
const STUB = 7;

/** The ghost keeps its true end that is away from the mark, and ends before the fault. */
function ghostMark(text: string, from: number, to: number, x: number, keep: number, siglum: number): GhostMark {
  const before = (from + to) / 2 < x;
  const box: Stretch = before
    ? [Math.min(from, x - keep - STUB), Math.max(Math.min(to, x - keep), Math.min(from, x - keep - STUB) + STUB)]
    : [Math.min(Math.max(from, x + keep), Math.max(to, x + keep + STUB) - STUB), Math.max(to, x + keep + STUB)];
  const inside = box[1] - box[0] >= siglum + 6;
  const left = inside ? box[0] + 4 : before ? box[0] - siglum - 4 : box[1] + 4;
  return { text, box, siglum: left, at: [Math.min(left, box[0]) - 1, Math.max(left + siglum, box[1]) + 1] };
}

/** Air around the words of a silence, and how far they keep from its open end. */
const WORDS_AIR = 6;
const FROM_END = 22;

function silenceWords(silence: Silence, placement: LanePlacement, shared: LayoutInput): readonly SilenceWords[] {
  const { scale, metrics, measure } = shared;
  const from = Math.max(scale.left, scale.x(dayOf(silence.from)));
  const to = Math.min(scale.left + scale.width, scale.x(dayOf(silence.to + 1)));
  for (const text of silenceTexts(silence, shared.say)) {
    const width = measure(text, metrics.fonts.silence) + 2 * WORDS_AIR;
    if (to - from < width) continue;
    const found = placement.findRoom(silenceWish(silence, from, to, width), width, [from, to]);
    if (found) return [{ text, row: found.row, x: found.x + WORDS_AIR, width: width - 2 * WORDS_AIR }];
  }
  return [];
}

function silenceWish(silence: Silence, from: number, to: number, width: number): number {
  if (silence.where === 'before') return from + FROM_END;
  if (silence.where === 'after') return to - width - FROM_END;
  return (from + to - width) / 2;
}

/** The words of a silence, or of years of which only the filters say nothing, longest first. */
export function silenceTexts(silence: Silence, say: Say): readonly string[] {
  if (silence.hidden) return [say('timeline.gap', silence.from, silence.to), say('timeline.gap.short', silence.from, silence.to)];
  if (silence.where === 'before') return [say('timeline.silence.until', silence.to + 1)];
  if (silence.where === 'after') return [say('timeline.silence.since', silence.from), say('timeline.silence.since.short', silence.from)];
  return [say('timeline.silence.between', silence.from, silence.to)];
}

/** Middle of something in a lane, from the top of the first lane. */
export function middleOf(scene: Pick<LaneScene, 'top' | 'height'>, row: number): number {
  return scene.top + rowMiddle(scene.height, row);
}
