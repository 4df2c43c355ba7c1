import type { Axis, Flag } from './axis';
import { baseline, line, write, type Brush } from './brush';
import type { Scale } from './span';
import type { TickRank } from './ticks';

/** Length and width of a tick by its rank, in px at normal text size. */
const TICKS: Readonly<Record<TickRank, readonly [length: number, width: number]>> = {
  major: [11, 1.3], middle: [7, 0.8], minor: [4, 0.8],
};

/** The axis with its ink line at y; ticks and words stand above it, or below it in a strip. */
export function paintAxis(brush: Brush, axis: Axis, scale: Scale, y: number, below = false): void {
  const { ctx, palette, metrics } = brush;
  const way = below ? 1 : -1;
  const text = below ? y + 21 * metrics.unit : y - 10 * metrics.unit;
  line(ctx, scale.left, y, scale.left + scale.width, y, palette.ink2);
  for (const { x, rank } of axis.ticks) {
    if (x < scale.left || x > scale.left + scale.width) continue;
    const [length, width] = TICKS[rank];
    line(ctx, x, y, x, y + way * length * metrics.unit, palette.ink2, width);
  }
  for (const { text: label, x, year } of axis.labels) write(ctx, label, x, text, year ? metrics.fonts.year : metrics.fonts.month, palette.ink);
  for (const { text: count, x } of axis.hidden) write(ctx, count, x, text - 4 * metrics.unit, metrics.fonts.smallStrong, palette.ink2);
  if (axis.flag) paintFlag(brush, axis.flag, y, way);
}

function paintFlag({ ctx, palette, metrics }: Brush, flag: Flag, y: number, way: 1 | -1): void {
  const height = 20 * metrics.unit;
  const far = y + way * 25 * metrics.unit;
  const near = far - way * height;
  ctx.fillStyle = palette.accent;
  ctx.fillRect(flag.x, Math.min(far, near), flag.width, height);
  const edge = flag.x < flag.at - 2 ? flag.x + flag.width : flag.x;
  const inward = edge === flag.x ? 8 : -8;
  ctx.beginPath();
  ctx.moveTo(edge, near - way);
  ctx.lineTo(edge + inward, near - way);
  ctx.lineTo(edge, y);
  ctx.fill();
  write(ctx, flag.text, flag.x + 10, baseline((far + near) / 2, 14 * metrics.unit), metrics.fonts.strong, palette.onAccent);
}

/** The line of the chosen day through all lanes, and over the axis to its flag. */
export function paintHairline({ ctx, palette }: Brush, x: number, top: number, bottom: number): void {
  line(ctx, x, top, x, bottom, palette.accent, 1.6);
}
