import { utcDay, utcHour, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { DAY, YEAR, dateOf } from '../time/days';
import type { Scale } from './span';

export type TickRank = 'major' | 'middle' | 'minor';

export interface Tick {
  readonly x: number;
  readonly day: number;
  readonly rank: TickRank;
  /** Only major ticks speak. */
  readonly label: string;
  /** Years are set in the serif, months and days in the sans. */
  readonly year: boolean;
}

type Unit = 'year' | 'month' | 'day' | 'hour';
type Step = readonly [unit: Unit, every: number];

interface Level {
  readonly major: Step;
  readonly middle: Step | null;
  readonly minor: Step;
  /** Room a label of this level needs, in px at normal text size. */
  readonly room: number;
}

/** From the finest to the coarsest; the first whose labels have room is taken. */
const LEVELS: readonly Level[] = [
  { major: ['day', 1],    middle: null,         minor: ['hour', 6],  room: 84 },
  { major: ['day', 2],    middle: null,         minor: ['day', 1],   room: 84 },
  { major: ['day', 7],    middle: null,         minor: ['day', 1],   room: 84 },
  { major: ['month', 1],  middle: null,         minor: ['day', 7],   room: 74 },
  { major: ['month', 3],  middle: null,         minor: ['month', 1], room: 74 },
  { major: ['year', 1],   middle: ['month', 6], minor: ['month', 1], room: 84 },
  { major: ['year', 2],   middle: ['year', 1],  minor: ['month', 3], room: 84 },
  { major: ['year', 5],   middle: null,         minor: ['year', 1],  room: 84 },
  { major: ['year', 10],  middle: ['year', 5],  minor: ['year', 1],  room: 72 },
  { major: ['year', 20],  middle: ['year', 10], minor: ['year', 2],  room: 84 },
  { major: ['year', 50],  middle: ['year', 10], minor: ['year', 5],  room: 0 },
];

const UNITS: Readonly<Record<Unit, TimeInterval & { every(step: number): TimeInterval | null }>> = {
  year: utcYear, month: utcMonth, day: utcDay, hour: utcHour,
};

const LENGTH: Readonly<Record<Unit, number>> = { year: YEAR, month: YEAR / 12, day: 1, hour: 1 / 24 };

/** Ticks closer than this, in px, are a grey bar and no ticks. */
const CLOSEST = 3.2;

/**
 * The ticks of the axis for what is shown. `roominess` is the room a label takes against the normal one: more with
 * larger text, less on a phone.
 */
export function ticksOf(scale: Scale, locale: string, roominess = 1): readonly Tick[] {
  const level = LEVELS.find(each => pixels(each.major, scale) >= each.room * roominess) ?? LEVELS[LEVELS.length - 1]!;
  const taken = new Set<number>();
  const ticks = ([['major', level.major], ['middle', level.middle], ['minor', level.minor]] as const).flatMap(([rank, step]) =>
    step && pixels(step, scale) >= CLOSEST ? days(step, scale).filter(day => !taken.has(day) && taken.add(day)).map(day => tick(day, rank, scale)) : []);
  return named(ticks, level.major[0], locale, scale);
}

function pixels([unit, every]: Step, scale: Scale): number {
  return LENGTH[unit] * every * scale.perDay;
}

function tick(day: number, rank: TickRank, scale: Scale): Tick {
  return { x: scale.x(day), day, rank, label: '', year: false };
}

/** Includes one step before the picture, whose label may reach into it. */
function days([unit, every]: Step, scale: Scale): number[] {
  const interval = every === 1 ? UNITS[unit] : UNITS[unit].every(every)!;
  const start = interval.floor(dateOf(scale.span[0]));
  const found = interval.range(start, dateOf(scale.span[1])).map(date => date.getTime() / DAY);
  return unit === 'day' && every > 2 ? found.filter(keepsDistance) : found;
}

/** Weeks are counted from the first of each month; a short last one would crowd the next month. */
function keepsDistance(day: number): boolean {
  return dateOf(day).getUTCDate() < 29;
}

function named(ticks: readonly Tick[], unit: Unit, locale: string, scale: Scale): readonly Tick[] {
  let yearSaid = false;
  return ticks.map(each => {
    if (each.rank !== 'major') return each;
    const year = isYear(each.day);
    const say = !yearSaid && each.x >= scale.left;
    if (say) yearSaid = true;
    return { ...each, year, label: tickLabel(each.day, year ? 'year' : unit, say, locale) };
  });
}

function isYear(day: number): boolean {
  const date = dateOf(day);
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1;
}

/** The first label in view names the year, too, so that a picture of a few days can be dated. */
function tickLabel(day: number, unit: Unit, withYear: boolean, locale: string): string {
  if (unit === 'year') return String(dateOf(day).getUTCFullYear());
  const part = unit === 'month' ? 'm' : 'd';
  return format(locale, withYear ? `${part}y` : part).format(dateOf(day)).replace(/\.(?= |$)/g, '');
}

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  m: { month: 'short', timeZone: 'UTC' },
  my: { month: 'short', year: 'numeric', timeZone: 'UTC' },
  d: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  dy: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs a millisecond to make, so each is made once. */
function format(locale: string, name: string): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(locale, FORMATS[name])));
  return known;
}

/** A day as the axis would name it: "15 feb 1992". */
export function dayLabel(day: number, locale: string): string {
  return tickLabel(day, 'day', true, locale);
}

/** A month as the axis would name it: "feb 1992". */
export function monthLabel(day: number, locale: string): string {
  return tickLabel(day, 'month', true, locale);
}
