import type { Chronicle } from './chronicle';
import { SCOPE_YEARS, YEAR, dayOf, yearOf, type Span } from '../time/days';
import { scaleOf, type Scale } from './span';

/** Number of events per year of the scope, by the year of their mark. */
export function yearlyCounts(events: Iterable<number>, { marks }: Chronicle): Uint32Array {
  const [first, last] = SCOPE_YEARS;
  const counts = new Uint32Array(last - first + 1);
  for (const event of events) {
    const year = yearOf(marks[event]!);
    if (year >= first && year <= last) counts[year - first]!++;
  }
  return counts;
}

/** The scope with a year of air, so that a frame around all of it has edges. */
const SHOWN: Span = [dayOf(SCOPE_YEARS[0]) - YEAR, dayOf(SCOPE_YEARS[1] + 1) + YEAR];

export function overviewScale(left: number, width: number): Scale {
  return scaleOf(SHOWN, left, Math.max(1, width));
}

export interface Bar {
  readonly x: number;
  readonly width: number;
  /** Share of the height, 0 to 1. */
  readonly share: number;
}

/** One bar per year with events. The fullest year fills the height; a single event can still be seen. */
export function barsOf(counts: Uint32Array, scale: Scale): readonly Bar[] {
  const most = Math.max(6, ...counts);
  const width = Math.max(1.5, YEAR * scale.perDay - 2);
  return [...counts].flatMap((count, i) => (count === 0 ? [] : [{ x: scale.x(dayOf(SCOPE_YEARS[0] + i)), width, share: Math.max(0.1, count / most) }]));
}

export interface Decade {
  readonly x: number;
  readonly year: number;
}

export function decadesOf(scale: Scale): readonly Decade[] {
  const decades: Decade[] = [];
  for (let year = Math.ceil(SCOPE_YEARS[0] / 10) * 10; year <= SCOPE_YEARS[1]; year += 10) decades.push({ x: scale.x(dayOf(year)), year });
  return decades;
}

/** The frame of what is shown, in px, never narrower than its two handles. */
export function frameOf(span: Span, scale: Scale): readonly [number, number] {
  const end = scale.left + scale.width;
  const from = Math.min(end - NARROWEST, Math.max(scale.left, scale.x(span[0])));
  const to = Math.max(from + NARROWEST, Math.min(end, scale.x(span[1])));
  return [from, to];
}

const NARROWEST = 10;

export type Grip = 'from' | 'to' | 'window' | 'elsewhere';

/** Reach of a handle to both sides, in px: 24 px to grip. */
const REACH = 12;

/** What a pointer at x takes hold of. A narrow frame is taken as a whole from inside, by its handles from outside. */
export function gripAt(x: number, frame: readonly [number, number]): Grip {
  const inside = Math.min(REACH, (frame[1] - frame[0]) / 4);
  if (x > frame[0] + inside && x < frame[1] - inside) return 'window';
  if (Math.abs(x - frame[0]) <= REACH && x <= frame[0] + inside) return 'from';
  if (Math.abs(x - frame[1]) <= REACH && x >= frame[1] - inside) return 'to';
  return 'elsewhere';
}
