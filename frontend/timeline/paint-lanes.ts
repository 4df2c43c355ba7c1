import { drawMark } from '../marks/draw';
import { dayOf } from '../time/days';
import { DOT_STEP, baseline, line, write, writeSigla, type Brush } from './brush';
import { nameLines, type Head } from './heads';
import { middleOf, type LaneScene } from './layout';
import type { Lane } from './lanes';
import { voicesOf } from './silences';
import type { Scale } from './span';
import type { Tick } from './ticks';
import type { Say } from './words';

/** Paper of all lanes: dots where nobody speaks, raised paper where somebody does, bare paper where only the filters are silent; the lines of the axis. */
export function paintPaper(brush: Brush, scenes: readonly LaneScene[], scale: Scale, ticks: readonly Tick[]): void {
  const { ctx, palette } = brush;
  const last = scenes[scenes.length - 1];
  const bottom = last ? last.top + last.height.height : 0;
  paintDots(brush, scale.left, 0, scale.width, bottom, scale.x(0));
  ctx.fillStyle = palette.raised;
  for (const scene of scenes) for (const voice of voicesOf(scene.silences)) {
    const from = Math.max(scale.left, scale.x(voice[0]));
    const to = Math.min(scale.left + scale.width, scale.x(voice[1]));
    if (to > from) ctx.fillRect(from, scene.top, to - from, scene.height.height);
  }
  ctx.fillStyle = palette.paper;
  for (const scene of scenes) for (const { from, to, hidden } of scene.silences) if (hidden) {
    const [left, right] = [Math.max(scale.left, scale.x(dayOf(from))), Math.min(scale.left + scale.width, scale.x(dayOf(to + 1)))];
    if (right > left) ctx.fillRect(left, scene.top, right - left, scene.height.height);
  }
  for (const tick of ticks) if (tick.rank === 'major') line(ctx, tick.x, 0, tick.x, bottom, palette.rule);
  for (const scene of scenes) line(ctx, 0, scene.top + scene.height.height - 0.5, scale.left + scale.width, scene.top + scene.height.height - 0.5, palette.rule);
}

/** The dots move with the years, so their pattern is anchored to a day. */
export function paintDots({ ctx, dots }: Brush, x: number, y: number, width: number, height: number, anchor: number): void {
  const shift = ((anchor % DOT_STEP) + DOT_STEP) % DOT_STEP;
  ctx.save();
  ctx.translate(shift, y);
  ctx.fillStyle = dots;
  ctx.fillRect(x - shift, 0, width, height);
  ctx.restore();
}

export function paintSilenceWords({ ctx, palette, metrics }: Brush, scene: LaneScene): void {
  for (const { text, x, row } of scene.silenceWords) {
    const y = baseline(middleOf(scene, row), 14 * metrics.unit);
    write(ctx, text, x, y, metrics.fonts.silence, palette.ink3, { colour: palette.paper, width: 6 * metrics.unit });
  }
}

/** A siglum takes this share of a lane's events before the lane says so. */
const MOSTLY = 0.75;

/** Fewer events than this make no majority. */
const ENOUGH = 5;

/** The siglum of the text nearly all events of a lane come from; null where the voices are mixed. */
export function mainVoice({ events }: Lane, textsOf: (event: number) => readonly string[]): string | null {
  if (events.length < ENOUGH) return null;
  const counts = new Map<string, number>();
  for (const event of events) for (const text of textsOf(event)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= events.length * MOSTLY ? best[0] : null;
}

export interface HeadInput {
  readonly head: Head;
  readonly width: number;
  readonly isChosen: boolean;
  readonly voice: string | null;
  readonly say: Say;
}

/** Left edge of a lane's name. */
const NAME_X = 16;

/** Name, number and bar of a lane in the column beside the picture. */
export function paintHead(brush: Brush, scene: LaneScene, input: HeadInput): void {
  const { ctx, palette, metrics, measure } = brush;
  const { head, width, isChosen } = input;
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, scene.top, width, scene.height.height);
  paintBar(brush, scene, head);
  line(ctx, 0, scene.top + scene.height.height - 0.5, width, scene.top + scene.height.height - 0.5, palette.rule);
  const count = String(scene.inView);
  const countX = width - 10 - measure(count, metrics.fonts.month);
  const middle = scene.height.rows > 2 ? scene.top + 18 * metrics.unit : scene.top + scene.height.height / 2;
  write(ctx, count, countX, baseline(middle, 13 * metrics.unit), metrics.fonts.month, palette.ink3);
  const x = NAME_X + paintSign(brush, head, NAME_X, middle);
  const font = isChosen && scene.height.rows > 2 ? metrics.fonts.laneChosen : metrics.fonts.lane;
  const { lines, font: used } = nameLines(head.name, countX - x - 6, scene.height.height, font, metrics, measure);
  lines.forEach((text, i) => write(ctx, text, x, baseline(middle + (i - (lines.length - 1) / 2) * 14 * metrics.unit, 16 * metrics.unit), used, palette.ink));
  if (input.voice) paintVoice(brush, middle + 24 * metrics.unit, input);
}

