import { drawMark } from '../marks/draw';
import { baseline, line, write, writeSigla, type Brush } from './brush';
import type { Chronicle } from './chronicle';
import { styleOf } from './layout';
import type { TrayPlace } from './tray';
import { BEFORE_SIGLA, labelFont, labelText, siglaOf, siglaWidth } from './writing';

export interface TrayScene {
  readonly places: readonly TrayPlace[];
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly scroll: number;
  readonly name: string;
  readonly nameX: number;
  readonly chosen: number;
}

/** Hatching marks the row as one without dates. */
export function paintTray(brush: Brush, scene: TrayScene, chronicle: Chronicle): void {
  const { ctx, palette, metrics } = brush;
  const { top, left, width } = scene;
  const middle = top + metrics.tray / 2;
  line(ctx, 0, top + 0.5, left + width, top + 0.5, palette.rule);
  write(ctx, scene.name, scene.nameX, baseline(middle, 14 * metrics.unit), metrics.fonts.silence, palette.ink2);
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top + 1, width, metrics.tray - 1);
  ctx.clip();
  paintHatch(brush, left, top, width, metrics.tray);
  ctx.translate(-scene.scroll, 0);
  for (const place of scene.places) paintPlace(brush, place, middle, place.event === scene.chosen, chronicle);
  ctx.restore();
}

function paintHatch({ ctx, palette }: Brush, x: number, y: number, width: number, height: number): void {
  ctx.save();
  ctx.globalAlpha = 0.28;
  ctx.strokeStyle = palette.ruleStrong;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let at = x - height; at < x + width; at += 8) {
    ctx.moveTo(at, y + height);
    ctx.lineTo(at + height, y);
  }
  ctx.stroke();
  ctx.restore();
}

function paintPlace(brush: Brush, place: TrayPlace, y: number, isChosen: boolean, chronicle: Chronicle): void {
  const { ctx, palette, metrics } = brush;
  const item = chronicle.items[place.event]!;
  const sigla = siglaOf(item);
  ctx.fillStyle = palette.paper;
  ctx.fillRect(place.x - place.size / 2 - 5, y - metrics.row / 2 + 1, place.to - place.x + place.size / 2 + 10, metrics.row - 2);
  const ink = isChosen ? palette.accent : palette.ink;
  const paper = palette.paper;
  drawMark(ctx, item.kind, place.x, y, place.size, styleOf(item, chronicle.extents[place.event]!), { colour: palette.kinds[item.kind] ?? ink, paper, bar: item.own });
  write(ctx, labelText(item), place.label, baseline(y, 13.5 * metrics.unit), labelFont(item, metrics), ink);
  writeSigla(brush, sigla, place.to - siglaWidth(sigla, metrics) + BEFORE_SIGLA, y);
  if (isChosen) ring(ctx, place.x, y, place.size / 2 + 4, palette.accent);
}

function ring(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.stroke();
}
