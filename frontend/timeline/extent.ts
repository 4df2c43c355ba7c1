import type { Item } from '../model';
import { YEAR, yearOf } from '../time/days';

/** How a date is drawn. */
export type Form = 'none' | 'point' | 'year' | 'vague' | 'range' | 'open-end' | 'open-start';

/** A date as the picture needs it, in fractional days; `lo` and `hi` enclose all that is drawn of it. */
export interface Extent {
  readonly form: Form;
  readonly mark: number;
  readonly lo: number;
  readonly hi: number;
  /** The part that is certain; empty (`core[0] >= core[1]`) for a date like 197X. */
  readonly core: readonly [number, number];
}

/** How far an end that nobody closes is drawn before it has faded, in days. */
const FADE = 8 * YEAR;

const NOWHERE: Extent = { form: 'none', mark: 0, lo: 0, hi: 0, core: [0, 0] };

/** Where and how an event is drawn. Days are inclusive, so a stretch ends where the next day begins. */
export function extentOf({ dates, shape }: Pick<Item, 'dates' | 'shape'>): Extent {
  const a = known(dates?.[0]);
  const b = known(dates?.[1]);
  const c = known(dates?.[2]);
  const d = known(dates?.[3]);
  if (shape === 'none') return NOWHERE;
  if (a !== null && d !== null) return d < a ? NOWHERE : closed(shape, a, b ?? d, c ?? a, d);
  if (a !== null) return open('open-end', a, Math.max(a, b ?? a));
  return d === null ? NOWHERE : open('open-start', c ?? d, d);
}

/** Anything that is no day counts as unknown. */
function known(day: number | null | undefined): number | null {
  return typeof day === 'number' && Number.isFinite(day) ? day : null;
}

function open(form: 'open-end' | 'open-start', earliest: number, latest: number): Extent {
  if (form === 'open-end') return { form, mark: earliest, lo: earliest, hi: latest + 1 + FADE, core: [latest, latest + 1 + FADE] };
  return { form, mark: latest + 1, lo: earliest - FADE, hi: latest + 1, core: [earliest - FADE, latest + 1] };
}

function closed(shape: Item['shape'], lo: number, b: number, c: number, d: number): Extent {
  const hi = d + 1;
  const middle = (lo + hi) / 2;
  if (shape === 'range') return { form: 'range', mark: lo, lo, hi, core: [lo, hi] };
  if (shape === 'vague' || shape === 'open') return vague(lo, hi, b, c + 1);
  return { form: shape === 'year' ? 'year' : 'point', mark: middle, lo, hi, core: [lo, hi] };
}

function vague(lo: number, hi: number, coreFrom: number, coreTo: number): Extent {
  const certain = coreFrom < coreTo;
  return { form: 'vague', mark: certain ? (coreFrom + coreTo) / 2 : (lo + hi) / 2, lo, hi, core: [coreFrom, coreTo] };
}

/** Years of which a date speaks, first and last: an open end speaks of the year it is fixed to. */
export function yearsOf(extent: Extent): readonly [number, number] {
  if (extent.form === 'open-end') return [yearOf(extent.lo), yearOf(extent.core[0])];
  if (extent.form === 'open-start') return [yearOf(extent.hi - 1), yearOf(extent.hi - 1)];
  return [yearOf(extent.lo), yearOf(extent.hi - 1)];
}
