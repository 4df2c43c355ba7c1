import type { Cluster } from './clusters';
import { discRadius, type Stage } from './discs';
import type { Raster, TextBox } from './raster';
import { toScreen, type Frame, type View } from './view';
import type { Palette } from './palette';

/** A place name beside a disc. */
export interface Town {
  readonly cluster: Cluster;
  /** Radius of what it stands beside, in pixels. */
  readonly radius: number;
  readonly name: string;
  /** 1 right of the disc, -1 left of it. */
  readonly side: 1 | -1;
}

const GAP = 5;
const HEIGHT = 15;
/** A disc leaves the corners of its square free. */
const ROUND = 0.9;

/** The place all members share, if it is a town. */
function townOf({ members }: Cluster): string | null {
  const [{ place }] = members;
  return members.every((member) => member.precision === 'town' && member.place === place) ? place : null;
}

/** Names the towns where neither a disc nor another name is in the way, the most eventful first. */
export function placeTowns(clusters: readonly Cluster[], raster: Raster, frame: Frame, view: View, palette: Palette, measure: (text: string) => number): Town[] {
  const discs = clusters.map((cluster) => ({ cluster, box: discBox(cluster, frame, view, palette) }));
  const placed: TextBox[] = [];
  const byWeight = [...clusters].sort((a, b) => b.members.length - a.members.length);
  return byWeight.flatMap((cluster) => {
    const name = townOf(cluster);
    if (!name) return [];
    const width = measure(name) + 2;
    for (const side of [1, -1] as const) {
      const box = nameBox(cluster, side, width, frame, view, palette);
      const crossed = discs.some((disc) => disc.cluster !== cluster && overlap(disc.box, box));
      if (crossed || placed.some((other) => overlap(other, box)) || !raster.isFree(box)) continue;
      placed.push(box);
      return [{ cluster, name, side, radius: discRadius(cluster, palette) }];
    }
    return [];
  });
}

/** The room a disc takes on the screen. */
export function discBox(cluster: Cluster, frame: Frame, view: View, palette: Palette): TextBox {
  const [x, y] = toScreen(frame, view, cluster.at);
  const side = ROUND * 2 * discRadius(cluster, palette);
  return { x, y, width: side, height: side, angle: 0 };
}

function nameBox(cluster: Cluster, side: 1 | -1, width: number, frame: Frame, view: View, palette: Palette): TextBox {
  const [x, y] = toScreen(frame, view, cluster.at);
  return { x: x + side * (discRadius(cluster, palette) + GAP + width / 2), y, width, height: HEIGHT * palette.unit, angle: 0 };
}

export function overlap(a: TextBox, b: TextBox): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

export function townFont({ sans, unit }: Palette): string {
  return `500 ${12.5 * unit}px ${sans}`;
}

export function paintTowns({ ctx, frame, view, palette }: Stage, towns: readonly Town[]): void {
  ctx.font = townFont(palette);
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  for (const { cluster, name, side, radius } of towns) {
    const [x, y] = toScreen(frame, view, cluster.at);
    const at = x + side * (radius + GAP);
    ctx.textAlign = side === 1 ? 'left' : 'right';
    ctx.strokeStyle = palette.raised;
    ctx.lineWidth = 3 * palette.unit;
    ctx.globalAlpha = 0.72;
    ctx.strokeText(name, at, y + 4.4 * palette.unit);
    ctx.globalAlpha = 1;
    ctx.fillStyle = palette.ink;
    ctx.fillText(name, at, y + 4.4 * palette.unit);
  }
}
