import { describe, expect, it } from 'vitest';
import { canOpen, clustersOf, clusterZoom, kindsIn } from './clusters';
import { marker } from './fixtures';

const scattered = Array.from({ length: 300 }, (_, i) => marker(`e${i}`, [(i * 37) % 211, (i * 53) % 173]));

describe('clusters', () => {
  it('keeps every marker exactly once', () => {
    const ids = clustersOf(scattered, 20).flatMap(({ members }) => members.map(({ item }) => item.id));
    expect(ids).toHaveLength(300);
    expect(new Set(ids).size).toBe(300);
  });

  it('leaves no two discs closer than asked', () => {
    const clusters = clustersOf(scattered, 20);
    for (const a of clusters) {
      for (const b of clusters) if (a !== b) expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThanOrEqual(20);
    }
  });

  it('stands between its members', () => {
    const [{ at }] = clustersOf([marker('a', [0, 0]), marker('b', [0, 0]), marker('c', [6, 3])], 20);
    expect(at).toEqual([2, 1]);
  });

  it('works on both sides of the origin', () => {
    expect(clustersOf([marker('a', [-1, -1]), marker('b', [1, 1])], 5)).toHaveLength(1);
    expect(clustersOf([], 5)).toEqual([]);
  });

  it('has few zooms at which it changes, the same on every way', () => {
    expect(clusterZoom(1)).toBe(1);
    expect(clusterZoom(1.1)).toBe(1);
    expect(clusterZoom(2.1)).toBe(2);
    expect(clusterZoom(0)).toBeGreaterThan(0);
  });

  it('says what is in it, in the order of the sheet of signs', () => {
    const members = [marker('a', [0, 0], { kind: 'treaty' }), marker('b', [0, 0], { kind: 'rupture' }), marker('c', [0, 0], { kind: 'treaty' })];
    expect(kindsIn(members)).toEqual([['rupture', 1], ['treaty', 2]]);
  });

  it('can be opened unless all share one place', () => {
    const [same] = clustersOf([marker('a', [3, 3]), marker('b', [3, 3])], 5);
    const [apart] = clustersOf([marker('a', [3, 3]), marker('b', [4, 3])], 5);
    expect([canOpen(same), canOpen(apart)]).toEqual([false, true]);
  });
});
