import { describe, expect, it } from 'vitest';
import { GEOGRAPHY, PROJECTION } from '../map/fixtures';
import { fromKilometres } from '../map/plane';
import { groundAt, nearest, pointOf, readSpot, spotAt } from './spot';

const LIMA = { latitude: -12.046, longitude: -77.043 };
const AT_SEA = { latitude: -15, longitude: -79.5 };
const FAR_AT_SEA = { latitude: -32, longitude: -98 };
const REACH = fromKilometres(1);

function at(spot: { latitude: number; longitude: number }) {
  return pointOf(PROJECTION, spot)!;
}

describe('a spot', () => {
  it('comes back from the plane as it went there', () => {
    expect(spotAt(PROJECTION, at(LIMA))).toEqual(LIMA);
  });

  it('is read from two numbers on the globe and from nothing else', () => {
    expect(readSpot('-12.046', '-77.043')).toEqual(LIMA);
    expect(readSpot('-12.046', null)).toBeNull();
    expect(readSpot('north', '3')).toBeNull();
    expect(readSpot('91', '3')).toBeNull();
  });

  it('lies in a country, in the sea near one, or near none', () => {
    expect(groundAt(GEOGRAPHY, at(LIMA), REACH)).toEqual({ in: 'PE' });
    expect(groundAt(GEOGRAPHY, at(AT_SEA), REACH)).toEqual({ near: 'PE' });
    expect(groundAt(GEOGRAPHY, at(FAR_AT_SEA), REACH)).toEqual({});
  });

  it('is told where the neighbours of the region are meant', () => {
    expect(groundAt(GEOGRAPHY, at({ latitude: 39, longitude: -98 }), REACH)).toEqual({ in: 'US' });
  });

  it('has a nearest point on the borders, itself when it lies inside', () => {
    const peru = [GEOGRAPHY.byCode.get('PE')!];
    expect(nearest(peru, at(LIMA))!.at).toEqual(at(LIMA));
    const away = nearest(peru, at(AT_SEA))!.away;
    expect(away).toBeGreaterThan(fromKilometres(250));
    expect(away).toBeLessThan(fromKilometres(450));
  });
});
