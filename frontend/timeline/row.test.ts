import { describe, expect, it } from 'vitest';
import { Row } from './row';

describe('a row', () => {
  it('knows what is free between what is taken', () => {
    const row = new Row<string>();
    row.take(10, 20, 'a', 'mark');
    row.take(40, 60, 'b', 'label');
    row.take(20, 30, 'a', 'label');
    expect(row.isFree(30, 40)).toBe(true);
    expect(row.isFree(29, 40)).toBe(false);
    expect(row.isFree(0, 10)).toBe(true);
    expect(row.between(15, 45).map(each => each.owner)).toEqual(['a', 'a', 'b']);
  });

  it('gives back a label or everything', () => {
    const row = new Row<string>();
    row.take(10, 20, 'a', 'mark');
    row.take(20, 30, 'a', 'label');
    row.release('a', 'label');
    expect(row.isFree(20, 30)).toBe(true);
    expect(row.isFree(10, 20)).toBe(false);
    row.release('a');
    expect(row.isFree(0, 99)).toBe(true);
  });

  it('finds the free stretch nearest to a wish', () => {
    const row = new Row<string>();
    row.take(-50, -20, 'before', 'mark');
    row.take(40, 60, 'a', 'mark');
    row.take(200, 220, 'beyond', 'mark');
    expect(row.nearest(45, 20, [0, 100])).toBe(60);
    expect(row.nearest(30, 20, [0, 100])).toBe(20);
    expect(row.nearest(10, 20, [0, 100])).toBe(10);
    expect(row.nearest(0, 50, [0, 100])).toBeNull();
  });
});
