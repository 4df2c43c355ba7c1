import { describe, expect, it } from 'vitest';
import { REGION, type Item } from '../model';
import { dayOfIso, spanOfYears } from '../time/days';
import { item } from './fixtures';
import { distance, meanwhile, momentOf } from './meanwhile';

const day = (iso: string): number => dayOfIso(iso)!;

function on(id: string, iso: string, over: Partial<Item> = {}): Item {
  return item(id, { dates: [day(iso), day(iso), day(iso), day(iso)], ...over });
}

function inYear(id: string, year: number, over: Partial<Item> = {}): Item {
  const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  return item(id, { dates: [first, last, first, last], shape: 'year', ...over });
}

const moyano = on('moyano', '1992-02-15');
const moment = momentOf(moyano, spanOfYears(1967, 2021));

describe('moment', () => {
  it('is the chosen event as long as it is in the window', () => {
    expect(moment).toEqual({ days: [day('1992-02-15'), day('1992-02-15')], event: moyano });
  });

  it('is the middle of the window otherwise', () => {
    expect(momentOf(moyano, spanOfYears(2000, 2001)).event).toBeNull();
    expect(momentOf(null, [0, 10]).days).toEqual([5, 5]);
    expect(momentOf(item('tray', { dates: [null, null, null, null] }), [0, 10]).event).toBeNull();
  });
});

describe('meanwhile', () => {
  it('finds the nearest before and after in each country, the chosen one left out', () => {
    const rows = meanwhile([moyano, on('old', '1980-05-17'), on('near', '1991-10-01'), on('next', '1992-07-16'), on('cl', '2011-06-01', { countries: ['CL'] })], moment);
    expect(rows.map(({ country, before, after }) => [country, before?.item.id, after?.item.id])).toEqual([['PE', 'near', 'next'], ['CL', undefined, 'cl']]);
  });

  it('puts the country of the chosen event first and the whole region last', () => {
    const rows = meanwhile([on('a', '1990-01-01', { countries: [] }), on('b', '1990-01-01', { countries: [] }), on('c', '1999-01-01', { countries: ['CL'] }), on('d', '1999-01-01')], moment);
    expect(rows.map(({ country }) => country)).toEqual(['PE', 'CL', REGION]);
  });

  it('takes a stretch by its beginning', () => {
    const war = item('war', { dates: [day('1980-01-01'), day('1980-12-31'), day('1993-01-01'), day('1993-12-31')], shape: 'range' });
    expect(meanwhile([war], moment)[0]).toMatchObject({ before: { item: war, distance: { amount: 12, unit: 'year' } }, after: null });
  });

  it('passes over what nobody dates', () => {
    expect(meanwhile([item('tray', { dates: [null, null, null, null], shape: 'none' })], moment)).toEqual([]);
  });
});

describe('distance', () => {
  const from = (iso: string, other: string): unknown => {
    const { amount, unit } = distance([day(iso), day(iso)], [day(other), day(other)]);
    return [amount, unit];
  };

  it('is told in days, months or years', () => {
    expect(from('1992-02-15', '1992-03-01')).toEqual([15, 'day']);
    expect(from('1992-02-15', '1992-07-16')).toEqual([5, 'month']);
    expect(from('1992-02-15', '2009-02-07')).toEqual([16, 'year']);
    expect(from('1992-02-15', '2009-02-15')).toEqual([17, 'year']);
    expect(from('1992-02-15', '1992-02-15')).toEqual([0, 'day']);
  });

  it('is told at the coarser of two precisions', () => {
    const { dates: [first, , , last] } = inYear('y', 1991);
    expect(distance([first!, last!], [day('1992-02-15'), day('1992-02-15')])).toMatchObject({ amount: 1, unit: 'year' });
    expect(distance([first!, last!], [day('1991-02-15'), day('1991-02-15')])).toMatchObject({ amount: 0, unit: 'year' });
    expect(distance([day('1992-09-01'), day('1992-09-30')], [day('1992-02-15'), day('1992-02-15')])).toMatchObject({ amount: 7, unit: 'month' });
  });
});
