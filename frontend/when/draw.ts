import type { Scale } from '../timeline/span';
import { ticksOf, type Tick } from '../timeline/ticks';
import { Row } from '../timeline/row';
import type { Span } from '../time/days';
import { middleOf, spanOf, type Moment } from './moment';
import { slopes, worth } from './line';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** A shape of the picture. */
export function shape(tag: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text) element.textContent = text;
  return element;
}

/** Room below the axis for its labels, in px. */
const BELOW = 34;

/** Width of a letter of the labels and words, about; close enough to keep them apart. */
const LETTER = 9.4;
const WORD_LETTER = 8.4;
const NOTE_LETTER = 7;

/** Words may reach so far beyond the ends of the line, in px. */
const EDGE = 18;

export interface Room {
  readonly scale: Scale;
  readonly height: number;
  readonly locale: string;
}

export function axisY({ height }: Room): number {
  return height - BELOW;
}

/** The axis with its ticks and their labels. */
export function drawAxis(room: Room): SVGElement[] {
  const { scale, locale } = room;
  const y = axisY(room);
  const ticks = ticksOf(scale, locale, scale.width < 500 ? 0.72 : 1).filter(({ x }) => x >= scale.left && x <= scale.left + scale.width);
  const row = new Row<string>();
  return [
    shape('line', { class: 'axis', x1: scale.left, x2: scale.left + scale.width, y1: y, y2: y }),
    ...ticks.map(({ x, rank }) => shape('line', { class: rank === 'major' ? 'tick major' : 'tick', x1: x, x2: x, y1: y, y2: y + { major: 11, middle: 8, minor: 5 }[rank] })),
    ...ticks.flatMap(tick => label(tick, y, row, scale)),
  ];
}

function label({ x, label: text, year }: Tick, y: number, row: Row<string>, scale: Scale): SVGElement[] {
  const half = (text.length * LETTER) / 2;
  if (!text || x - half < scale.left - 12 || x + half > scale.left + scale.width + 12 || !row.isFree(x - half - 4, x + half + 4)) return [];
  row.take(x - half - 4, x + half + 4, text, 'label');
  return [shape('text', { class: year ? 'year' : '', x, y: y + 28, 'text-anchor': 'middle' }, text)];
}

/** Size of a flag in px. */
const FLAG = { width: 36, height: 28, point: 9 };

export interface FlagWords {
  /** What stands on the flag. */
  readonly sign: string;
  readonly when: string;
  readonly note: string;
}

/** The learner's flag with its pole, its words on the side where there is room. */
export function drawFlag(room: Room, moment: Moment, words: FlagWords, top: number, preferLeft = false): SVGElement[] {
  const { scale } = room;
  const [from, to] = spanOf(moment).map(day => scale.x(day)) as [number, number];
  const x = scale.x(middleOf(moment));
  const y = axisY(room);
  const { width, height, point } = FLAG;
  const bottom = top + height;
  const outline = `M${x - width / 2},${top}h${width}v${height - point}L${x},${bottom + 3}L${x - width / 2},${bottom - point}Z`;
  return [
    ...(to - from > 3 ? [shape('rect', { class: 'mine', x: from, y: bottom, width: to - from, height: y - bottom })] : []),
    shape('line', { class: 'pole', x1: x, x2: x, y1: bottom, y2: y }),
    shape('path', { class: 'flag', d: outline }),
    shape('text', { class: 'on-flag', x, y: top + 18 }, words.sign),
    ...beside(room, x, top, width / 2 + 9, words, preferLeft),
  ];
}

/** On which side of a point words stand, and in which lines. */
export interface Aside {
  readonly left: boolean;
  readonly lines: readonly string[];
}

/**
 * Words beside something at x: on the side that is preferred, else on the other, in one line if that has room anywhere;
 * where both sides are too narrow for it, in two.
 */
export function asideOf({ left: start, width }: Scale, x: number, away: number, { when, note }: Pick<FlagWords, 'when' | 'note'>, preferLeft: boolean): Aside {
  const room = (left: boolean): number => (left ? x - start : start + width - x) + EDGE - away;
  const wide = (lines: readonly string[]): number => Math.max(...lines.map(line => line.length * WORD_LETTER), note.length * NOTE_LETTER);
  for (const lines of [[when], halvesOf(when)]) {
    const left = [preferLeft, !preferLeft].find(side => wide(lines) <= room(side));
    if (left !== undefined) return { left, lines };
  }
  return { left: room(true) > room(false), lines: halvesOf(when) };
}

/** Broken at the space that is nearest to the middle. */
function halvesOf(words: string): string[] {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const off = (space: number): number => Math.abs(space - words.length / 2);
  const middle = spaces.sort((a, b) => off(a) - off(b))[0];
  return middle === undefined ? [words] : [words.slice(0, middle), words.slice(middle + 1)];
}

/** Between the lines of words, in px. */
const LINE = 18;

