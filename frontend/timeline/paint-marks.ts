import { drawFault, drawMark } from '../marks/draw';
import { KINDS } from '../marks/glyphs';
import type { Item } from '../model';
import { baseline, write, writeSigla, type Brush } from './brush';
import type { Chronicle } from './chronicle';
import type { Extent } from './extent';
import { middleOf, roomForChosen, styleOf, type LaneScene } from './layout';
import type { Cluster, PlacedMark } from './placement';
import type { Stretch } from './spots';
import type { Scale } from './span';
import { BEFORE_SIGLA, FILLED_AIR, chosenText, labelFont, labelText, pillOf, siglaOf, siglaWidth } from './writing';

export interface MarksInput {
  readonly chronicle: Chronicle;
  readonly chosen: number;
  /** How far the fault of the chosen event is open, in px. */
  readonly open: number;
  readonly scale: Scale;
}

/** Bands first, then marks, then labels with their halo, clusters, and the chosen event over everything. */
export function paintMarks(brush: Brush, scene: LaneScene, input: MarksInput): void {
  const others = scene.marks.filter(mark => mark.event !== input.chosen);
  const names = namesIn(scene);
  for (const mark of scene.marks) paintBand(brush, mark, middleOf(scene, mark.row), names[mark.row]!, input);
  for (const mark of others) paintMark(brush, mark, middleOf(scene, mark.row), input);
  for (const mark of others) paintLabel(brush, mark, middleOf(scene, mark.row), input);
  for (const cluster of scene.clusters) paintCluster(brush, cluster, middleOf(scene, cluster.row));
  const chosen = scene.marks.find(mark => mark.event === input.chosen);
  if (chosen) paintChosen(brush, chosen, middleOf(scene, chosen.row), input);
}

function colourOf(brush: Brush, item: Item): string {
  return brush.palette.kinds[item.kind] ?? brush.palette.ink;
}

/** A band opens where a name stands in its row. */
function paintBand(brush: Brush, mark: PlacedMark, y: number, names: readonly Stretch[], { chronicle }: MarksInput): void {
  if (!mark.band) return;
  const { ctx, palette, metrics } = brush;
  const extent = chronicle.extents[mark.event]!;
  const colour = colourOf(brush, chronicle.items[mark.event]!);
  const [from, to] = mark.band;
  const height = extent.form === 'range' ? metrics.band * 0.84 : extent.form === 'year' ? metrics.band + 2 : metrics.band;
  ctx.save();
  ctx.fillStyle = bandFill(brush, extent, colour, from, to);
  ctx.globalAlpha = extent.form === 'range' ? 0.55 : extent.form === 'year' || extent.form === 'point' ? 0.2 : 1;
  for (const [start, end] of without([from, to], names)) ctx.fillRect(start, y - height / 2, end - start, height);
  ctx.restore();
  if (palette.bandCore > 0.5) for (const [start, end] of without([from, to], names)) outline(brush, start, end, y, height, colour);
}

/** What is left of a stretch outside of others, which are in order and apart. */
export function without([from, to]: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let start = from;
  for (const other of others) {
    if (other[1] <= start || other[0] >= to) continue;
    if (other[0] > start) left.push([start, other[0]]);
    start = other[1];
  }
  return start < to ? [...left, [start, to]] : left;
}

/** Where names stand in each row, with a little air. */
function namesIn(scene: LaneScene): readonly (readonly Stretch[])[] {
  const rows = Array.from({ length: scene.height.rows }, (): Stretch[] => []);
  for (const { row, place } of scene.marks) if (place) rows[row]!.push([place.from - 3, place.to + 3]);
  return rows.map(row => row.sort((a, b) => a[0] - b[0]));
}

/** In high contrast a tint is not enough: the band gets an edge. */
function outline({ ctx }: Brush, from: number, to: number, y: number, height: number, colour: string): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.strokeRect(from + 0.5, y - height / 2 + 0.5, Math.max(0, to - from - 1), height - 1);
}

function bandFill({ ctx, palette }: Brush, extent: Extent, colour: string, from: number, to: number): string | CanvasGradient {
  if (extent.form === 'range' || extent.form === 'year' || extent.form === 'point') return colour;
  const gradient = ctx.createLinearGradient(from, 0, to, 0);
  for (const [at, strength] of stopsOf(extent, palette.bandCore, palette.bandSoft)) gradient.addColorStop(at, faded(ctx, colour, strength));
  return gradient;
}

/** Strength of a soft band along its length: the four points, or an end that nobody closes. */
export function stopsOf(extent: Extent, core: number, soft: number): readonly (readonly [at: number, strength: number])[] {
  const share = (day: number): number => Math.min(1, Math.max(0, (day - extent.lo) / (extent.hi - extent.lo)));
  if (extent.form === 'open-end') return [[0, core * 1.4], [0.55, core], [1, 0]];
  if (extent.form === 'open-start') return [[0, 0], [0.45, core], [1, core * 1.4]];
  if (extent.core[0] >= extent.core[1]) return [[0, 0], [0.35, soft * 2], [0.65, soft * 2], [1, 0]];
  return [[0, 0], [share(extent.core[0]), core], [share(extent.core[1]), core], [1, 0]];
}

