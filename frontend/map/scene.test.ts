import { describe, expect, it } from 'vitest';
import { SCOPE } from '../model';
import { GEOGRAPHY, item, place, PROJECTION } from './fixtures';
import { markersOf, styleOf } from './markers';
import { Rover } from './rover';
import { discOf, Scene } from './scene';
import { frameOf } from './view';

const FRAME = frameOf(372, 454, GEOGRAPHY.extent, 9);
const LA_PAZ = place('La Paz', -16.5, -68.15, { country: 'BO' });
const ITEMS = [
  item('early', { dates: [-9000, -9000, -9000, -9000], countries: ['BO'], place: LA_PAZ }),
  item('late', { dates: [9000, 9000, 9000, 9000], countries: ['BO', 'PE'], place: LA_PAZ }),
  item('vast', { dates: [100, 100, 100, 100], countries: ['AR'], place: place('Argentina', 0, 0, { precision: 'country' }) }),
  item('lost', { countries: ['CL'], place: place('?', 0, 0, { precision: 'none' }) }),
  item('none', { countries: ['CL'] }),
];

function scene(visible: ReadonlySet<string> | null = null, window: readonly [number, number] = SCOPE): Scene {
  const made = new Scene(GEOGRAPHY, PROJECTION);
  made.setItems(ITEMS);
  made.select(visible, window);
  return made;
}

describe('scene', () => {
  it('leaves what has no place off the map but in the tint', () => {
    expect(scene().shown.map(({ item: { id } }) => id)).toEqual(['early', 'vast', 'late']);
    expect(scene().counts.get('CL')).toBe(2);
  });

  it('stands a country event on its country, whatever its coordinates say', () => {
    expect(scene().find('vast')?.at).toEqual(GEOGRAPHY.byCode.get('AR')?.anchor);
    expect(scene().hatched).toEqual(new Set(['AR']));
  });

  it('fades what lies outside the window and drops what is filtered out', () => {
    const filtered = scene(new Set(['early', 'late']), [0, 10000]);
    expect(filtered.find('vast')).toBeNull();
    const { live, faded } = filtered.discsAt(FRAME, 1, 1);
    expect(live.flatMap(({ members }) => members.map(({ item: { id } }) => id))).toEqual(['late']);
    expect(faded.flatMap(({ members }) => members.map(({ item: { id } }) => id))).toEqual(['early']);
    expect([...filtered.counts]).toEqual([['BO', 1], ['PE', 1]]);
    expect(filtered.hatched.size).toBe(0);
  });

  it('keeps its discs until zoom or selection ask for others', () => {
    const made = scene();
    const discs = made.discsAt(FRAME, 1, 1);
    expect(made.discsAt(FRAME, 1.05, 1)).toBe(discs);
    expect(made.discsAt(FRAME, 2, 1)).not.toBe(discs);
    const marker = made.find('early');
    expect(marker && discOf(discs, marker)?.members).toHaveLength(2);
  });

  it('survives places that are none', () => {
    expect(markersOf([item('x', { place: place('?', NaN, 0) })], GEOGRAPHY, PROJECTION)).toEqual([]);
    expect(markersOf([item('x', { place: place('?', -16, -68, { precision: 'country', country: 'XX' }) })], GEOGRAPHY, PROJECTION)).toHaveLength(1);
  });

  it('cuts contested marks, hollows inexact ones', () => {
    expect(styleOf(item('a'))).toBe('solid');
    expect(styleOf(item('a', { shape: 'year' }))).toBe('hollow');
    expect(styleOf(item('a', { shape: 'year', contested: true }))).toBe('cut');
  });
});

describe('rover', () => {
  const idOf = (target: ReturnType<Rover['target']>): string | null => (
    target && ('marker' in target ? target.marker.item.id : target.country.code));

  it('starts at the first event and goes by decades', () => {
    const rover = new Rover(scene());
    expect(idOf(rover.target())).toBe('early');
    expect(idOf(rover.goYears(10))).toBe('vast');
    expect(idOf(rover.goYears(10))).toBe('late');
    expect(idOf(rover.goYears(10))).toBe('late');
    expect(idOf(rover.goYears(-50))).toBe('early');
    expect(idOf(rover.goToEnd('last'))).toBe('late');
  });

  it('goes from an event to its country, on to the next, and back', () => {
    const rover = new Rover(scene());
    expect(idOf(rover.goToCountry('left'))).toBe('BO');
    expect(idOf(rover.goToCountry('up'))).toBe('PE');
    expect(idOf(rover.goToEvent('left'))).toMatch(/early|late/);
  });

  it('falls back to a country where there is no event', () => {
    const rover = new Rover(scene(new Set()));
    expect(rover.target()).toHaveProperty('country');
    expect(rover.goToEnd('first')).toBeNull();
  });
});
