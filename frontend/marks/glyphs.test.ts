import { describe, expect, it } from 'vitest';
import { BAR, HALVES, KINDS, OUTLINES, REACH, isKind } from './glyphs';

const numbers = (path: string): number[] => path.match(/-?\d*\.?\d+/g)!.map(Number);

describe('the glyphs', () => {
  it('have an outline and two halves for each of the seven kinds', () => {
    expect(KINDS).toHaveLength(7);
    for (const kind of KINDS) {
      expect(OUTLINES[kind]).toMatch(/^M.*Z$/);
      expect(HALVES[kind]).toHaveLength(2);
    }
  });

  it('stay inside their reach, cut or whole', () => {
    for (const kind of KINDS)
      for (const path of [OUTLINES[kind], ...HALVES[kind]])
        for (const value of numbers(path)) expect(Math.abs(value)).toBeLessThanOrEqual(REACH);
  });

  it('leave room for the bar, which lies inside the disc of the map', () => {
    const [left, top, right] = [numbers(BAR)[0]!, numbers(BAR)[1]!, numbers(BAR)[2]!];
    const bottom = Math.max(...numbers(BAR));
    for (const kind of KINDS) expect(Math.max(...numbers(OUTLINES[kind]).filter((_, i) => i % 2 === 1))).toBeLessThan(top);
    expect(Math.hypot(Math.max(-left, right), bottom) * 0.575).toBeLessThan(1);
  });

  it('leave a gap between the halves of a cut square', () => {
    const [left, right] = HALVES.economy;
    const xs = (path: string): number[] => numbers(path).filter((_, i) => i % 2 === 0);
    expect(Math.max(...xs(left))).toBeLessThan(Math.max(...xs(right)));
    expect(Math.min(...xs(left))).toBeLessThan(Math.min(...xs(right)));
  });

  it('know their own names only', () => {
    expect(isKind('treaty')).toBe(true);
    expect(isKind('toString')).toBe(false);
    expect(isKind(null)).toBe(false);
  });
});
