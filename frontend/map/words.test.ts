import { describe, expect, it } from 'vitest';
import { marker } from './fixtures';
import { commandOf } from './keys';
import { announcement, contents, countryName, eventName, namer } from './speech';
import { wrap } from './type';
import { count, say, WORDS } from './words';

describe('words', () => {
  it('come from the translation, else from English', () => {
    expect(say({ 'map.zoom.in': 'Acercar' }, 'map.zoom.in')).toBe('Acercar');
    expect(say({}, 'map.zoom.in')).toBe(WORDS['map.zoom.in']);
    expect(count({}, 'map.event', 1)).toBe('1 event');
    expect(count({}, 'map.event', 0)).toBe('0 events');
  });

  it('name an event with date, sigla and doubt', () => {
    const one = marker('a', [0, 0], { title: 'Coup', when: '6 September 1930', texts: ['V', 'P'], contested: true });
    expect(eventName(one, { live: true, disc: null }, {})).toBe('Coup, 6 September 1930, according to V, P, sources disagree');
    expect(eventName({ ...one, precision: 'region' }, { live: false, disc: null }, {}))
      .toBe('Coup, 6 September 1930, according to V, P, sources disagree, only the region is known, outside the chosen years');
    expect(eventName(marker('b', [0, 0], { title: 'Strike', when: '1970', texts: [], own: true }), { live: true, disc: null }, {})).toBe('Strike, 1970, added by a teacher');
    expect(announcement(one.item)).toBe('Coup, 6 September 1930');
  });

  it('name a group by what is in it', () => {
    const members = [marker('a', [0, 0], { kind: 'treaty' }), marker('b', [0, 0], { kind: 'rising' }), marker('c', [0, 0], { kind: 'rising' })];
    const disc = { at: [0, 0] as const, members };
    expect(contents(disc, {})).toBe('2 uprisings, 1 agreement');
    expect(eventName(members[0], { live: true, disc }, {})).toContain('one of 3 events here: 2 uprisings, 1 agreement');
  });

  it('name countries in the language of the reader', () => {
    expect(['es', 'en', 'pt'].map((locale) => namer(locale)('BR'))).toEqual(['Brasil', 'Brazil', 'Brasil']);
    expect(namer('es')('nonsense')).toBe('nonsense');
    expect(countryName('Perú', 17, {})).toBe('Perú, 17 events');
  });

  it('break into lines', () => {
    const measure = (text: string): number => text.length;
    expect(wrap('Acuerdo de paz en El Salvador', 12, 3, measure)).toEqual(['Acuerdo de', 'paz en El', 'Salvador']);
    expect(wrap('Acuerdo de paz en El Salvador', 12, 2, measure)).toEqual(['Acuerdo de', 'paz en El S…']);
    expect(wrap('', 12, 2, measure)).toEqual(['']);
  });
});

describe('keys', () => {
  const press = (key: string, changes: object = {}) => commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...changes });

  it('go from event to event, with Shift from country to country', () => {
    expect(press('ArrowLeft')).toEqual({ act: 'event', direction: 'left' });
    expect(press('ArrowLeft', { shiftKey: true })).toEqual({ act: 'country', direction: 'left' });
    expect(press('PageDown')).toEqual({ act: 'years', years: 10 });
  });

  it('leave to the browser what is the browser’s', () => {
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
