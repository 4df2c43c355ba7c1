import { REGION, type Item } from '../model';
import { beginningOf } from '../time/dates';
import { MONTH, monthOf, YEAR, yearOf, type Span } from '../time/days';
import { countriesOf } from './selection';

/** The moment from which distances are measured. */
export interface Moment {
  /** First and last day it can be. */
  readonly days: Span;
  /** The chosen event, which is no neighbour of itself. */
  readonly event: Item | null;
}

/** How far away something is, in the unit that both dates are precise enough for. */
export interface Distance {
  /** 0 where both may be in the same year, month or day. */
  readonly amount: number;
  readonly unit: 'day' | 'month' | 'year';
  /** The distance of the middles in days, for drawing. */
  readonly days: number;
}

export interface Near {
  readonly item: Item;
  readonly distance: Distance;
}

/** What stands nearest in one country; `country` is a code or `REGION`. */
export interface Row {
  readonly country: string;
  readonly before: Near | null;
  readonly after: Near | null;
}

/** Dates vaguer than this are compared as years. */
const VAGUE = 62;
/** Dates vaguer than this are compared as months. */
const HAZY = 3;
/** Up to so many days, and up to so many months, a distance is told in that unit. */
const TOLD = { days: 45, months: 18 };

/** The chosen event's day, or the middle of the window if nothing is chosen or what is chosen lies outside. */
export function momentOf(chosen: Item | null, window: Span): Moment {
  const begun = chosen && beginningOf(chosen);
  if (chosen && begun && begun[0] < window[1] && begun[1] >= window[0]) return { days: begun, event: chosen };
  const middle = Math.floor((window[0] + window[1]) / 2);
  return { days: [middle, middle], event: null };
}

/** For every country of these events what stood nearest before and after the moment. */
export function meanwhile(items: readonly Item[], moment: Moment): readonly Row[] {
  const byCountry = new Map<string, Item[]>();
  for (const item of items) {
    for (const country of countriesOf(item)) {
      const known = byCountry.get(country);
      if (known) known.push(item);
      else byCountry.set(country, [item]);
    }
  }
  return [...byCountry]
    .sort(([a, x], [b, y]) => rank(a, moment) - rank(b, moment) || y.length - x.length || (a < b ? -1 : 1))
    .map(([country, own]) => ({ country, ...nearest(own, moment) }))
    .filter(({ before, after }) => before !== null || after !== null);
}

/** The countries of the chosen event stand first, what concerns the whole region last. */
function rank(country: string, { event }: Moment): number {
  if (event?.countries.includes(country)) return 0;
  return country === REGION ? 2 : 1;
}

/** A date that is not sure stands where the middle of what is possible stands. */
function nearest(items: readonly Item[], moment: Moment): Pick<Row, 'before' | 'after'> {
  let before: Near | null = null;
  let after: Near | null = null;
  for (const item of items) {
    const begun = beginningOf(item);
    if (!begun || item.id === moment.event?.id) continue;
    const near = { item, distance: distance(begun, moment.days) };
    if (middle(begun) > middle(moment.days)) after = nearer(near, after);
    else before = nearer(near, before);
  }
  return { before, after };
}

function nearer(one: Near, other: Near | null): Near {
  if (!other) return one;
  const closer = one.distance.days - other.distance.days || other.item.importance - one.item.importance;
  return closer < 0 ? one : other;
}

/** The distance of two stretches in which something happened, told at the coarser of their precisions. */
export function distance(a: Span, b: Span): Distance {
  const days = Math.abs(middle(a) - middle(b));
  const vagueness = Math.max(a[1] - a[0], b[1] - b[0]);
  if (vagueness > VAGUE) return { amount: apart(a, b, yearOf), unit: 'year', days };
  if (vagueness > HAZY) return inMonths(apart(a, b, monthOf), days);
  return days <= TOLD.days ? { amount: Math.round(days), unit: 'day', days } : inMonths(Math.round(days / MONTH), days);
}

function middle([first, last]: Span): number {
  return (first + last) / 2;
}

function apart(a: Span, b: Span, unitOf: (day: number) => number): number {
  return Math.abs(unitOf(middle(a)) - unitOf(middle(b)));
}

function inMonths(months: number, days: number): Distance {
  if (months < TOLD.months) return { amount: months, unit: 'month', days };
  return { amount: Math.max(1, Math.floor((days + HAZY) / YEAR)), unit: 'year', days };
}