/** Words beside something at x, and a note below them. */
function beside({ scale }: Room, x: number, top: number, away: number, words: Pick<FlagWords, 'when' | 'note'>, preferLeft = false, noteClass = 'note'): SVGElement[] {
  const { left, lines } = asideOf(scale, x, away, words, preferLeft);
  const at = { x: left ? x - away : x + away, 'text-anchor': left ? 'end' : 'start' };
  return [
    ...lines.map((line, place) => shape('text', { ...at, class: 'when', y: top + 13 + place * LINE }, line)),
    shape('text', { ...at, class: noteClass, y: top + 13 + lines.length * LINE }, words.note),
  ];
}

/** What stands above a line on which no flag has been set. */
export function drawInvitation({ scale, height }: Room, words: string): SVGElement[] {
  return [shape('text', { class: 'note', x: scale.left + scale.width / 2, y: height / 2 - 12, 'text-anchor': 'middle' }, words)];
}

export interface Grading {
  /** What earns the full point. */
  readonly full: Span;
  /** The right date itself. */
  readonly right: Span;
  readonly given: Moment;
  readonly words: {
    readonly right: string;
    readonly full: string;
    readonly you: string;
    readonly given: string;
    readonly points: string;
    readonly distance: string;
    readonly axis: string;
  };
}

/** Top of the plateau, and of the flags, in px. */
const PLATEAU = 108;
const FLAGS: readonly [right: number, given: number] = [14, 58];

/** How the answer was graded: the plateau and its slopes, both flags, and the way between them. */
export function drawGrading(room: Room, grading: Grading): SVGElement[] {
  const { scale } = room;
  const base = axisY(room);
  const y = (share: number): number => base - share * (base - PLATEAU);
  const corners = slopes(grading.full).map(([day, share]) => `${scale.x(day)},${y(share)}`);
  const [from, to] = grading.full.map(day => scale.x(day)) as [number, number];
  return [
    ...[1, 0.5].flatMap(share => level(scale, y(share), share, grading.words.axis)),
    shape('polygon', { class: 'part', points: corners.join(' ') }),
    shape('rect', { class: 'full', x: from, y: y(1), width: to - from, height: base - y(1) }),
    shape('polyline', { class: 'slope', points: corners.join(' ') }),
    ...drawRight(room, grading, (from + to) / 2),
    ...drawFlag(room, grading.given, { sign: grading.words.you, when: grading.words.given, note: grading.words.points }, FLAGS[1], scale.x(middleOf(grading.given)) < from),
    shape('circle', { class: 'flag', cx: scale.x(middleOf(grading.given)), cy: y(worth(middleOf(grading.given), grading.full)), r: 5 }),
    ...drawWay(room, grading, from, to, y),
  ];
}

function level(scale: Scale, y: number, share: number, axis: string): SVGElement[] {
  const text = share === 1 ? `1 ${axis}` : '½';
  return [
    shape('line', { class: 'level', x1: scale.left, x2: scale.left + scale.width, y1: y, y2: y }),
    shape('text', { class: 'note', x: scale.left, y: y - 4 }, text),
  ];
}

function drawRight(room: Room, { right, given, words }: Grading, middle: number): SVGElement[] {
  const { scale } = room;
  const x = Math.abs(right[1] - right[0]) > 366 ? middle : scale.x((right[0] + right[1]) / 2);
  const top = FLAGS[0];
  const ring = top + 17;
  const before = scale.x(middleOf(given)) > x;
  return [
    shape('line', { class: 'right-pole', x1: x, x2: x, y1: ring + 17, y2: axisY(room) }),
    shape('circle', { class: 'right-ring', cx: x, cy: ring, r: 16 }),
    shape('path', { class: 'right-sign', d: `M${x - 7},${ring}l5,6l9,-12` }),
    ...beside(room, x, top, 25, { when: words.right, note: words.full }, before, 'note right-note'),
  ];
}

/** From the answer to the edge of what was right, with the distance in words. */
function drawWay({ scale }: Room, { given, words }: Grading, from: number, to: number, y: (share: number) => number): SVGElement[] {
  const x = scale.x(middleOf(given));
  if (!words.distance) return [];
  const end = x < from ? from : to;
  const at = y(0.42);
  const sign = Math.sign(end - x);
  const width = words.distance.length * 7.4 + 20;
  const fits = Math.abs(end - x) > width + 30;
  const wish = fits ? (x + end) / 2 : x - sign * (width / 2 + 10);
  const middle = Math.max(scale.left + width / 2, Math.min(scale.left + scale.width - width / 2, wish));
  return [
    shape('line', { class: 'way', x1: fits ? x : middle, x2: end, y1: at, y2: at }),
    shape('path', { class: 'way-head', d: `M${end},${at}l${-9 * sign},-5v10Z` }),
    shape('rect', { class: 'way-box', x: middle - width / 2, y: at - 14, width, height: 28, rx: 2 }),
    shape('text', { class: 'way-words', x: middle, y: at + 5 }, words.distance),
  ];
}
