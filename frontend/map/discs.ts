import { drawMark } from '../marks/draw';
import type { Cluster } from './clusters';
import { DOUBT, styleOf, type Marker } from './markers';
import type { Palette } from './palette';
import { scaleOf, toScreen, type Frame, type View } from './view';

/** Where the discs are drawn. */
export interface Stage {
  readonly ctx: CanvasRenderingContext2D;
  readonly frame: Frame;
  readonly view: View;
  readonly palette: Palette;
}

/** Opacity of what lies outside the time window. */
const FADED = 0.35;
const FULL_CIRCLE = 2 * Math.PI;

/** Radius of a disc in pixels. */
export function discRadius({ members }: Cluster, palette: Palette): number {
  if (members.length > 1) return (members.length < 10 ? 11.5 : members.length < 100 ? 12.5 : 15) * palette.unit;
  return markerRadius(members[0], palette);
}

function markerRadius({ item }: Marker, palette: Palette): number {
  const size = palette.marks[item.importance - 1] ?? palette.marks[1];
  return Math.max(item.contested ? 10.8 : 8.3, 0.71 * size);
}

export function paintFaded(stage: Stage, clusters: readonly Cluster[]): void {
  stage.ctx.save();
  stage.ctx.globalAlpha = FADED;
  paintClusters(stage, clusters);
  stage.ctx.restore();
}

/** Rings of doubt first, discs above them, from back to front. */
export function paintClusters(stage: Stage, clusters: readonly Cluster[]): void {
  for (const marker of regionsOf(clusters)) paintDoubt(stage, marker);
  for (const cluster of clusters) paintCluster(stage, cluster);
}

/** One event per stretch of land of which only the region is known: rings upon rings would only grow darker. */
function regionsOf(clusters: readonly Cluster[]): Marker[] {
  const places = new Map<string, Marker>();
  for (const { members } of clusters) {
    for (const marker of members) if (marker.precision === 'region') places.set(marker.at.map((value) => Math.round(value / (2 * DOUBT))).join(), marker);
  }
  return [...places.values()];
}

function paintDoubt({ ctx, frame, view, palette }: Stage, { item, at }: Marker): void {
  const [x, y] = toScreen(frame, view, at);
  const radius = Math.max(12 * palette.unit, DOUBT * scaleOf(frame, view));
  const alpha = ctx.globalAlpha;
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, FULL_CIRCLE);
  ctx.fillStyle = ctx.strokeStyle = palette.kinds[item.kind];
  ctx.globalAlpha = 0.14 * alpha;
  ctx.fill();
  ctx.globalAlpha = alpha;
  ctx.lineWidth = 1.6;
  ctx.setLineDash([4, 3]);
  ctx.stroke();
  ctx.setLineDash([]);
}

function paintCluster(stage: Stage, cluster: Cluster): void {
  const { ctx, frame, view, palette } = stage;
  const [x, y] = toScreen(frame, view, cluster.at);
  const radius = discRadius(cluster, palette);
  const many = cluster.members.length > 1;
  disc(ctx, x, y, radius, palette.raised, many ? palette.ink : palette.ink2, many ? 1.3 : 0.9);
  if (many) paintCount(stage, cluster.members.length, x, y);
  else paintMark(stage, cluster.members[0], x, y, radius);
}

function disc(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number, fill: string, stroke: string, width: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, FULL_CIRCLE);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = stroke;
  ctx.lineWidth = width;
  ctx.stroke();
}

function paintCount({ ctx, palette }: Stage, number: number, x: number, y: number): void {
  ctx.font = `700 ${13.5 * palette.unit}px ${palette.sans}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = palette.ink;
  ctx.fillText(String(number), x, y + 4.8 * palette.unit);
}

function paintMark({ ctx, palette }: Stage, { item }: Marker, x: number, y: number, radius: number): void {
  const style = styleOf(item);
  const ink = { colour: palette.kinds[item.kind], paper: palette.raised, bar: item.own };
  drawMark(ctx, item.kind, x, y, radius * (style === 'cut' ? 1.3 : 1.15), style, ink);
}

/** A ring in ink around what the pointer is over. */
export function paintHover({ ctx, frame, view, palette }: Stage, cluster: Cluster): void {
  const [x, y] = toScreen(frame, view, cluster.at);
  ctx.beginPath();
  ctx.arc(x, y, discRadius(cluster, palette) + 2, 0, FULL_CIRCLE);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 2;
  ctx.stroke();
}

/** Radius of the ring around the chosen event, in pixels. */
export function chosenRadius({ unit, marks }: Palette): number {
  return Math.max(12.5 * unit, 0.9 * marks[1]);
}

export function paintChosen(stage: Stage, marker: Marker): void {
  const { ctx, frame, view, palette } = stage;
  const [x, y] = toScreen(frame, view, marker.at);
  const radius = chosenRadius(palette);
  if (marker.precision === 'region') paintDoubt(stage, marker);
  disc(ctx, x, y, radius, palette.raised, palette.accent, 2.6 * Math.sqrt(palette.unit));
  paintMark(stage, marker, x, y, radius);
}
