import { describe, expect, it } from 'vitest';
import { chronicleOf } from './chronicle';
import { anEvent, inYear } from './fixtures';
import { countsBetween, lanesOf, slice, type Names } from './lanes';
import { dayOf } from '../time/days';

const names: Names = {
  texts: [{ siglum: 'P', slug: 'p', name: 'P', span: null }, { siglum: 'V', slug: 'v', name: 'V', span: null }] as unknown as Names['texts'],
  themes: [], countries: [{ code: 'PE', group: 'andes', name: 'Perú' }, { code: 'AR', group: 'south', name: 'Argentina' }],
};
const chronicle = chronicleOf([
  anEvent('late', { ...inYear(1992), countries: ['PE'], kind: 'law' }),
  anEvent('both', { ...inYear(1947), countries: ['AR', 'PE'], texts: ['V', 'P'] }),
  anEvent('early', { ...inYear(1930), countries: ['PE'] }),
  anEvent('region', { ...inYear(2003), countries: [] }),
  anEvent('undated', { shape: 'none' }),
]);
const ids = (events: Iterable<number>): string[] => [...events].map(event => chronicle.items[event]!.id);

describe('lanes', () => {
  it('hold their events in the order of time, the fullest lane first', () => {
    const lanes = lanesOf(chronicle, null, 'country', names);
    expect(lanes.map(lane => lane.key)).toEqual(['PE', 'AR', '419']);
    expect(ids(lanes[0]!.events)).toEqual(['early', 'both', 'late']);
  });

  it('follow the order of the texts', () => {
    expect(lanesOf(chronicle, null, 'text', names).map(lane => lane.key)).toEqual(['P', 'V']);
  });

  it('are one where nothing parts them', () => {
    const [only, ...others] = lanesOf(chronicle, null, 'none', names);
    expect(others).toHaveLength(0);
    expect(ids(only!.events)).toEqual(['early', 'both', 'late', 'region']);
  });

  it('leave out what does not pass the filters', () => {
    const lanes = lanesOf(chronicle, new Set(['late', 'undated']), 'country', names);
    expect(lanes.map(lane => ids(lane.events))).toEqual([['late']]);
  });

  it('find and count a stretch of time', () => {
    const [peru] = lanesOf(chronicle, null, 'country', names);
    const [first, last] = slice(peru!, dayOf(1940), dayOf(2000));
    expect(ids(peru!.events.subarray(first, last))).toEqual(['both', 'late']);
    expect(countsBetween(peru!, first, last)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  it('gather what has few events in one lane at the end, each event once', () => {
    const codes = ['AR', 'BO', 'BR', 'CL', 'CO', 'CR', 'CU', 'DO', 'EC', 'MX'];
    const shared = anEvent('all', { ...inYear(2007), countries: codes });
    const lanes = lanesOf(chronicleOf([shared, ...codes.map(code => anEvent(code, { ...inYear(1990), countries: [code] }))]), null, 'country', names);
    expect(lanes.map(lane => lane.members.length)).toEqual([1, 1, 1, 1, 1, 1, 4]);
    expect(lanes[6]!.events).toHaveLength(5);
  });

  it('put events of one day and of the years before 1970 in order', () => {
    const many = chronicleOf(Array.from({ length: 200 }, (_, i) => anEvent(`e${i}`, inYear(1930 + ((i * 37) % 90)))));
    const [lane] = lanesOf(many, null, 'none', names);
    expect([...lane!.marks]).toEqual([...lane!.marks].sort((a, b) => a - b));
    expect(new Set(lane!.events).size).toBe(200);
  });
});