/** At the foot of the column of names: how many lanes can be scrolled to. */
export function paintMore({ ctx, palette, metrics }: Brush, text: string, width: number, bottom: number): void {
  const height = 20 * metrics.unit;
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, bottom - height, width, height);
  line(ctx, 0, bottom - height, width, bottom - height, palette.rule);
  write(ctx, text, NAME_X, baseline(bottom - height / 2, 12.5 * metrics.unit), metrics.fonts.small, palette.ink2);
}

/** In one line, or where the column is too narrow, with the last word and the siglum in a second one. */
function paintVoice(brush: Brush, y: number, { voice, say, width }: HeadInput): void {
  const { ctx, palette, metrics, measure } = brush;
  const { small } = metrics.fonts;
  const text = say('timeline.lane.mostly');
  const fits = NAME_X + measure(text, small) + 10 + metrics.siglum <= width;
  const cut = fits ? -1 : text.lastIndexOf(' ');
  const lines = cut > 0 ? [text.slice(0, cut), text.slice(cut + 1)] : [text];
  const step = 15 * metrics.unit;
  lines.forEach((each, i) => write(ctx, each, NAME_X, baseline(y + i * step, 12.5 * metrics.unit), small, palette.ink2));
  const last = lines.length - 1;
  writeSigla(brush, [voice!], NAME_X + measure(lines[last]!, small) + 5, y + last * step);
}

function paintBar({ ctx, palette }: Brush, scene: LaneScene, head: Head): void {
  const colour = head.group ? palette.groups[head.group] : head.kind ? palette.kinds[head.kind] : undefined;
  if (!colour) return;
  ctx.fillStyle = colour;
  ctx.fillRect(0, scene.top, 4, scene.height.height - 1);
}

/** The siglum of a text or the glyph of a theme; returns the room it took. */
function paintSign(brush: Brush, head: Head, x: number, y: number): number {
  const { ctx, palette, metrics } = brush;
  if (head.siglum) writeSigla(brush, [head.siglum], x, y);
  else if (head.kind) drawMark(ctx, head.kind, x + 6 * metrics.unit, y, 11 * metrics.unit, 'solid', { colour: palette.kinds[head.kind], paper: palette.paper });
  else return 0;
  return 20 * metrics.unit;
}

/** Left edge of a name inside its lane. */
const INSIDE_X = 12;

/** Room a name takes inside its lane, from the left edge on. */
export function insideWidth(head: Head, { metrics, measure }: Pick<Brush, 'metrics' | 'measure'>): number {
  return INSIDE_X + (head.siglum || head.kind ? 20 * metrics.unit : 0) + measure(head.name, metrics.fonts.lane) + 8;
}

/** On a phone the name stands in the first row of its lane, with a halo. */
export function paintInsideName(brush: Brush, scene: LaneScene, head: Head): void {
  const { ctx, palette, metrics } = brush;
  paintBar(brush, scene, head);
  const y = middleOf(scene, 0);
  const x = INSIDE_X + paintSign(brush, head, INSIDE_X, y);
  write(ctx, head.name, x, baseline(y, 16 * metrics.unit), metrics.fonts.lane, palette.ink, { colour: palette.paper, width: 6 });
}
