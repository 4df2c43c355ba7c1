import { describe, expect, it } from 'vitest';
import { REGION } from '../model';
import { fromQuery, passedOver, toQuery } from './address';
import { WHOLE } from '../time/dates';
import { dayOfIso, spanOfYears } from '../time/days';
import { catalogue, item } from './fixtures';
import { NO_FILTERS, START, type Importance, type Selection } from './selection';

const known = catalogue([item('one'), item('two')]);
const read = (query: string): Selection => fromQuery(query, known, WHOLE);

describe('address', () => {
  it('says nothing of what is as it would be anyway', () => {
    expect(toQuery(START, WHOLE)).toBe('');
    expect(read('')).toEqual(START);
  });

  it('names years where a window begins and ends with one, else days', () => {
    expect(toQuery({ ...START, window: spanOfYears(1967, 2021) }, WHOLE)).toBe('from=1967&to=2021');
    const days = [dayOfIso('1992-02-15')!, dayOfIso('1992-03-01')!] as const;
    expect(toQuery({ ...START, window: days }, WHOLE)).toBe('from=1992-02-15&to=1992-02-29');
    expect(read('from=1992-02-15&to=1992-02-29').window).toEqual(days);
  });

  it('is one a person can read', () => {
    const filters = { ...NO_FILTERS, countries: new Set(['PE', 'BO']), texts: new Set(['F', 'V']), contested: true, words: 'perón y evita' };
    expect(toQuery({ ...START, filters, chosen: 'one', lanes: 'theme', view: 'list' }, WHOLE))
      .toBe('country=PE,BO&text=F,V&contested=true&q=per%C3%B3n+y+evita&event=one&lanes=theme&view=list');
  });

  it('passes over what nobody knows', () => {
    expect(read('country=PE,XX&theme=none&text=Z&actor=me&importance=9&lanes=x&view=y&event=gone&from=abc&to=1992-02-31')).toEqual({
      ...START, filters: { ...NO_FILTERS, countries: new Set(['PE']) },
    });
    expect(read('from=2000&to=1990').window).toBe(WHOLE);
    expect(read('from=0001&to=9999').window).toEqual(WHOLE);
  });

  it('tells what it passed over', () => {
    const told = (query: string): readonly string[] => passedOver(query, known, WHOLE);
    expect(told('country=PE,XX&theme=none&text=Z&actor=me&importance=9&lanes=x&view=y&event=gone&from=abc&to=1992-02-31&contested=maybe&lang=en')).toEqual([
      'country=XX', 'theme=none', 'actor=me', 'text=Z', 'from=abc', 'to=1992-02-31', 'importance=9', 'contested=maybe', 'lanes=x', 'view=y',
    ]);
    expect(told('from=2000&to=1990')).toEqual(['from=2000', 'to=1990']);
    expect(told('country=&from=&q=%25')).toEqual([]);
    const random = generator(11);
    for (let turn = 0; turn < 200; turn++) expect(told(toQuery(randomSelection(random), WHOLE))).toEqual([]);
  });

  it('keeps the parameters of others', () => {
    expect(toQuery({ ...START, chosen: 'two' }, WHOLE, '?lang=en&event=one&from=1990')).toBe('lang=en&event=two');
  });

  it('leads back to every selection', () => {
    const random = generator(7);
    for (let turn = 0; turn < 500; turn++) {
      const selection = randomSelection(random);
      expect(read(toQuery(selection, WHOLE))).toEqual(selection);
    }
  });
});

/** Numbers from 0 to 1 that look random and are the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function randomSelection(random: () => number): Selection {
  const some = (values: readonly string[]): Set<string> => new Set(values.filter(() => random() < 0.3));
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const from = Math.floor(-14000 + random() * 20000);
  return {
    window: one([WHOLE, [from, from + 1 + Math.floor(random() * 9000)], spanOfYears(1940 + Math.floor(random() * 40), 1985)] as const),
    filters: {
      countries: some(['PE', 'BO', 'CL', REGION]), themes: some(['coup', 'law']), actors: some(['peron', 'guzman']), texts: some(['V', 'P', 'N', 'F', 'B']),
      importance: one<Importance>([1, 2, 3]), contested: random() < 0.5, words: one(['', 'perón', 'a&b=c, d', '100 %']), found: null,
    },
    chosen: one([null, 'one', 'two']),
    lanes: one(['country', 'theme', 'text'] as const),
    view: one(['picture', 'map', 'list'] as const),
  };
}
