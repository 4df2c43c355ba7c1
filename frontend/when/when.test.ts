import { describe, expect, it } from 'vitest';
import { YEAR, dayOf } from '../time/days';
import { scaleOf } from '../timeline/span';
import { asideOf } from './draw';
import { graded, including, lineOf, onLine, slopes, worth, zoomed } from './line';
import { edtfOf, middleOf, momentAt, momentOf, stepped, steppedYears, unitAt, wordsOf } from './moment';

describe('a moment', () => {
  it.each([['1943', '1943'], ['1943-06', '1943-06'], ['1943-6-4', '1943-06-04'], [' 6/1943 ', '1943-06'], ['4.6.1943', '1943-06-04']])('is read from %s', (text, edtf) => {
    expect(edtfOf(momentOf(text)!)).toBe(edtf);
  });

  it.each(['', 'x', '43', '1943-13', '31/2/1943', '1943-00', '1943-06-04-01'])('is not read from «%s»', text => {
    expect(momentOf(text)).toBeNull();
  });

  it('is no finer than asked for', () => {
    expect(edtfOf(momentOf('1943-06-04', 'year')!)).toBe('1943');
    expect(unitAt(100, 'year')).toBe('year');
  });

  it('is as fine as can be pointed at', () => {
    expect([0.03, 0.17, 5].map(perDay => unitAt(perDay, 'day'))).toEqual(['year', 'month', 'day']);
  });

  it('is a whole unit, its flag in the middle', () => {
    const day = dayOf(1943, 5, 4) + 0.7;
    expect((['year', 'month', 'day'] as const).map(unit => edtfOf(momentAt(day, unit)))).toEqual(['1943', '1943-06', '1943-06-04']);
    expect(middleOf(momentAt(day, 'day'))).toBe(dayOf(1943, 5, 4) + 0.5);
  });

  it('steps by its unit, and by years', () => {
    expect(edtfOf(stepped(momentOf('1943-12')!, 1))).toBe('1944-01');
    expect(edtfOf(stepped(momentOf('1943')!, -1))).toBe('1942');
    expect(edtfOf(steppedYears(momentOf('1943-06')!, 10))).toBe('1953-06');
  });

  it('has words', () => {
    expect(wordsOf(momentOf('1943-06-04')!, 'es')).toBe('4 de junio de 1943');
    expect(wordsOf(momentOf('1943')!, 'en')).toBe('1943');
  });
});

describe('a line', () => {
  const line = lineOf(1930, 1950);

  it('is never left, neither by zooming nor by moving', () => {
    expect(onLine([line[0] - 500, line[0] + 500], line)).toEqual([line[0], line[0] + 1000]);
    expect(zoomed(line, 9, dayOf(1940), line, 'day')).toEqual(line);
    expect(including([dayOf(1945), dayOf(1950)], dayOf(1960), line)[1]).toBeCloseTo(line[1]);
  });

  it('keeps the day in its place while it is zoomed', () => {
    const [from, to] = zoomed(line, 0.5, dayOf(1940), line, 'day');
    expect((dayOf(1940) - from) / (to - from)).toBeCloseTo((dayOf(1940) - line[0]) / (line[1] - line[0]));
    expect(to - from).toBeCloseTo((line[1] - line[0]) / 2);
  });
});

describe('the grading', () => {
  const full = [dayOf(1943), dayOf(1944)] as const;

  it('is 1 inside and falls to nothing within ten years', () => {
    expect([dayOf(1943), dayOf(1943, 6), dayOf(1944)].map(day => worth(day, full))).toEqual([1, 1, 1]);
    expect(worth(dayOf(1944) + 5 * YEAR, full)).toBeCloseTo(0.5);
    expect(worth(dayOf(1943) - 11 * YEAR, full)).toBe(0);
    expect(slopes(full).map(([, share]) => share)).toEqual([0, 1, 1, 0]);
  });

  it('is seen whole, and the answer with it', () => {
    const [from, to] = graded(full, [dayOf(1990), dayOf(1991)]);
    expect(from).toBeLessThan(dayOf(1933));
    expect(to).toBeGreaterThan(dayOf(1991));
  });
});

describe('words beside a point', () => {
  const phone = scaleOf([dayOf(1920), dayOf(1942)], 16, 296);
  const words = { when: '6 de septiembre de 1930', note: 'punto entero: 1930' };

  it('stand in one line where that has room, on the other side if need be', () => {
    expect(asideOf(phone, 40, 25, words, true)).toEqual({ left: false, lines: ['6 de septiembre de 1930'] });
  });

  it('are broken rather than cut off where neither side has room', () => {
    expect(asideOf(phone, 160, 25, words, true)).toEqual({ left: true, lines: ['6 de septiembre', 'de 1930'] });
    expect(asideOf(phone, 160, 25, words, false)).toEqual({ left: false, lines: ['6 de septiembre', 'de 1930'] });
  });
});
