import { middle, type Box, type Point } from './plane';

/** What part of the plane is seen: its middle, and how many times larger than at home. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The picture on the screen and the view that shows the whole region in it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Pixels per unit of the plane when `k` is 1. */
  readonly base: number;
  readonly home: View;
}

export const FARTHEST = 16;

/** Fits an area of the plane into the picture. */
export function frameOf(width: number, height: number, area: Box, padding: number): Frame {
  const wide = Math.max(1, width - 2 * padding) / Math.max(1e-6, area.x1 - area.x0);
  const high = Math.max(1, height - 2 * padding) / Math.max(1e-6, area.y1 - area.y0);
  const [x, y] = middle(area);
  return { width, height, base: Math.min(wide, high), home: { k: 1, x, y } };
}

/** Pixels per unit of the plane. */
export function scaleOf(frame: Frame, view: View): number {
  return frame.base * view.k;
}

export function toScreen(frame: Frame, view: View, [x, y]: Point): Point {
  const scale = scaleOf(frame, view);
  return [(x - view.x) * scale + frame.width / 2, (y - view.y) * scale + frame.height / 2];
}

export function fromScreen(frame: Frame, view: View, [x, y]: Point): Point {
  const scale = scaleOf(frame, view);
  return [(x - frame.width / 2) / scale + view.x, (y - frame.height / 2) / scale + view.y];
}

/** Keeps a view inside what is seen at home. */
export function clamp(frame: Frame, { k, x, y }: View): View {
  const closest = Math.min(FARTHEST, Math.max(1, k));
  const spareX = (frame.width / frame.base / 2) * (1 - 1 / closest);
  const spareY = (frame.height / frame.base / 2) * (1 - 1 / closest);
  return {
    k: closest,
    x: Math.min(frame.home.x + spareX, Math.max(frame.home.x - spareX, x)),
    y: Math.min(frame.home.y + spareY, Math.max(frame.home.y - spareY, y)),
  };
}

/** Zooms by a factor; what lies under `at` (in pixels) stays there. */
export function zoomed(frame: Frame, view: View, factor: number, at: Point): View {
  const k = Math.min(FARTHEST, Math.max(1, view.k * factor));
  const [x, y] = fromScreen(frame, view, at);
  const scale = frame.base * k;
  return clamp(frame, { k, x: x - (at[0] - frame.width / 2) / scale, y: y - (at[1] - frame.height / 2) / scale });
}

/** Moves the picture by so many pixels. */
export function moved(frame: Frame, view: View, dx: number, dy: number): View {
  const scale = scaleOf(frame, view);
  return clamp(frame, { k: view.k, x: view.x - dx / scale, y: view.y - dy / scale });
}

/** The nearest view that shows a point at least `margin` pixels from the edge and at least `k` times enlarged. */
export function revealing(frame: Frame, view: View, point: Point, margin: number, k: number): View {
  const closer = { k: Math.max(view.k, k), x: view.x, y: view.y };
  if (closer.k > view.k) return clamp(frame, { k: closer.k, x: point[0], y: point[1] });
  const [x, y] = toScreen(frame, view, point);
  const dx = Math.max(margin - x, 0) - Math.max(x - (frame.width - margin), 0);
  const dy = Math.max(margin - y, 0) - Math.max(y - (frame.height - margin), 0);
  return moved(frame, view, dx, dy);
}

/** A view that shows an area of the plane whole, with `padding` pixels around it. */
export function showing(frame: Frame, area: Box, padding: number): View {
  const { base } = frameOf(frame.width, frame.height, area, padding);
  const [x, y] = middle(area);
  return clamp(frame, { k: base / frame.base, x, y });
}

/** The view at `t` (0 to 1) on the way from one to another: the scale grows evenly and one point stands still. */
export function between(from: View, to: View, t: number): View {
  const k = from.k * (to.k / from.k) ** t;
  const steady = Math.abs(to.k - from.k) < 1e-6;
  const way = steady ? t : (1 / k - 1 / from.k) / (1 / to.k - 1 / from.k);
  return { k, x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
}

/** The CSS transform that makes a picture painted for one view stand where another wants it. */
export function shifted(frame: Frame, painted: View, view: View): string {
  const scale = scaleOf(frame, painted);
  const corner: Point = [painted.x - frame.width / 2 / scale, painted.y - frame.height / 2 / scale];
  const [x, y] = toScreen(frame, view, corner);
  return `translate(${x}px, ${y}px) scale(${view.k / painted.k})`;
}

/** Whether there is more of the map than is seen. */
export function isClose(view: View | null): boolean {
  return (view?.k ?? 1) > 1.001;
}
