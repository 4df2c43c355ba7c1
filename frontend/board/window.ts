import type { Item } from '../model';
import { beginningOf, SCOPE_SPAN, WHOLE } from '../time/dates';
import { yearsOf, type Span } from '../time/days';

/** The part of the picture at each side from which an event is brought to the middle. */
const EDGE = 0.15;

/** A window of the same length with the event well inside; the same one if it is there already or has no date. */
export function bringing([from, to]: Span, item: Item): Span {
  const begun = beginningOf(item);
  if (!begun) return [from, to];
  const day = (begun[0] + begun[1] + 1) / 2;
  const share = (day - from) / (to - from);
  if (share > EDGE && share < 1 - EDGE) return [from, to];
  const half = (to - from) / 2;
  return [day - half, day + half];
}

/** First and last year as a sentence names them: the air around the years the program speaks of is not named. */
export function namedYears(window: Span): readonly [number, number] {
  const [first, last] = yearsOf(window);
  const [earliest, latest] = yearsOf(SCOPE_SPAN);
  const from = window[0] >= WHOLE[0] && window[1] > SCOPE_SPAN[0] ? Math.max(first, earliest) : first;
  return [from, Math.max(from, Math.min(last, latest))];
}
