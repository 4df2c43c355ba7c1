import { describe, expect, it } from 'vitest';
import { chronicleOf } from './chronicle';
import { anEvent, inYear } from './fixtures';
import { lanesOf } from './lanes';
import { eventAt, move, reachable, spotOf, type Move, type Paths, type Spot } from './roving';

const chronicle = chronicleOf([
  anEvent('pe1970', { ...inYear(1970), countries: ['PE'] }), anEvent('pe1980', { ...inYear(1980), countries: ['PE'] }),
  anEvent('pe1992', { ...inYear(1992), countries: ['PE'] }), anEvent('ar1930', { ...inYear(1930), countries: ['AR'] }),
  anEvent('ar1991', { ...inYear(1991), countries: ['AR'] }), anEvent('none', { shape: 'none' }),
]);
const paths: Paths = { lanes: lanesOf(chronicle, null, 'country', { texts: [], themes: [], countries: [] }), tray: chronicle.undated };
const id = (spot: Spot | null): string | undefined => chronicle.items[eventAt(spot, paths)]?.id;
const from = (start: string, ...steps: Move[]): string | undefined => {
  const spot = steps.reduce<Spot | null>((at, step) => at && move(at, step, paths), spotOf(chronicle.byId.get(start)!, paths));
  return id(spot);
};

describe('the keyboard', () => {
  it('moves through a lane and stops at its ends', () => {
    expect(from('pe1970', 'right')).toBe('pe1980');
    expect(from('pe1970', 'left')).toBe('pe1970');
    expect(from('pe1970', 'end', 'right')).toBe('pe1992');
    expect(from('pe1992', 'home')).toBe('pe1970');
  });

  it('moves to the event of the next lane that is nearest in time', () => {
    expect(from('pe1992', 'down')).toBe('ar1991');
    expect(from('ar1930', 'up')).toBe('pe1970');
    expect(from('pe1970', 'up')).toBe('pe1970');
  });

  it('moves by a decade, and by one event at least', () => {
    expect(from('pe1970', 'decade-on')).toBe('pe1980');
    expect(from('ar1930', 'decade-on')).toBe('ar1991');
    expect(from('pe1992', 'decade-back')).toBe('pe1980');
  });

  it('enters the tray below the last lane and leaves the events below it', () => {
    expect(from('ar1930', 'down')).toBe('none');
    expect(from('none', 'down')).toBeUndefined();
  });

  it('reaches every event once', () => {
    expect(reachable(paths)).toHaveLength(6);
  });
});
