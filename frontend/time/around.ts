import { WHOLE } from './dates';
import type { Span } from './days';

/** The part of the picture at each side from which an event is brought to the middle. */
const EDGE = 0.15;

/**
 * A stretch of the same length with the day well inside; the same one if it is there already. Nobody is taken beyond
 * the years there are: at their end, and where all of them are seen, the day may stand at the edge.
 */
export function around(span: Span, day: number): Span {
  const length = span[1] - span[0];
  const share = (day - span[0]) / length;
  if (share > EDGE && share < 1 - EDGE) return span;
  const from = within(day - length / 2, length);
  const isIn = day >= from && day < from + length;
  const next: Span = isIn ? [from, from + length] : [day - length / 2, day + length / 2];
  return (isIn && length >= WHOLE[1] - WHOLE[0] && share > 0 && share < 1) || next[0] === span[0] ? span : next;
}

/** The start of a stretch that does not leave the years there are; a longer one stands around them. */
function within(from: number, length: number): number {
  const room = WHOLE[1] - WHOLE[0] - length;
  return room < 0 ? WHOLE[0] + room / 2 : Math.min(WHOLE[0] + room, Math.max(WHOLE[0], from));
}
