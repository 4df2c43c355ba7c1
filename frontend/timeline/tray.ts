import type { Chronicle } from './chronicle';
import type { Metrics } from './metrics';
import { styleOf } from './layout';
import { markSize } from '../marks/draw';
import { GAP } from './spots';
import { labelWidth, type Measure } from './writing';

/** An event without a usable date, in a row of its own without a scale. */
export interface TrayPlace {
  readonly event: number;
  /** Middle of the mark. */
  readonly x: number;
  readonly size: number;
  readonly label: number;
  readonly to: number;
}

const BETWEEN = 18;

/** The places of the undated events one after the other, from x on; what does not fit is reached by scrolling. */
export function trayPlaces(events: readonly number[], from: number, chronicle: Chronicle, metrics: Metrics, measure: Measure): readonly TrayPlace[] {
  let x = from;
  return events.map(event => {
    const item = chronicle.items[event]!;
    const size = markSize(metrics.marks[item.importance], styleOf(item, chronicle.extents[event]!));
    const label = x + size + GAP;
    const to = label + labelWidth(item, metrics, measure);
    const place = { event, x: x + size / 2, size, label, to };
    x = to + BETWEEN;
    return place;
  });
}

/** How far the tray must be scrolled so that a place is in view; `now` if it is. */
export function trayScroll(place: TrayPlace, now: number, view: readonly [number, number]): number {
  const from = place.x - place.size;
  if (from - now < view[0]) return Math.max(0, from - view[0]);
  if (place.to - now > view[1]) return Math.min(from - view[0], place.to - view[1] + BETWEEN);
  return now;
}
