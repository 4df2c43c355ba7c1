import { dateOf, dayOf, yearOf, type Span } from '../time/days';

/** How exactly a moment is given. */
export type Unit = 'year' | 'month' | 'day';

/** A year, a month or a day, by the first of its days since 1970-01-01. */
export interface Moment {
  readonly unit: Unit;
  readonly day: number;
}

const UNITS: readonly Unit[] = ['year', 'month', 'day'];

/** A unit is given as soon as it is so wide that a finger can tell it from the next, in px. */
const TELLABLE = 4.5;
const DAYS: Readonly<Record<Unit, number>> = { year: 365, month: 30, day: 1 };

/** The finest unit that can be pointed at where a day is so many px wide, but no finer than asked for. */
export function unitAt(perDay: number, finest: Unit): Unit {
  const possible = UNITS.slice(0, UNITS.indexOf(finest) + 1);
  return possible.findLast(unit => DAYS[unit] * perDay >= TELLABLE) ?? 'year';
}

/** The moment of a unit in which a day, which may be fractional, lies. */
export function momentAt(day: number, unit: Unit): Moment {
  const date = dateOf(day);
  if (unit === 'year') return { unit, day: dayOf(yearOf(day)) };
  return { unit, day: unit === 'month' ? dayOf(date.getUTCFullYear(), date.getUTCMonth()) : Math.floor(day) };
}

/** From the first day of a moment to the day after its last. */
export function spanOf({ unit, day }: Moment): Span {
  return [day, stepped({ unit, day }, 1).day];
}

/** The middle of a moment: where its flag stands. */
export function middleOf(moment: Moment): number {
  const [from, to] = spanOf(moment);
  return (from + to) / 2;
}

/** So many of its units later, or earlier if negative. */
export function stepped({ unit, day }: Moment, by: number): Moment {
  const date = dateOf(day);
  if (unit === 'day') return { unit, day: day + by };
  return { unit, day: unit === 'year' ? dayOf(date.getUTCFullYear() + by) : dayOf(date.getUTCFullYear(), date.getUTCMonth() + by) };
}

/** So many years later, at the same precision; 29 February becomes 1 March where there is none. */
export function steppedYears({ unit, day }: Moment, years: number): Moment {
  const date = dateOf(day);
  return { unit, day: dayOf(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) };
}

/** As EDTF writes it: 1943, 1943-06 or 1943-06-04. */
export function edtfOf({ unit, day }: Moment): string {
  const iso = dateOf(day).toISOString();
  return iso.slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

/** EDTF, and what people type besides: 6/1943, 4/6/1943, with points or hyphens as well. `null` for anything else. */
const WRITTEN: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  [/^(\d{4})$/, 1, 0, 0],
  [/^(\d{4})-(\d{1,2})$/, 1, 2, 0],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, 1, 2, 3],
  [/^(\d{1,2})[/.-](\d{4})$/, 2, 1, 0],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, 3, 2, 1],
];

export function momentOf(text: string, finest: Unit = 'day'): Moment | null {
  for (const [pattern, year, month, day] of WRITTEN) {
    const found = pattern.exec(text.trim());
    if (found) return checked(found, [year, month, day], finest);
  }
  return null;
}

function checked(found: RegExpExecArray, at: readonly [number, number, number], finest: Unit): Moment | null {
  const [year, month, day] = at.map(place => (place > 0 ? Number(found[place]) : 1)) as [number, number, number];
  const unit = UNITS[at.filter(place => place > 0).length - 1]!;
  const number = dayOf(year, month - 1, day);
  const date = dateOf(number);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return UNITS.indexOf(unit) > UNITS.indexOf(finest) ? momentAt(number, finest) : { unit, day: number };
}

const WORDS: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' }, month: { year: 'numeric', month: 'long' }, day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** In words of the reader's language: "4 de junio de 1943". */
export function wordsOf({ unit, day }: Moment, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...WORDS[unit], timeZone: 'UTC' }).format(dateOf(day));
}
