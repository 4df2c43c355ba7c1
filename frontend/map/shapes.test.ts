import { describe, expect, it } from 'vitest';
import { GEOGRAPHY, PROJECTION } from './fixtures';
import { countryAt, holds, signedArea } from './shapes';
import type { Point } from './plane';

const STATES = 'AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE'.split(' ');

function at(longitude: number, latitude: number): Point {
  return PROJECTION([longitude, latitude]) ?? [NaN, NaN];
}

describe('geography', () => {
  it('holds every state of Latin America and the Caribbean', () => {
    const inside = GEOGRAPHY.countries.filter(({ out }) => !out).map(({ code }) => code);
    expect(inside).toEqual(expect.arrayContaining(STATES));
  });

  it('has neither Europe nor its overseas departments among the countries', () => {
    for (const code of ['GF', 'GP', 'MQ', 'US', 'CA', 'FK']) expect(GEOGRAPHY.byCode.get(code)?.out).toBe(true);
    expect(GEOGRAPHY.byCode.has('FR')).toBe(false);
  });

  it.each([
    ['BO', -68.15, -16.5], ['AR', -58.6, -34.7], ['BR', -47.9, -15.8], ['MX', -99.1, 19.4], ['HT', -72.2, 18.6], ['GD', -61.68, 12.12],
  ])('knows the capital of %s', (code, longitude, latitude) => {
    expect(countryAt(GEOGRAPHY, at(longitude, latitude), 0)?.code).toBe(code);
  });

  it('gives no country for the sea and for land outside the program', () => {
    expect(countryAt(GEOGRAPHY, at(-95, -20), 5)).toBeNull();
    expect(countryAt(GEOGRAPHY, at(-53, 4), 5)).toBeNull();
    expect(countryAt(GEOGRAPHY, at(-100, 40), 5)).toBeNull();
  });

  it('finds a small island beside the point, but no large country', () => {
    const [x, y] = at(-59.55, 13.18);
    expect(countryAt(GEOGRAPHY, [x + 6, y], 8)?.code).toBe('BB');
    expect(countryAt(GEOGRAPHY, at(-82, -6), 8)).toBeNull();
  });

  it('keeps areas true', () => {
    const areaOf = (code: string): number => (GEOGRAPHY.byCode.get(code)?.rings ?? []).reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0);
    expect(areaOf('BR') / areaOf('PY')).toBeCloseTo(8515 / 407, 0);
  });

  it('stands discs inside their countries', () => {
    const strays = GEOGRAPHY.countries.filter((country) => country.code !== '' && !holds(country, country.anchor));
    expect(strays.map(({ code }) => code)).toEqual([]);
  });

  it('tilts the continent into a portrait column', () => {
    const { x0, y0, x1, y1 } = GEOGRAPHY.extent;
    expect((x1 - x0) / (y1 - y0)).toBeGreaterThan(0.7);
    expect((x1 - x0) / (y1 - y0)).toBeLessThan(0.85);
  });
});
