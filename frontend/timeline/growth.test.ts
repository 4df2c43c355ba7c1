import { describe, expect, it } from 'vitest';
import { Growth } from './growth';
import type { LaneScene } from './layout';

function scenes(heights: Readonly<Record<string, number>>): readonly LaneScene[] {
  let top = 0;
  return Object.entries(heights).map(([key, height]) => {
    const scene = { lane: { key }, top, height: { rows: 1, height } } as unknown as LaneScene;
    top += height;
    return scene;
  });
}

const tall = (each: readonly LaneScene[]): readonly number[] => each.map(({ height }) => height.height);

describe('lanes', () => {
  it('have their height at once when they first appear', () => {
    const growth = new Growth();
    expect(tall(growth.at(0, scenes({ PE: 30 }), 120))).toEqual([30]);
    expect(growth.isRunning).toBe(false);
  });

  it('grow within the time given, and those below move down with them', () => {
    const growth = new Growth();
    growth.at(0, scenes({ PE: 30, BO: 30 }), 120);
    growth.at(1000, scenes({ PE: 116, BO: 30 }), 120);
    const half = growth.at(1060, scenes({ PE: 116, BO: 30 }), 120);
    expect(half[0]!.height.height).toBeGreaterThan(30);
    expect(half[0]!.height.height).toBeLessThan(116);
    expect(half[1]!.top).toBe(half[0]!.height.height);
    expect(tall(growth.at(1120, scenes({ PE: 116, BO: 30 }), 120))).toEqual([116, 30]);
    expect(growth.isRunning).toBe(false);
  });

  it('stand still where motion is not wanted', () => {
    const growth = new Growth();
    growth.at(0, scenes({ PE: 30 }), 0);
    expect(tall(growth.at(1, scenes({ PE: 116 }), 0))).toEqual([116]);
  });
});
