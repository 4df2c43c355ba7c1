import { describe, expect, it } from 'vitest';
import { frameOf, toScreen, zoomed } from '../map/view';
import { aimed } from './aim';

const FRAME = frameOf(400, 500, { x0: -400, y0: -500, x1: 400, y1: 500 }, 0);

describe('the crosshair', () => {
  it('goes the same way on the screen however near one is', () => {
    const near = zoomed(FRAME, FRAME.home, 4, [200, 250]);
    for (const view of [FRAME.home, near]) {
      const [x, y] = toScreen(FRAME, view, aimed([0, 0], 'ArrowRight', false, FRAME, view)!);
      expect(x).toBeCloseTo(214);
      expect(y).toBeCloseTo(250);
    }
  });

  it('goes in small steps with Shift', () => {
    expect(toScreen(FRAME, FRAME.home, aimed([0, 0], 'ArrowUp', true, FRAME, FRAME.home)!)[1]).toBeCloseTo(247);
  });

  it('does not leave the picture', () => {
    expect(aimed([400, 0], 'ArrowRight', false, FRAME, FRAME.home)).toEqual([400, 0]);
  });

  it('leaves other keys alone', () => {
    expect(aimed([0, 0], 'Tab', false, FRAME, FRAME.home)).toBeNull();
  });
});
