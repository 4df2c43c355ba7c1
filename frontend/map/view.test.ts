import { describe, expect, it } from 'vitest';
import { between, clamp, FARTHEST, frameOf, fromScreen, moved, revealing, showing, toScreen, zoomed } from './view';

const FRAME = frameOf(400, 500, { x0: -100, y0: -200, x1: 100, y1: 200 }, 10);

describe('view', () => {
  it('fits the area into the picture', () => {
    expect(FRAME.base).toBeCloseTo(1.2);
    expect(toScreen(FRAME, FRAME.home, [0, -200])).toEqual([200, 10]);
    expect(toScreen(FRAME, FRAME.home, [0, 200])).toEqual([200, 490]);
  });

  it('survives a picture of no size', () => {
    expect(frameOf(0, 0, { x0: 0, y0: 0, x1: 0, y1: 0 }, 10).base).toBeGreaterThan(0);
  });

  it('finds its way back from the screen', () => {
    const view = { k: 3, x: 12, y: -40 };
    const [x, y] = fromScreen(FRAME, view, toScreen(FRAME, view, [33, 44]));
    expect(x).toBeCloseTo(33);
    expect(y).toBeCloseTo(44);
  });

  it('keeps the point under the pointer when zooming', () => {
    const view = zoomed(FRAME, FRAME.home, 2, [150, 120]);
    const [x, y] = toScreen(FRAME, view, fromScreen(FRAME, FRAME.home, [150, 120]));
    expect([x, y]).toEqual([expect.closeTo(150), expect.closeTo(120)]);
  });

  it('stays between the whole region and the closest zoom', () => {
    expect(zoomed(FRAME, FRAME.home, 0.2, [0, 0])).toEqual(FRAME.home);
    expect(zoomed(FRAME, FRAME.home, 1e6, [200, 250]).k).toBe(FARTHEST);
    expect(moved(FRAME, FRAME.home, 500, 500)).toEqual(FRAME.home);
    expect(clamp(FRAME, { k: 2, x: 1e9, y: 0 }).x).toBeCloseTo(400 / 1.2 / 4);
  });

  it('moves no further than needed to reveal a point', () => {
    const view = { k: 2, x: 0, y: 0 };
    expect(revealing(FRAME, view, [0, 0], 50, 1)).toEqual(view);
    const revealed = revealing(FRAME, view, [75, 0], 50, 1);
    expect(toScreen(FRAME, revealed, [75, 0])[0]).toBeCloseTo(350);
    expect(revealing(FRAME, view, [10, 0], 50, 5).k).toBe(5);
  });

  it('shows an area whole', () => {
    const view = showing(FRAME, { x0: 10, y0: 10, x1: 30, y1: 20 }, 20);
    expect(toScreen(FRAME, view, [10, 15])[0]).toBeGreaterThanOrEqual(19.9);
    expect(toScreen(FRAME, view, [30, 15])[0]).toBeLessThanOrEqual(380.1);
  });

  it('travels from one view to the other', () => {
    const from = { k: 1, x: 0, y: 0 };
    const to = { k: 4, x: 30, y: 60 };
    expect(between(from, to, 0)).toEqual({ k: 1, x: expect.closeTo(0), y: expect.closeTo(0) });
    expect(between(from, to, 1)).toEqual({ k: 4, x: expect.closeTo(30), y: expect.closeTo(60) });
    expect(between(from, to, 0.5).k).toBeCloseTo(2);
    expect(between(from, { ...from, x: 10 }, 0.5).x).toBeCloseTo(5);
  });
});
