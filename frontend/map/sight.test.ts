import { describe, expect, it } from 'vitest';
import { planeProjection } from './plane';
import { boxOf, sightOf, viewOn } from './sight';
import { frameOf } from './view';

const PROJECTION = planeProjection();
const AREA = { x0: -700, y0: -700, x1: 700, y1: 800 };
const SMALL = frameOf(300, 380, AREA, 9);
const LARGE = frameOf(520, 640, AREA, 9);
const LIMA = { latitude: -12.05, longitude: -77.04, kilometres: 700 };

describe('a sight', () => {
  it('is the same piece of the earth in pictures of different sizes', () => {
    for (const frame of [SMALL, LARGE]) {
      const seen = sightOf(PROJECTION, frame, viewOn(PROJECTION, frame, LIMA)!)!;
      expect(seen.latitude).toBeCloseTo(LIMA.latitude, 3);
      expect(seen.longitude).toBeCloseTo(LIMA.longitude, 3);
      expect(seen.kilometres).toBeCloseTo(LIMA.kilometres, 1);
    }
  });

  it('is not drawn where it makes no sense', () => {
    expect(boxOf(PROJECTION, { ...LIMA, kilometres: 0 })).toBeNull();
    expect(viewOn(PROJECTION, SMALL, { ...LIMA, latitude: Number.NaN })).toBeNull();
  });
});
