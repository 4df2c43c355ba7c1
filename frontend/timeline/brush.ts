import { drawSiglum, siglumWidth, type SiglumInk } from '../marks/sigla';
import type { Metrics } from './metrics';
import type { Palette } from './palette';
import { BETWEEN_SIGLA, type Measure } from './writing';

/** What every painter needs. */
export interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly metrics: Metrics;
  readonly measure: Measure;
  /** Paper nobody printed on. */
  readonly dots: CanvasPattern | string;
}

/** Distance of the dots of a silence, in px. */
export const DOT_STEP = 9;

/** The dots of a silence as a pattern, sharp at any pixel ratio. */
export function dotsOf(ctx: CanvasRenderingContext2D, palette: Palette, ratio: number): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(DOT_STEP * ratio);
  const pen = tile.getContext('2d');
  if (!pen) return 'transparent';
  pen.fillStyle = palette.silence;
  pen.globalAlpha = 0.75;
  pen.beginPath();
  pen.arc(tile.width / 2, tile.height / 2, 0.85 * ratio, 0, 2 * Math.PI);
  pen.fill();
  const pattern = ctx.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(DOT_STEP / tile.width));
  return pattern ?? 'transparent';
}

export function line(ctx: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number, colour: string, width = 1): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}

/** Text from its left end, with a halo of paper where a width for it is given. */
export function write(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, colour: string, halo?: { colour: string; width: number }): void {
  ctx.font = font;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  if (halo) {
    ctx.strokeStyle = halo.colour;
    ctx.lineWidth = halo.width;
    ctx.lineJoin = 'round';
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}

/** A row of sigla around the height y. */
export function writeSigla({ ctx, palette, metrics }: Brush, sigla: readonly string[], x: number, y: number, ink: Partial<SiglumInk> = {}): void {
  for (const letter of sigla) {
    drawSiglum(ctx, letter, x, y - metrics.siglum / 2, metrics.siglum, { ink: palette.ink, paper: palette.paper, serif: palette.serif, ...ink });
    x += siglumWidth(letter, metrics.siglum) + BETWEEN_SIGLA;
  }
}

/** Where the baseline of a line of text stands whose middle is y. */
export function baseline(y: number, size: number): number {
  return y + size * 0.34;
}
