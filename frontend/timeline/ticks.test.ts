import { describe, expect, it } from 'vitest';
import { dayOf } from '../time/days';
import { scaleOf } from './span';
import { dayLabel, ticksOf } from './ticks';

const labels = (from: number, to: number, locale = 'es'): string[] => ticksOf(scaleOf([from, to], 0, 900), locale).filter(tick => tick.label).map(tick => tick.label);

describe('the axis', () => {
  it('speaks of decades where ninety years are shown', () => {
    expect(labels(dayOf(1930), dayOf(2022))).toEqual(['1930', '1940', '1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']);
  });

  it('speaks of years where ten are shown', () => {
    expect(labels(dayOf(1940), dayOf(1950))).toHaveLength(10);
  });

  it('speaks of months in the language of the reader', () => {
    expect(labels(dayOf(1943, 1), dayOf(1943, 7))).toContain('jun');
    expect(labels(dayOf(1943, 3), dayOf(1943, 8), 'es')[0]).toBe('abr 1943');
    expect(labels(dayOf(1943, 3), dayOf(1943, 8), 'en')[0]).toBe('Apr 1943');
  });

  it('names the year first even where only days are shown', () => {
    const [first, second] = labels(dayOf(1943, 5, 3), dayOf(1943, 5, 8));
    expect(first).toBe('3 jun 1943');
    expect(second).toBe('4 jun');
  });

  it('has a label for a single day', () => {
    expect(labels(dayOf(1943, 5, 4), dayOf(1943, 5, 5))).toEqual(['4 jun 1943']);
  });

  it('never sets two labels closer than they are wide, at any zoom', () => {
    for (let days = 1; days < 40_000; days *= 1.3) {
      const xs = ticksOf(scaleOf([dayOf(1950), dayOf(1950) + days], 0, 900), 'es').filter(tick => tick.label).map(tick => tick.x).sort((a, b) => a - b);
      xs.slice(1).forEach((x, i) => expect(x - xs[i]!).toBeGreaterThan(55));
      expect(xs.length).toBeLessThan(17);
    }
  });

  it('marks no day twice', () => {
    const days = ticksOf(scaleOf([dayOf(1930), dayOf(2022)], 0, 900), 'es').map(tick => tick.day);
    expect(new Set(days).size).toBe(days.length);
  });

  it('writes a date as the flag shows it', () => {
    expect(dayLabel(dayOf(1992, 1, 15), 'es')).toBe('15 feb 1992');
  });
});