/** The canvas itself turns any CSS colour, system colours too, into #rrggbb. */
function faded(ctx: CanvasRenderingContext2D, colour: string, strength: number): string {
  ctx.fillStyle = colour;
  const alpha = Math.round(Math.min(1, strength) * 255).toString(16).padStart(2, '0');
  return typeof ctx.fillStyle === 'string' && ctx.fillStyle.length === 7 ? ctx.fillStyle + alpha : colour;
}

function paintMark(brush: Brush, mark: PlacedMark, y: number, { chronicle }: MarksInput): void {
  paintGhosts(brush, mark, y, chronicle);
  const item = chronicle.items[mark.event]!;
  drawMark(brush.ctx, item.kind, mark.x, y, mark.size, styleOf(item, chronicle.extents[mark.event]!), { colour: colourOf(brush, item), paper: brush.palette.paper, bar: item.own });
}

function paintGhosts(brush: Brush, mark: PlacedMark, y: number, chronicle: Chronicle): void {
  const { ctx, palette, metrics } = brush;
  const colour = colourOf(brush, chronicle.items[mark.event]!);
  const height = Math.min(metrics.row - 5, metrics.siglum + 5);
  for (const { text, box: [from, to], siglum } of mark.ghosts) {
    ctx.save();
    ctx.fillStyle = ctx.strokeStyle = colour;
    ctx.lineWidth = 1.1;
    ctx.globalAlpha = 0.12;
    ctx.fillRect(from, y - height / 2, to - from, height);
    ctx.globalAlpha = 1;
    ctx.setLineDash([3, 2.4]);
    ctx.strokeRect(from, y - height / 2, to - from, height);
    ctx.restore();
    writeSigla(brush, [text], siglum, y);
    const before = to <= mark.x;
    drawFault(ctx, before ? mark.x - mark.size / 2 - 4.5 : mark.x + mark.size / 2 + 4.5, y, metrics.row, palette.ink);
  }
}

function paintLabel(brush: Brush, mark: PlacedMark, y: number, { chronicle }: MarksInput): void {
  if (!mark.place) return;
  const { ctx, palette, metrics } = brush;
  const item = chronicle.items[mark.event]!;
  const sigla = siglaOf(item);
  const width = siglaWidth(sigla, metrics);
  const halo = { colour: palette.paper, width: 3.4 * metrics.unit };
  const right = mark.place.side === 'right';
  const text = right ? mark.place.from : mark.place.from + width;
  write(ctx, labelText(item), text, baseline(y, 13.5 * metrics.unit), labelFont(item, metrics), palette.ink, halo);
  writeSigla(brush, right ? sigla : [...sigla].reverse(), right ? mark.place.to - width + BEFORE_SIGLA : mark.place.from, y);
}

/** The only pill: the total, then glyph and number per kind. */
export function paintCluster(brush: Brush, cluster: Pick<Cluster, 'at' | 'counts' | 'total'>, y: number): void {
  const { ctx, palette, metrics, measure } = brush;
  const pill = pillOf(cluster.counts, cluster.total, metrics, measure);
  const height = Math.min(21 * metrics.unit, metrics.row - 1);
  ctx.fillStyle = palette.raised;
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  ctx.roundRect(cluster.at[0], y - height / 2, cluster.at[1] - cluster.at[0], height, height / 2);
  ctx.fill();
  ctx.stroke();
  write(ctx, pill.total, cluster.at[0] + 10 * metrics.unit, baseline(y, 14 * metrics.unit), metrics.fonts.total, palette.ink);
  for (const part of pill.parts) {
    const x = cluster.at[0] + part.x;
    const kind = KINDS[part.kind];
    if (kind) drawMark(ctx, kind, x + 4.5 * metrics.unit, y, 9 * metrics.unit, 'solid', { colour: palette.kinds[kind], paper: palette.raised });
    write(ctx, part.text, x + (kind ? 12 : 0) * metrics.unit, baseline(y, 13 * metrics.unit), metrics.fonts.month, palette.ink2);
  }
}

function paintChosen(brush: Brush, mark: PlacedMark, y: number, input: MarksInput): void {
  const { ctx, palette, metrics } = brush;
  const item = input.chronicle.items[mark.event]!;
  paintGhosts(brush, mark, y, input.chronicle);
  ctx.fillStyle = palette.raised;
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 2.4;
  ctx.beginPath();
  ctx.arc(mark.x, y, metrics.ring, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
  drawMark(ctx, item.kind, mark.x, y, metrics.ring * 1.2, styleOf(item, input.chronicle.extents[mark.event]!), { colour: colourOf(brush, item), paper: palette.raised, open: input.open, bar: item.own });
  if (mark.place) paintFilledLabel(brush, mark.place.from, mark.place.to, y, item, roomForChosen(input.scale));
}

function paintFilledLabel(brush: Brush, from: number, to: number, y: number, item: Item, room: number): void {
  const { ctx, palette, metrics, measure } = brush;
  const height = metrics.row + 2;
  ctx.fillStyle = palette.accent;
  ctx.beginPath();
  ctx.roundRect(from, y - height / 2, to - from, height, 2);
  ctx.fill();
  write(ctx, chosenText(item, room, metrics, measure), from + FILLED_AIR, baseline(y, 14.5 * metrics.unit), metrics.fonts.chosen, palette.onAccent);
  const sigla = siglaOf(item);
  writeSigla(brush, sigla, to - FILLED_AIR - siglaWidth(sigla, metrics) + BEFORE_SIGLA, y, { ink: palette.onAccent, paper: palette.accent });
}
