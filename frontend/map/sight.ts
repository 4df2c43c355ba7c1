import type { GeoProjection } from 'd3-geo';
import { fromKilometres, type Box } from './plane';
import { clamp, scaleOf, type Frame, type View } from './view';

/** A piece of the map, whatever the size of the picture: its middle, and the distance from there to the nearer edge. */
export interface Sight {
  readonly latitude: number;
  readonly longitude: number;
  readonly kilometres: number;
}

/** What is seen of the earth; `null` where the middle of the picture lies beside it. */
export function sightOf(projection: GeoProjection, frame: Frame, view: View): Sight | null {
  const at = projection.invert?.([view.x, view.y]);
  if (!at || !at.every(Number.isFinite)) return null;
  const half = Math.min(frame.width, frame.height) / 2 / scaleOf(frame, view);
  return { latitude: at[1], longitude: at[0], kilometres: half / fromKilometres(1) };
}

/** The part of the plane that holds at least the piece; `null` for one that is not on the map. */
export function boxOf(projection: GeoProjection, { latitude, longitude, kilometres }: Sight): Box | null {
  const at = projection([longitude, latitude]);
  const half = fromKilometres(kilometres);
  if (!at || !at.every(Number.isFinite) || !(half > 0)) return null;
  return { x0: at[0] - half, y0: at[1] - half, x1: at[0] + half, y1: at[1] + half };
}

/** The view in which this picture shows the piece. */
export function viewOn(projection: GeoProjection, frame: Frame, sight: Sight): View | null {
  const box = boxOf(projection, sight);
  if (!box) return null;
  const k = Math.min(frame.width, frame.height) / (box.x1 - box.x0) / frame.base;
  return clamp(frame, { k, x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 });
}
