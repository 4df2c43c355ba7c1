import { lineOffset, type PlacedName, type Setting } from './names';
import type { Palette } from './palette';

/** Sets font and tracking for a name on the ground; browsers without tracking on a canvas set it tighter. */
function setName(ctx: CanvasRenderingContext2D, { size, tracking }: Setting, face: string): void {
  ctx.font = `${face.replace('{}', `${size}px`)}`;
  if ('letterSpacing' in ctx) ctx.letterSpacing = `${tracking * size}px`;
}

export interface Faces {
  readonly capitals: string;
  readonly strong: string;
  readonly italic: string;
}

/** The faces names are set in; `{}` stands for the size. */
export function facesOf({ serif }: Palette): Faces {
  return { capitals: `500 {} ${serif}`, strong: `700 {} ${serif}`, italic: `italic 500 {} ${serif}` };
}

export function measureName(ctx: CanvasRenderingContext2D, face: string): (text: string, setting: Setting) => number {
  return (text, setting) => {
    setName(ctx, setting, face);
    const { width } = ctx.measureText(text);
    resetTracking(ctx);
    return width - setting.tracking * setting.size;
  };
}

export function drawName(ctx: CanvasRenderingContext2D, name: PlacedName, face: string, colour: string): void {
  ctx.save();
  ctx.translate(name.x, name.y);
  ctx.rotate((name.angle * Math.PI) / 180);
  setName(ctx, name.setting, face);
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  const { size, tracking } = name.setting;
  name.lines.forEach((line, index) => {
    ctx.fillText(line, (tracking * size) / 2, lineOffset(index, name.lines.length, size) + 0.32 * size);
  });
  resetTracking(ctx);
  ctx.restore();
}

function resetTracking(ctx: CanvasRenderingContext2D): void {
  if ('letterSpacing' in ctx) ctx.letterSpacing = '0px';
}

/** Breaks a text into at most `most` lines of a width; what does not fit ends in an ellipsis. */
export function wrap(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width && lines.length < most - 1) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, shorten(line, width, measure)];
}

function shorten(text: string, width: number, measure: (text: string) => number): string {
  let end = text.length;
  while (end > 1 && measure(end < text.length ? `${text.slice(0, end)}…` : text) > width) end--;
  return end < text.length ? `${text.slice(0, end).trimEnd()}…` : text;
}
