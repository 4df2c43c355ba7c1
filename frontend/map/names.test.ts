import { describe, expect, it } from 'vitest';
import { GEOGRAPHY } from './fixtures';
import { CAPITALS, nearestSpot, placeBeside, placeNames, placeSea, type Measure, type PlacedName } from './names';
import { Raster, SEA, type TextBox } from './raster';
import { holds } from './shapes';
import { frameOf, fromScreen, toScreen } from './view';

const FRAME = frameOf(744, 908, GEOGRAPHY.extent, 9);
const measure: Measure = (text, { size, tracking }) => text.length * size * (0.62 + tracking);

function raster(): Raster {
  const fresh = new Raster(FRAME.width, FRAME.height, 4);
  fresh.draw(GEOGRAPHY.countries, (point) => toScreen(FRAME, FRAME.home, point));
  return fresh;
}

function requests(codes: readonly string[]) {
  return codes.map((code) => ({ name: code.repeat(3), index: GEOGRAPHY.countries.findIndex((country) => country.code === code), settings: CAPITALS }));
}

function corners({ x, y, width, height, angle }: TextBox): [number, number][] {
  const turn = (angle * Math.PI) / 180;
  return [[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]].map(([u, v]) => [
    x + u * width * Math.cos(turn) - v * height * Math.sin(turn), y + u * width * Math.sin(turn) + v * height * Math.cos(turn)]);
}

describe('names', () => {
  it('lie inside their countries', () => {
    const codes = ['BR', 'AR', 'MX', 'PE', 'CO', 'BO', 'VE', 'CL'];
    const placed = placeNames(raster(), requests(codes), measure, 1);
    expect(placed.size).toBeGreaterThanOrEqual(7);
    for (const [index, name] of placed) {
      const tight = { ...name, width: name.width - 4, height: name.height - 4 };
      for (const corner of corners(tight)) expect(holds(GEOGRAPHY.countries[index], fromScreen(FRAME, FRAME.home, corner))).toBe(true);
    }
  });

  it('are set larger and level where there is room', () => {
    const [brazil] = placeNames(raster(), requests(['BR']), measure, 1).values();
    expect(brazil).toMatchObject({ angle: 0, setting: CAPITALS[0] });
  });

  it('are left out where they do not fit', () => {
    expect(placeNames(raster(), requests(['BB', 'GD', 'SV']), measure, 1).size).toBe(0);
  });

  it('keep clear of what is there already and of each other', () => {
    const blocked = raster();
    blocked.take({ x: FRAME.width / 2, y: FRAME.height / 2, width: FRAME.width, height: FRAME.height, angle: 0 });
    expect(placeNames(blocked, requests(['BR']), measure, 1).size).toBe(0);
  });

  it('stand beside small countries, in the sea', () => {
    const found = placeBeside(raster(), 'BARBADOS', { x0: 590, y0: 240, x1: 596, y1: 246 }, measure, 1);
    expect(found?.angle).toBe(0);
  });

  it('of seas break into lines before they give up', () => {
    const narrow = new Raster(100, 300, 4);
    const name = placeSea(narrow, { name: 'Pacific Ocean', at: [50, 150], angle: 9, size: 16, stray: 60 }, measure) as PlacedName;
    expect(name.lines).toEqual(['Pacific', 'Ocean']);
    const tiny = new Raster(30, 30, 4);
    expect(placeSea(tiny, { name: 'Pacific Ocean', at: [15, 15], angle: 9, size: 16, stray: 20 }, measure)).toBeNull();
  });
});

describe('raster', () => {
  it('tells land from sea', () => {
    const box = { x: 30, y: 660, width: 20, height: 12, angle: 0 };
    expect(raster().fits(box, SEA)).toBe(true);
    expect(raster().fits({ ...box, x: 500, y: 500 }, SEA)).toBe(false);
  });

  it('takes what is off the picture for no place at all', () => {
    expect(raster().fits({ x: 0, y: 0, width: 20, height: 12, angle: 0 }, SEA)).toBe(false);
  });

  it('finds the free place nearest to the one wanted', () => {
    const sea = new Raster(200, 200, 4);
    const wanted = { x: 100, y: 100, width: 40, height: 12, angle: 0 };
    expect(nearestSpot(sea, wanted, 50)).toMatchObject({ x: 100, y: 100 });
    sea.take(wanted);
    const next = nearestSpot(sea, wanted, 80);
    expect(Math.abs((next?.y ?? 100) - 100) + Math.abs((next?.x ?? 100) - 100)).toBeGreaterThan(0);
    expect(nearestSpot(sea, wanted, 4)).toBeNull();
  });
});
