import type { Item, Shape } from '../model';
import { dayOf } from '../time/days';

/** An event as a test needs it; what does not matter is filled in. */
export function anEvent(id: string, more: Partial<Item> = {}): Item {
  return {
    id, title: `Title of ${id}`, label: id, kind: 'rupture', dates: on(1943, 5, 4), shape: 'day', when: '', countries: ['AR'], themes: [], actors: [],
    texts: ['V'], importance: 2, contested: false, context: false, corrected: false, sensitive: false, place: null, ghosts: [], ...more,
  };
}

export function on(year: number, month: number, day: number): Item['dates'] {
  const number = dayOf(year, month, day);
  return [number, number, number, number];
}

/** A date of which only the year is known. */
export function inYear(year: number): { dates: Item['dates']; shape: Shape } {
  const [first, last] = [dayOf(year), dayOf(year + 1) - 1];
  return { dates: [first, last, first, last], shape: 'year' };
}
