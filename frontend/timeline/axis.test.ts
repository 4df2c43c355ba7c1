import { describe, expect, it } from 'vitest';
import { axisOf } from './axis';
import { dayOf } from '../time/days';
import type { Metrics } from './metrics';
import { scaleOf } from './span';
import { ticksOf } from './ticks';

const metrics = { fonts: {}, unit: 1 } as unknown as Metrics;
const measure = (text: string): number => text.length * 8;
const scale = scaleOf([dayOf(1967), dayOf(2024)], 112, 882);
const axis = (unlabelled: readonly number[], chosen: number | null = null): ReturnType<typeof axisOf> =>
  axisOf({ ticks: ticksOf(scale, 'es'), scale, unlabelled, chosen: chosen === null ? null : { x: chosen, text: '15 feb 1992' }, metrics, measure });

describe('over the axis', () => {
  it('every hidden label is counted', () => {
    const { hidden } = axis([150, 200, 210, 400, 402, 990]);
    expect(hidden.map(each => Number(each.text)).reduce((sum, each) => sum + each, 0)).toBe(6);
  });

  it('the flag makes labels give way', () => {
    const { labels, flag } = axis([], scale.x(dayOf(1990)) - 5);
    expect(flag!.text).toBe('15 feb 1992');
    for (const { x, text } of labels) expect(x + measure(text) <= flag!.x || x >= flag!.x + flag!.width).toBe(true);
  });

  it('the flag flies to the left at the end of the picture', () => {
    const { flag } = axis([], 990);
    expect(flag!.x + flag!.width).toBeLessThanOrEqual(994);
  });

  it('no flag stands for a day outside the picture', () => {
    expect(axis([], 20).flag).toBeNull();
  });
});
