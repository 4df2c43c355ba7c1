import { rowHeight } from './heights';
import { gripAt, frameOf, type Grip } from './overview';
import type { Span } from '../time/days';
import { middleOf, type LaneScene } from './layout';
import type { Picture } from './picture';
import type { Cluster, PlacedMark } from './placement';


/** What lies under a pointer. */
export type Hit =
  | { readonly what: 'event'; readonly event: number; readonly lane: number }
  | { readonly what: 'cluster'; readonly cluster: Cluster; readonly lane: number }
  | { readonly what: 'overview'; readonly grip: Grip }
  | { readonly what: 'lanes' | 'head' | 'axis' | 'nothing' };

export interface HitInput {
  readonly picture: Picture;
  readonly span: Span;
  readonly scroll: number;
  readonly trayScroll: number;
}

/** A mark can be hit this far from its middle: 24 px in all. */
const REACH = 12;

export function hitAt(x: number, y: number, input: HitInput): Hit {
  const { areas } = input.picture;
  if (areas.overview && y >= areas.overview[0]) return { what: 'overview', grip: gripAt(x, frameOf(input.span, input.picture.overview)) };
  if (areas.tray && y >= areas.tray[0]) return hitTray(x, input);
  if (y < areas.lanes[0] || y > areas.lanes[1]) return { what: 'axis' };
  if (x < areas.left) return { what: 'head' };
  return hitLane(x, y, input);
}

function hitTray(x: number, { picture, trayScroll }: HitInput): Hit {
  const at = x + trayScroll;
  const found = picture.tray.find(place => at >= place.x - REACH && at <= place.to + 2);
  return found ? { what: 'event', event: found.event, lane: picture.paths.lanes.length } : { what: 'nothing' };
}

function hitLane(x: number, y: number, { picture, scroll }: HitInput): Hit {
  const down = y - picture.areas.lanes[0] + scroll;
  const lane = picture.scenes.findIndex(scene => down >= scene.top && down < scene.top + scene.height.height);
  const scene = picture.scenes[lane];
  if (!scene) return { what: 'lanes' };
  const at = x - picture.shift;
  const mark = nearestMark(scene, at, down);
  const cluster = scene.clusters.find(each => at >= each.at[0] && at <= each.at[1] && isInRow(scene, each.row, down));
  if (cluster) return { what: 'cluster', cluster, lane };
  return mark ? { what: 'event', event: mark.event, lane } : { what: 'lanes' };
}

/** The mark under the pointer; where several reach, the one whose middle is nearest. */
function nearestMark(scene: LaneScene, x: number, y: number): PlacedMark | null {
  let best: PlacedMark | null = null;
  let distance = Infinity;
  for (const mark of scene.marks) {
    if (!isInRow(scene, mark.row, y)) continue;
    const away = awayFrom(mark, x);
    if (away < distance) [best, distance] = [mark, away];
  }
  return best;
}

/** Infinity outside mark, label and ghosts; inside the label less near than on a mark. */
function awayFrom(mark: PlacedMark, x: number): number {
  const reach = Math.max(REACH, mark.size / 2);
  if (Math.abs(x - mark.x) <= reach) return Math.abs(x - mark.x);
  if (mark.place && x >= mark.place.from && x <= mark.place.to) return reach;
  return mark.ghosts.some(ghost => x >= ghost.at[0] && x <= ghost.at[1]) ? reach + 1 : Infinity;
}

function isInRow(scene: LaneScene, row: number, y: number): boolean {
  return Math.abs(y - middleOf(scene, row)) <= rowHeight(scene.height) / 2;
}
