import { describe, expect, it } from 'vitest';
import { FIRM, placeLane, type Crowd, type LanePlacement, type LaneWishes } from './placement';
import type { MarkWish } from './spots';

let next = 0;

function wish(x: number, more: Partial<MarkWish> = {}): MarkWish {
  return { event: next++, x, size: 13, band: null, afterBand: false, ghosts: [], label: 100, weight: 5, fixed: false, ...more };
}

const crowdOf = (each: MarkWish): Crowd => ({ x: each.x, from: each.x, to: each.x, counts: [1, 0, 0, 0, 0, 0, 0], total: 1, wish: each });

function place(marks: readonly MarkWish[], more: Partial<LaneWishes> = {}): LanePlacement {
  return placeLane({ leaders: [], marks, crowds: [], rows: 1, rowsForNames: more.rows ?? 1, bare: true, view: [0, 1000], reserved: null, pillWidth: () => 60, crowdOf, ...more });
}

/** Everything drawn, row by row, as stretches. */
function stretches(placement: LanePlacement): { row: number; from: number; to: number }[] {
  return [
    ...placement.marks.map(mark => ({ row: mark.row, from: mark.x - mark.size / 2, to: mark.x + mark.size / 2 })),
    ...placement.marks.flatMap(mark => (mark.place ? [{ row: mark.row, from: mark.place.from, to: mark.place.to }] : [])),
    ...placement.clusters.map(cluster => ({ row: cluster.row, from: cluster.at[0], to: cluster.at[1] })),
  ];
}

function expectNoOverlap(placement: LanePlacement): void {
  const all = stretches(placement);
  all.forEach((a, i) => all.slice(i + 1).forEach(b => {
    if (a.row === b.row) expect(a.from >= b.to || b.from >= a.to, JSON.stringify([a, b])).toBe(true);
  }));
}

describe('labels', () => {
  it('stand right of the mark, and left of it at the edge of the picture', () => {
    const { marks } = place([wish(100), wish(980)]);
    expect(marks.map(mark => mark.place?.side)).toEqual(['right', 'left']);
  });

  it('go to the important event first', () => {
    const { marks, unlabelled } = place([wish(500, { weight: 40, label: 300 }), wish(700, { label: 250 }), wish(300, { label: 250 })]);
    expect(marks[0]!.place).not.toBeNull();
    expect(unlabelled.length).toBeLessThan(3);
  });

  it('of leaders stay, whatever else wants to stand there', () => {
    const leaders = [wish(300, { weight: FIRM }), wish(440, { weight: FIRM })];
    const crowd = { x: 350, from: 0, to: 900, counts: [70, 0, 0, 0, 0, 0, 0], total: 70, wish: null };
    const placement = place(Array.from({ length: 30 }, (_, i) => wish(200 + i * 10)), { leaders, crowds: [crowd], rows: 2, rowsForNames: 1 });
    for (const { event } of leaders) expect(placement.marks.find(mark => mark.event === event)!.place).not.toBeNull();
    expect(placement.clusters.every(cluster => cluster.row === 1)).toBe(true);
    expectNoOverlap(placement);
  });

  it('count every event of a cluster that finds no room', () => {
    const leader = wish(50, { weight: FIRM, label: 900 });
    const { unlabelled } = place([], { leaders: [leader], crowds: [{ x: 400, from: 0, to: 9, counts: [7], total: 7, wish: null }] });
    expect(unlabelled).toEqual(new Array(7).fill(400));
  });

  it('are counted where they find no room', () => {
    const { unlabelled } = place([wish(500, { label: 480 }), wish(480, { label: 900 })]);
    expect(unlabelled).toEqual([480]);
  });

  it('keep clear of the name inside the lane', () => {
    const { marks } = place([wish(60)], { reserved: [0, 50] });
    expect(marks[0]!.place!.from).toBeGreaterThan(50);
  });

  it('stay in view beside a bar that began before the picture', () => {
    const { marks } = place([wish(-400, { band: [-400, 600] })]);
    expect(marks[0]!.place!.from).toBeGreaterThanOrEqual(0);
  });
});

describe('a lane', () => {
  it('never draws two things over each other, however full it is', () => {
    for (const rows of [1, 2, 5]) for (const number of [10, 40, 120]) {
      const marks = Array.from({ length: number }, (_, i) => wish((i * 389) % 1000, { label: 60 + ((i * 31) % 90), weight: [1, 5, 40][i % 3]! }));
      expectNoOverlap(place(marks, { rows }));
    }
  });

  it('loses no event: each has a mark or is in a cluster', () => {
    const marks = Array.from({ length: 90 }, (_, i) => wish((i * 389) % 1000, { weight: [1, 5, 40][i % 3]! }));
    const { marks: placed, clusters } = place(marks, { rows: 2 });
    expect(placed.length + clusters.reduce((sum, cluster) => sum + cluster.total, 0)).toBe(90);
  });

  it('says in a cluster what is in it', () => {
    const { clusters } = place(Array.from({ length: 6 }, () => wish(500)));
    expect(clusters).toHaveLength(1);
    expect(clusters[0]!.counts[0]).toBe(clusters[0]!.total);
  });

  it('gives the chosen event its place whatever stands there', () => {
    const marks = [...Array.from({ length: 30 }, () => wish(500, { weight: 40 })), wish(500, { weight: 1, fixed: true, size: 28 })];
    const placement = place(marks);
    expect(placement.marks.find(mark => mark.fixed)!.place).not.toBeNull();
    expectNoOverlap(placement);
  });

  it('finds room for what is written last', () => {
    const { findRoom } = place([wish(100)]);
    const found = findRoom(90, 50, [0, 1000])!;
    expect(found.x >= 212 || found.x + 50 <= 93).toBe(true);
    expect(findRoom(0, 2000, [0, 1000])).toBeNull();
  });
});
