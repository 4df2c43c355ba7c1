import type { Item } from '../model';
import { inOrder, isIn } from '../time/dates';
import type { Span } from '../time/days';

/**
 * The event a step before or after the chosen one in the order of time. Without a chosen one the walk begins at the
 * first (or last) in the window. `null` at the end of the road.
 */
export function neighbour(items: readonly Item[], chosen: string | null, step: 1 | -1, window: Span): string | null {
  const order = inOrder(items);
  const at = order.findIndex(({ id }) => id === chosen);
  if (at >= 0) return order[at + step]?.id ?? null;
  const here = order.filter((item) => isIn(item, window));
  return here.at(step === 1 ? 0 : -1)?.id ?? null;
}
