import type { Kind } from '../model';
import { BAR, FAULT, HALVES, HOLLOW, OUTLINES, SMALLEST_CUT } from './glyphs';

export type MarkStyle = 'solid' | 'hollow' | 'cut';

export interface MarkInk {
  /** Colour of the kind. */
  readonly colour: string;
  /** What shows through a hollow mark. */
  readonly paper: string;
  /** How far the halves of a cut mark stand apart beyond the usual, in px. */
  readonly open?: number;
  /** Whether the mark stands on a bar, as that of an event does that a teacher added. */
  readonly bar?: boolean | undefined;
}

const outlines = new Map<string, Path2D>();

function path(source: string): Path2D {
  let known = outlines.get(source);
  if (!known) outlines.set(source, (known = new Path2D(source)));
  return known;
}

/** Size in px at which a mark of this style is really drawn. */
export function markSize(size: number, style: MarkStyle): number {
  return style === 'cut' ? Math.max(SMALLEST_CUT, size) : size;
}

/** Draws one mark with its middle at (x, y); `size` is its width in px. Leaves the transform as it was. */
export function drawMark(ctx: CanvasRenderingContext2D, kind: Kind, x: number, y: number, size: number, style: MarkStyle, ink: MarkInk): void {
  const radius = (markSize(size, style) / 2) * (style === 'hollow' ? HOLLOW.scale : 1);
  ctx.translate(x, y);
  ctx.scale(radius, radius);
  ctx.fillStyle = ink.colour;
  if (style === 'cut') drawHalves(ctx, kind, (ink.open ?? 0) / radius);
  else if (style === 'hollow') drawHollow(ctx, kind, ink);
  else ctx.fill(path(OUTLINES[kind]));
  if (ink.bar) drawBar(ctx, ink);
  // Undone by hand: save and restore cost more than the mark itself.
  ctx.scale(1 / radius, 1 / radius);
  ctx.translate(-x, -y);
}

function drawHalves(ctx: CanvasRenderingContext2D, kind: Kind, open: number): void {
  const [one, other] = HALVES[kind];
  ctx.translate(-open / 2, 0);
  ctx.fill(path(one));
  ctx.translate(open, 0);
  ctx.fill(path(other));
  ctx.translate(-open / 2, 0);
}

function drawBar(ctx: CanvasRenderingContext2D, { colour }: MarkInk): void {
  ctx.fillStyle = colour;
  ctx.fill(path(BAR));
}

function drawHollow(ctx: CanvasRenderingContext2D, kind: Kind, { colour, paper }: MarkInk): void {
  ctx.lineWidth = HOLLOW.stroke;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = colour;
  ctx.fillStyle = paper;
  ctx.fill(path(OUTLINES[kind]));
  ctx.stroke(path(OUTLINES[kind]));
}

/** Draws the zigzag that parts text and record, `height` px high around (x, y). */
export function drawFault(ctx: CanvasRenderingContext2D, x: number, y: number, height: number, ink: string): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(1, height / 34);
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1.6;
  ctx.lineJoin = 'miter';
  ctx.stroke(path(FAULT));
  ctx.restore();
}
