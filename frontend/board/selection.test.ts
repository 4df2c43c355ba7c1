import { describe, expect, it } from 'vitest';
import { REGION } from '../model';
import { item } from './fixtures';
import { active, isActive, NO_FILTERS, release, shown, START, tally, toggled, undated, visible, without, type Filters } from './selection';

const items = [
  item('coup', { countries: ['BO'], themes: ['coup', 'election'], texts: ['B'], importance: 3, contested: true, dates: [18000, 18000, 18000, 18000] }),
  item('guzman', { countries: ['PE'], themes: ['justice'], texts: ['F'], actors: ['guzman'], dates: [8290, 8290, 8290, 8290] }),
  item('region', { countries: [], themes: ['treaty'], texts: ['N', 'P'], importance: 2, dates: [13700, 13700, 13701, 13701] }),
  item('tray', { countries: ['PE'], texts: ['F'], dates: [null, null, null, null], shape: 'none' }),
];

const filtered = (patch: Partial<Filters>): string[] => [...visible(items, { ...NO_FILTERS, ...patch })];

describe('filters', () => {
  it('let everything through when nothing is filtered by', () => {
    expect(filtered({})).toEqual(['coup', 'guzman', 'region', 'tray']);
  });

  it('pass what has one of the values of each facet', () => {
    expect(filtered({ countries: new Set(['PE', 'BO']), texts: new Set(['B']) })).toEqual(['coup']);
    expect(filtered({ themes: new Set(['election', 'treaty']) })).toEqual(['coup', 'region']);
    expect(filtered({ actors: new Set(['guzman']) })).toEqual(['guzman']);
  });

  it('know what concerns the whole region', () => {
    expect(filtered({ countries: new Set([REGION]) })).toEqual(['region']);
  });

  it('pass from an importance on, the contested, and what a search has found', () => {
    expect(filtered({ importance: 2 })).toEqual(['coup', 'region']);
    expect(filtered({ contested: true })).toEqual(['coup']);
    expect(filtered({ words: 'x', found: new Set(['tray', 'nobody']) })).toEqual(['tray']);
  });

  it('do not hide anything while a search is under way', () => {
    expect(filtered({ words: 'x', found: null })).toHaveLength(4);
  });

  it('are active only where they differ from none', () => {
    const filters = { ...NO_FILTERS, importance: 2, texts: new Set(['F']) } as const;
    expect(active(filters)).toEqual(['texts', 'importance']);
    expect(isActive({ ...filters, ...release('texts') }, 'texts')).toBe(false);
    expect(release('words')).toEqual({ words: '', found: null });
  });
});

describe('window', () => {
  const all = visible(items, NO_FILTERS);

  it('shows what can have happened in it, its end not included', () => {
    expect(shown(items, all, [8290, 8291]).map(({ id }) => id)).toEqual(['guzman']);
    expect(shown(items, all, [8289, 8290])).toEqual([]);
    expect(shown(items, all, [13701.5, 13702]).map(({ id }) => id)).toEqual(['region']);
  });

  it('never shows what nobody dates; that waits in the tray', () => {
    expect(shown(items, all, [-1e6, 1e6])).toHaveLength(3);
    expect(undated(items, all).map(({ id }) => id)).toEqual(['tray']);
  });
});

describe('counts', () => {
  const selection = { ...START, filters: { ...NO_FILTERS, texts: new Set(['F']), countries: new Set(['PE']) } };

  it('say what each value would show, the other filters staying', () => {
    expect(tally(items, selection, 'texts')).toEqual(new Map([['F', 1]]));
    expect(tally(items, { ...START, filters: { ...NO_FILTERS, texts: new Set(['F']) } }, 'texts')).toEqual(new Map([['B', 1], ['F', 1], ['N', 1], ['P', 1]]));
  });

  it('leave one facet out', () => {
    expect(without(items, selection, 'countries').map(({ id }) => id)).toEqual(['guzman']);
  });
});

describe('a set', () => {
  it('takes a value in and out without being changed itself', () => {
    const before = new Set(['a']);
    expect([...toggled(before, 'b')]).toEqual(['a', 'b']);
    expect([...toggled(before, 'a')]).toEqual([]);
    expect([...before]).toEqual(['a']);
  });
});
