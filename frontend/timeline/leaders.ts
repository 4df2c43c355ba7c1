import type { Chronicle } from './chronicle';

/** So many events have a name in the picture before any other has. */
export const LEADERS = 50;

/** Ranks are bytes. */
const RANKS = 256;

/** The events that matter most, those of the highest rank first; among equals in the order of the catalogue. */
export function leadersOf(events: Iterable<number>, { ranks }: Chronicle, most = LEADERS): readonly number[] {
  const classes = Array.from({ length: RANKS }, (): number[] => []);
  for (const event of events) classes[ranks[event]!]!.push(event);
  const leaders: number[] = [];
  for (let rank = RANKS - 1; rank >= 0 && leaders.length < most; rank--) {
    leaders.push(...classes[rank]!.sort((a, b) => a - b).slice(0, most - leaders.length));
  }
  return leaders;
}
