import type { Point } from '../map/plane';
import { fromScreen, toScreen, type Frame, type View } from '../map/view';

/** One press of an arrow, in pixels, and one with Shift. */
const STEP = 14;
const FINE = 3;

const ARROWS: Readonly<Record<string, Point>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Where a key moves the crosshair, in units of the plane; `null` for any other key. It stays within the picture's land and sea. */
export function aimed(at: Point, key: string, fine: boolean, frame: Frame, view: View): Point | null {
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const step = fine ? FINE : STEP;
  const [x, y] = toScreen(frame, view, at);
  const moved = fromScreen(frame, view, [x + arrow[0] * step, y + arrow[1] * step]);
  return kept(moved, frame);
}

/** The nearest point that is seen when the whole region is. */
export function kept([x, y]: Point, frame: Frame): Point {
  const [left, top] = fromScreen(frame, frame.home, [0, 0]);
  const [right, bottom] = fromScreen(frame, frame.home, [frame.width, frame.height]);
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}
