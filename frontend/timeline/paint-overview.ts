import { line, write, type Brush } from './brush';
import { SCOPE_YEARS, dayOf } from '../time/days';
import { decadesOf, type Bar } from './overview';
import { paintDots } from './paint-lanes';
import { silenceTexts } from './layout';
import type { Silence } from './silences';
import type { Scale } from './span';
import type { Say } from './words';

export interface OverviewScene {
  readonly scale: Scale;
  readonly top: number;
  readonly bars: readonly Bar[];
  readonly silences: readonly Silence[];
  readonly frame: readonly [number, number];
  /** x of the chosen event; null without one. */
  readonly chosen: number | null;
  /** How many events all years hold. */
  readonly total: string;
  readonly say: Say;
}

/** Air above the strip. */
export const ABOVE = 5;

/** All years at once: bars per year, silences dotted, the window as an ink frame with two handles, decades below. */
export function paintOverview(brush: Brush, scene: OverviewScene): void {
  const { ctx, palette, metrics } = brush;
  const top = scene.top + ABOVE;
  const height = metrics.bars;
  ctx.fillStyle = palette.sunk;
  ctx.fillRect(scene.scale.left, top, scene.scale.width, height);
  paintSilences(brush, scene, top, height);
  ctx.fillStyle = palette.ink2;
  for (const { x, width, share } of scene.bars) ctx.fillRect(x, top + height - share * (height - 3), width, share * (height - 3));
  paintDecades(brush, scene, top + height);
  paintFrame(brush, scene.frame, top, height);
  if (scene.chosen !== null) line(ctx, scene.chosen, top - 2, scene.chosen, top + height + 1, palette.accent, 2);
  if (!metrics.compact) paintTotals(brush, scene, top);
}

function paintSilences(brush: Brush, { scale, silences, say }: OverviewScene, top: number, height: number): void {
  const { ctx, palette, metrics, measure } = brush;
  for (const silence of silences) {
    const from = scale.x(dayOf(silence.from));
    const width = scale.x(dayOf(silence.to + 1)) - from;
    ctx.fillStyle = palette.paper;
    ctx.fillRect(from, top, width, height);
    paintDots(brush, from, top, width, height, scale.x(0));
    const text = silenceTexts(silence, say).find(each => measure(each, metrics.fonts.silence) + 10 < width);
    if (!text) continue;
    const x = from + (width - measure(text, metrics.fonts.silence)) / 2;
    write(ctx, text, x, top + height / 2 + 5 * metrics.unit, metrics.fonts.silence, palette.ink2, { colour: palette.paper, width: 7 });
  }
}

function paintDecades({ ctx, palette, metrics, measure }: Brush, { scale }: OverviewScene, y: number): void {
  let free = scale.left;
  for (const { x, year } of decadesOf(scale)) {
    line(ctx, x, y, x, y + 4, palette.ink2);
    const text = String(year);
    const width = measure(text, metrics.fonts.small);
    if (x + 3 < free || x + 3 + width > scale.left + scale.width + 14) continue;
    write(ctx, text, x + 3, y + 12.5 * metrics.unit, metrics.fonts.small, palette.ink2);
    free = x + 3 + width + 12;
  }
}

function paintFrame({ ctx, palette, metrics }: Brush, [from, to]: readonly [number, number], top: number, height: number): void {
  ctx.save();
  ctx.globalAlpha = 0.055;
  ctx.fillStyle = palette.ink;
  ctx.fillRect(from, top, to - from, height);
  ctx.restore();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 2;
  ctx.strokeRect(from, top + 1, to - from, height - 1);
  const handle = 6 * metrics.unit;
  if (to - from < 4 * handle) return;
  ctx.fillStyle = palette.ink;
  for (const x of [from, to]) ctx.fillRect(x - handle / 2, top + height / 4, handle, height / 2);
}

function paintTotals({ ctx, palette, metrics, measure }: Brush, { say, total, scale }: OverviewScene, top: number): void {
  const room = scale.left - 20;
  const lines = [[say('timeline.overview.span', ...SCOPE_YEARS), palette.ink2], [total, palette.ink3]] as const;
  lines.forEach(([text, colour], i) => {
    if (measure(text, metrics.fonts.small) <= room) write(ctx, text, 16, top + (13 + 15 * i) * metrics.unit, metrics.fonts.small, colour);
  });
}
