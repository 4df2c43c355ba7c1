import { kindsIn, type Cluster } from './clusters';
import { discRadius, type Stage } from './discs';
import { drawMark } from '../marks/draw';
import type { Point } from './plane';
import type { TextBox } from './raster';
import { wrap } from './type';
import { toScreen } from './view';
import type { Palette } from './palette';

/** The text of a label box: a heading, and what stands below it. */
export interface Callout {
  readonly heading: readonly string[];
  readonly below: readonly string[];
  readonly width: number;
  readonly height: number;
}

const PAD = 9;
const LINE = 16;

/** Widths a label box is tried at, in pixels. */
export const CALLOUT_WIDTHS: readonly number[] = [172, 150, 130];

function headingFont({ sans, unit }: Palette): string {
  return `600 ${13.5 * unit}px ${sans}`;
}

function belowFont({ sans, unit }: Palette): string {
  return `400 ${12.5 * unit}px ${sans}`;
}

/** Breaks and measures the text of a label box; `room` is the widest it may be, in pixels. Parts below stay whole if they can. */
export function calloutOf(ctx: CanvasRenderingContext2D, palette: Palette, heading: string, below: readonly string[], room: number): Callout {
  const { unit } = palette;
  const widest = room - 2 * PAD * unit;
  const measure = (text: string): number => ctx.measureText(text).width;
  ctx.font = headingFont(palette);
  const head = wrap(heading, widest, 3, measure);
  const widths = head.map(measure);
  ctx.font = belowFont(palette);
  const parts = below.filter(Boolean);
  const joined = parts.join(' · ');
  const lines = measure(joined) <= widest ? [joined].filter(Boolean) : parts.flatMap((part) => wrap(part, widest, 2, measure));
  const width = Math.max(...widths, ...lines.map(measure)) + 2 * PAD * unit;
  const height = ((head.length + lines.length) * LINE + 7) * unit;
  return { heading: head, below: lines, width: Math.ceil(width), height: Math.ceil(height) };
}

/** The box with its text, its middle at (box.x, box.y). */
export function paintCallout({ ctx, palette }: Stage, callout: Callout, box: TextBox, edge: string): void {
  const { unit } = palette;
  const left = Math.round(box.x - callout.width / 2) + 0.5;
  const top = Math.round(box.y - callout.height / 2) + 0.5;
  ctx.fillStyle = palette.raised;
  ctx.strokeStyle = edge;
  ctx.lineWidth = 1.6;
  ctx.fillRect(left, top, callout.width, callout.height);
  ctx.strokeRect(left, top, callout.width, callout.height);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = palette.ink;
  ctx.font = headingFont(palette);
  callout.heading.forEach((line, index) => ctx.fillText(line, left + PAD * unit, top + LINE * (index + 1) * unit));
  ctx.fillStyle = palette.ink2;
  ctx.font = belowFont(palette);
  const above = callout.heading.length + 1;
  callout.below.forEach((line, index) => ctx.fillText(line, left + PAD * unit, top + (LINE * (above + index) - 1) * unit));
}

/** The line between a ring and the nearest point of its box. */
export function paintLeader({ ctx, palette }: Stage, [x, y]: Point, radius: number, box: TextBox): void {
  const toX = Math.min(box.x + box.width / 2, Math.max(box.x - box.width / 2, x));
  const toY = Math.min(box.y + box.height / 2, Math.max(box.y - box.height / 2, y));
  const away = Math.hypot(toX - x, toY - y);
  if (away <= radius) return;
  ctx.beginPath();
  ctx.moveTo(x + ((toX - x) * radius) / away, y + ((toY - y) * radius) / away);
  ctx.lineTo(toX, toY);
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 1.6;
  ctx.stroke();
}

/** The pill of a group under the pointer: the total, then how many of each kind. */
export function paintPill(stage: Stage, cluster: Cluster): void {
  const { ctx, frame, view, palette } = stage;
  const { unit } = palette;
  const kinds = kindsIn(cluster.members);
  ctx.font = `600 ${13 * unit}px ${palette.sans}`;
  const total = String(cluster.members.length);
  const totalWidth = ctx.measureText(total).width;
  const numbers = kinds.map(([, number]) => ctx.measureText(String(number)).width);
  const width = totalWidth + 20 * unit + numbers.reduce((sum, number) => sum + number + 24 * unit, 0);
  const height = 24 * unit;
  const [x, y] = toScreen(frame, view, cluster.at);
  const left = Math.min(frame.width - width - 8, Math.max(8, x - width / 2));
  const above = y - discRadius(cluster, palette) - height - 6;
  const top = above < 8 ? y + discRadius(cluster, palette) + 6 : above;
  paintPillBox(stage, left, top, width, height);
  let at = left + 10 * unit;
  const base = top + height / 2 + 4.5 * unit;
  ctx.fillStyle = palette.ink;
  ctx.fillText(total, at, base);
  at += totalWidth + 14 * unit;
  kinds.forEach(([kind, number], index) => {
    drawMark(ctx, kind, at, top + height / 2, 10 * unit, 'solid', { colour: palette.kinds[kind], paper: palette.raised });
    ctx.fillStyle = palette.ink;
    ctx.fillText(String(number), at + 8 * unit, base);
    at += numbers[index] + 24 * unit;
  });
}

function paintPillBox({ ctx, palette }: Stage, left: number, top: number, width: number, height: number): void {
  ctx.beginPath();
  ctx.roundRect(left, top, width, height, height / 2);
  ctx.fillStyle = palette.raised;
  ctx.fill();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.3;
  ctx.stroke();
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
}
