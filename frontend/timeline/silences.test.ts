import { describe, expect, it } from 'vitest';
import { chronicleOf } from './chronicle';
import { dayOf } from '../time/days';
import { anEvent, inYear } from './fixtures';
import { silencesOf, voicesOf } from './silences';

function silencesFor(...items: Parameters<typeof chronicleOf>[0]): ReturnType<typeof silencesOf> {
  const chronicle = chronicleOf(items);
  return silencesOf(chronicle.order, chronicle);
}

describe('silences', () => {
  it('are the years before, between and after the voices', () => {
    expect(silencesFor(anEvent('a', inYear(1947)), anEvent('b', inYear(1970)))).toEqual([
      { from: 1930, to: 1946, where: 'before', hidden: false },
      { from: 1948, to: 1969, where: 'between', hidden: false },
      { from: 1971, to: 2021, where: 'after', hidden: false },
    ]);
  });

  it('are five years long at least', () => {
    const between = (year: number): number => silencesFor(anEvent('a', inYear(1947)), anEvent('b', inYear(year))).filter(each => each.where === 'between').length;
    expect(between(1952)).toBe(0);
    expect(between(1953)).toBe(1);
  });

  it('are not broken by an event that no text claims', () => {
    expect(silencesFor(anEvent('a', { ...inYear(1947), texts: [] }))).toEqual([{ from: 1930, to: 2021, where: 'between', hidden: false }]);
  });

  it('are none where a text speaks behind the filters', () => {
    const chronicle = chronicleOf([anEvent('seen', inYear(1947)), anEvent('hidden', inYear(1976))]);
    expect(silencesOf([0], chronicle, [1]).map(each => each.hidden)).toEqual([false, true]);
  });

  it('leave stretches with a voice', () => {
    expect(voicesOf(silencesFor(anEvent('a', inYear(1947))))).toEqual([[dayOf(1947), dayOf(1948)]]);
    expect(voicesOf([])).toEqual([[dayOf(1930), dayOf(2022)]]);
  });
});
