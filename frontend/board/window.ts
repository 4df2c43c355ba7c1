import type { Item } from '../model';
import { around } from '../time/around';
import { beginningOf, SCOPE_SPAN, WHOLE } from '../time/dates';
import { yearsOf, type Span } from '../time/days';

/** A window of the same length with the event well inside; the same one if it is there already or has no date. */
export function bringing(window: Span, item: Item): Span {
  const begun = beginningOf(item);
  return begun ? around(window, (begun[0] + begun[1] + 1) / 2) : window;
}

/** First and last year as a sentence names them: the air around the years the program speaks of is not named. */
export function namedYears(window: Span): readonly [number, number] {
  const [first, last] = yearsOf(window);
  const [earliest, latest] = yearsOf(SCOPE_SPAN);
  const from = window[0] >= WHOLE[0] && window[1] > SCOPE_SPAN[0] ? Math.max(first, earliest) : first;
  return [from, Math.max(from, Math.min(last, latest))];
}
