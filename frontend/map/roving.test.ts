import { describe, expect, it } from 'vitest';
import { GEOGRAPHY } from './fixtures';
import { DIRECTIONS, directionTo, Roving, type Stop } from './roving';

function reached(stops: readonly Stop[]): Set<string> {
  const roving = new Roving(stops);
  const seen = new Set<string>();
  const open = [stops[0].id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const direction of DIRECTIONS) {
      const next = roving.from(id, direction);
      if (next !== null) open.push(next);
    }
  }
  return seen;
}

function scattered(count: number, seed: number): Stop[] {
  let state = seed;
  const random = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: count }, (_, i) => ({ id: `e${i}`, at: [random() * 400, random() * 500] }));
}

describe('roving', () => {
  it('goes to the nearest in each direction', () => {
    const roving = new Roving([{ id: 'o', at: [0, 0] }, { id: 'e', at: [5, 1] }, { id: 'far', at: [9, 0] }, { id: 'n', at: [1, -4] }, { id: 's', at: [0, 3] }]);
    expect(roving.from('o', 'right')).toBe('e');
    expect(roving.from('e', 'right')).toBe('far');
    expect(roving.from('o', 'up')).toBe('n');
    expect(roving.from('o', 'down')).toBe('s');
    expect(roving.from('o', 'left')).toBeNull();
    expect(roving.from('nobody', 'left')).toBeNull();
  });

  it('goes through what shares a place before leaving it', () => {
    const roving = new Roving([{ id: 'a', at: [0, 0] }, { id: 'b', at: [0, 0] }, { id: 'c', at: [5, 0] }]);
    expect(roving.from('a', 'right')).toBe('b');
    expect(roving.from('b', 'right')).toBe('c');
    expect(roving.from('c', 'left')).toBe('b');
    expect(roving.from('b', 'left')).toBe('a');
  });

  it.each([1, 2, 3, 4, 5])('reaches every event by arrows alone (scatter %i)', (seed) => {
    const stops = scattered(400, seed);
    stops.push(...stops.slice(0, 60).map(({ at }, i) => ({ id: `twin${i}`, at })));
    expect(reached(stops).size).toBe(stops.length);
  });

  it('reaches every country by arrows alone', () => {
    const stops = GEOGRAPHY.countries.filter(({ out }) => !out).map(({ code, anchor }) => ({ id: code, at: anchor }));
    expect(reached(stops).size).toBe(stops.length);
  });

  it('knows the quarters of the compass', () => {
    expect(directionTo([0, 0], [3, 2])).toBe('right');
    expect(directionTo([0, 0], [-3, 2])).toBe('left');
    expect(directionTo([0, 0], [1, 2])).toBe('down');
    expect(directionTo([0, 0], [1, -2])).toBe('up');
  });
});
