/** The record is not one more text: its siglum stands in a double frame. */
export const RECORD = 'R';

/** Colours of a siglum on canvas. */
export interface SiglumInk {
  readonly ink: string;
  readonly paper: string;
  readonly serif: string;
}

/** Width in px of a siglum of the given height; two letters need more than a square. */
export function siglumWidth(letter: string, height: number): number {
  return letter.length > 1 ? height * (0.62 + 0.44 * letter.length) : height;
}

/** Draws a siglum with its left top corner at (x, y). Leaves the context as it was, but for font and alignment. */
export function drawSiglum(ctx: CanvasRenderingContext2D, letter: string, x: number, y: number, height: number, ink: SiglumInk): void {
  const width = siglumWidth(letter, height);
  if (letter === RECORD) frameTwice(ctx, x, y, width, height, ink);
  else fillBox(ctx, x, y, width, height, ink.ink);
  ctx.fillStyle = letter === RECORD ? ink.ink : ink.paper;
  ctx.font = `700 ${height * 0.8}px ${ink.serif}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(letter, x + width / 2, y + height * 0.79);
}

function fillBox(ctx: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, colour: string): void {
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, height / 9);
  ctx.fill();
}

/** The inner frame is left out where it would touch the letter. */
function frameTwice(ctx: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, ink: SiglumInk): void {
  const line = Math.max(1, height / 22);
  fillBox(ctx, x, y, width, height, ink.paper);
  ctx.strokeStyle = ink.ink;
  ctx.lineWidth = line;
  ctx.beginPath();
  ctx.roundRect(x + line / 2, y + line / 2, width - line, height - line, height / 9);
  ctx.stroke();
  if (height < 16) return;
  ctx.lineWidth = line * 0.8;
  ctx.strokeRect(x + line * 2.9, y + line * 2.9, width - line * 5.8, height - line * 5.8);
}
