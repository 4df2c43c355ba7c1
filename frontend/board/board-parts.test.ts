import { describe, expect, it } from 'vitest';
import { WHOLE } from '../time/dates';
import { dayOfIso, spanOfYears } from '../time/days';
import { chaptersOf } from './chapters';
import { item } from './fixtures';
import { waysOut } from './loosen';
import { folded, inTitles } from './names';
import { pieces } from './rich';
import { NO_FILTERS, START } from './selection';
import { neighbour } from './walk';
import { bringing, namedYears } from './window';
import { BOARD_WORDS, Voice } from './words';

const at = (id: string, iso: string) => {
  const day = dayOfIso(iso)!;
  return item(id, { dates: [day, day, day, day] });
};

describe('window', () => {
  it('is named without the air around the scope', () => {
    expect(namedYears(WHOLE)).toEqual([1930, 2021]);
    expect(namedYears(spanOfYears(1989, 1994))).toEqual([1989, 1994]);
    expect(namedYears(spanOfYears(1914, 1935))).toEqual([1914, 1935]);
    expect(namedYears(spanOfYears(1967, 2024))).toEqual([1967, 2021]);
  });

  it('stays where it is when the event is well inside, else centres it', () => {
    expect(bringing([0, 100], item('in', { dates: [50, 50, 50, 50] }))).toEqual([0, 100]);
    expect(bringing([0, 100], item('out', { dates: [200, 200, 200, 200] }))).toEqual([150.5, 250.5]);
  });
});

describe('walk', () => {
  const items = [at('c', '2000-01-01'), at('a', '1980-01-01'), at('b', '1990-01-01')];

  it('goes in the order of time and ends at the ends', () => {
    expect(neighbour(items, 'a', 1, WHOLE)).toBe('b');
    expect(neighbour(items, 'c', 1, WHOLE)).toBeNull();
    expect(neighbour(items, 'c', -1, WHOLE)).toBe('b');
  });

  it('begins in the window', () => {
    expect(neighbour(items, null, 1, spanOfYears(1985, 2010))).toBe('b');
    expect(neighbour(items, 'gone', -1, spanOfYears(1985, 1995))).toBe('b');
  });
});

describe('list', () => {
  it('numbers events in the order of time, by years, with silences of five years or more', () => {
    const chapters = chaptersOf([at('c', '1997-05-01'), at('b', '1990-07-01'), at('a', '1990-01-01'), at('d', '2001-01-01')]);
    expect(chapters.map(({ year, silence, entries }) => [year, silence, entries.map(({ number, item: { id } }) => `${number} ${id}`)])).toEqual([
      [1990, null, ['1 a', '2 b']], [1997, [1991, 1996], ['3 c']], [2001, null, ['4 d']],
    ]);
  });

  it('hears no silence where a stretch goes on, and puts what has no date last', () => {
    const long = item('long', { dates: [dayOfIso('1980-01-01'), dayOfIso('1980-01-01'), dayOfIso('1993-12-31'), dayOfIso('1993-12-31')], shape: 'range' });
    const chapters = chaptersOf([item('tray', { dates: [null, null, null, null] }), at('late', '1995-01-01'), long]);
    expect(chapters.map(({ year, silence }) => [year, silence])).toEqual([[1980, null], [1995, null], [null, null]]);
  });
});

describe('an empty selection', () => {
  const items = [at('a', '1980-01-01'), item('b', { countries: ['CL'], contested: true, dates: [18000, 18000, 18000, 18000] })];

  it('names the single filters that stand in the way, the readiest to give up first', () => {
    const filters = { ...NO_FILTERS, countries: new Set(['PE']), contested: true };
    expect(waysOut(items, { ...START, filters }, WHOLE)).toEqual([{ loosen: 'contested', count: 1 }, { loosen: 'countries', count: 1 }]);
  });

  it('names the window if the years are to blame', () => {
    expect(waysOut(items, { ...START, window: spanOfYears(1950, 1960) }, WHOLE)).toEqual([{ loosen: 'window', count: 2 }]);
  });

  it('names none where no single one is to blame', () => {
    const filters = { ...NO_FILTERS, countries: new Set(['BO']), contested: true, importance: 3 } as const;
    expect(waysOut(items, { ...START, filters }, WHOLE)).toEqual([]);
  });
});

describe('words', () => {
  it('are taken apart into text, values and what can be pressed', () => {
    expect(pieces('de [{0} a {1}].')).toEqual([{ text: 'de ' }, { link: [{ value: 0 }, { text: ' a ' }, { value: 1 }] }, { text: '.' }]);
    expect(pieces('{0} x')).toEqual([{ value: 0 }, { text: ' x' }]);
  });

  it('count as the language does', () => {
    const voice = new Voice({ 'board.count.one': '{0} hecho', 'board.count.other': '{0} hechos' }, 'es');
    expect([voice.count('board.count', 1), voice.count('board.count', 0)]).toEqual(['1 hecho', '0 hechos']);
    expect(new Voice({}, 'pt').form('board.count', 0)).toBe('board.count.one');
  });

  it('have both forms wherever they are counted', () => {
    const keys = Object.keys(BOARD_WORDS);
    for (const key of keys.filter((one) => one.endsWith('.one') && !/years|empty\.texts/.test(one))) {
      expect(keys).toContain(key.replace(/one$/, 'other'));
    }
  });

  it('are found without accents and capitals', () => {
    expect(folded('Perón')).toBe('peron');
    expect(inTitles([item('a', { title: 'Perón gana la elección' }), item('b')], 'PERON eleccion')).toEqual(['a']);
  });
});
