import { describe, expect, it } from 'vitest';
import { chronicleOf } from './chronicle';
import { dayOf } from '../time/days';
import { anEvent, inYear } from './fixtures';
import { slide, resize } from './keys';
import { barsOf, decadesOf, frameOf, gripAt, overviewScale, yearlyCounts } from './overview';

const scale = overviewScale(100, 900);

describe('the overview', () => {
  it('counts events per year', () => {
    const chronicle = chronicleOf([anEvent('a', inYear(1930)), anEvent('b', inYear(1930)), anEvent('c', inYear(2021)), anEvent('d', inYear(1920))]);
    const counts = yearlyCounts(chronicle.order, chronicle);
    expect([counts[0], counts[91], counts.length]).toEqual([2, 1, 92]);
    expect(barsOf(counts, scale)).toHaveLength(2);
  });

  it('has a label per decade', () => {
    expect(decadesOf(scale).map(each => each.year)).toEqual([1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  });

  it('keeps the frame inside and wide enough to see', () => {
    expect(frameOf([dayOf(1914), dayOf(2027)], scale)).toEqual([100, 1000]);
    const [from, to] = frameOf([dayOf(1990), dayOf(1990) + 1], scale);
    expect(to - from).toBeGreaterThanOrEqual(10);
  });

  it('is gripped by its handles, its middle, or nowhere', () => {
    expect([199, 300, 401, 450].map(x => gripAt(x, [200, 400]))).toEqual(['from', 'window', 'to', 'elsewhere']);
    expect(gripAt(205, [200, 210])).toBe('window');
  });

  it('is moved and resized by keys', () => {
    const span = [dayOf(1960), dayOf(1970)] as const;
    expect(slide('window', 'ArrowRight', span)![0]).toBeGreaterThan(span[0]);
    expect(slide('from', 'ArrowLeft', span)).toEqual([expect.any(Number), span[1]]);
    expect(slide('window', 'x', span)).toBeNull();
    expect(resize('from', dayOf(1999), span)[0]).toBeLessThan(span[1]);
  });
});
