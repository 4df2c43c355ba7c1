import type { Metrics } from './metrics';
import { Row } from './row';
import type { Scale } from './span';
import type { Tick } from './ticks';
import type { Measure } from './writing';

export interface AxisLabel {
  readonly text: string;
  readonly x: number;
  readonly year: boolean;
}

/** How many labels are hidden in a stretch of the axis. */
export interface HiddenCount {
  readonly text: string;
  readonly x: number;
}

export interface Flag {
  readonly text: string;
  /** The day of the chosen mark. */
  readonly at: number;
  /** Left edge and width of the filled flag. */
  readonly x: number;
  readonly width: number;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  readonly labels: readonly AxisLabel[];
  readonly hidden: readonly HiddenCount[];
  readonly flag: Flag | null;
}

/** Air between a tick and its label. */
const BESIDE = 4;

/** Air inside the flag. */
const FLAG_AIR = 10;

export interface AxisInput {
  readonly ticks: readonly Tick[];
  readonly scale: Scale;
  /** x of every event in the picture that has no label. */
  readonly unlabelled: readonly number[];
  readonly chosen: { readonly x: number; readonly text: string } | null;
  readonly metrics: Metrics;
  readonly measure: Measure;
}

/** What is written over the axis: the flag of the chosen day, the ticks' labels, then the hidden labels counted. */
export function axisOf(input: AxisInput): Axis {
  const row = new Row<string>();
  const flag = flagOf(input);
  if (flag) row.take(flag.x, flag.x + flag.width, 'flag', 'mark');
  const labels = input.ticks.flatMap(tick => labelOf(tick, row, input));
  return { ticks: input.ticks, labels, hidden: hiddenCounts(row, input), flag };
}

/** The flag flies to the right, and to the left where the picture ends. */
function flagOf({ chosen, scale, metrics, measure }: AxisInput): Flag | null {
  if (!chosen || chosen.x < scale.left || chosen.x > scale.left + scale.width) return null;
  const width = measure(chosen.text, metrics.fonts.strong) + 2 * FLAG_AIR;
  const fits = chosen.x + width <= scale.left + scale.width;
  return { text: chosen.text, at: chosen.x, x: fits ? chosen.x - 0.8 : chosen.x + 0.8 - width, width };
}

function labelOf(tick: Tick, row: Row<string>, { scale, metrics, measure }: AxisInput): readonly AxisLabel[] {
  if (!tick.label) return [];
  const width = measure(tick.label, tick.year ? metrics.fonts.year : metrics.fonts.month);
  const spots = [tick.x + BESIDE, tick.x - BESIDE - width];
  const x = spots.find(spot => spot >= scale.left && spot + width <= scale.left + scale.width && row.isFree(spot - BESIDE, spot + width + BESIDE));
  if (x === undefined) return [];
  row.take(x - BESIDE, x + width + BESIDE, tick.label, 'label');
  return [{ text: tick.label, x, year: tick.year }];
}

/** Counted between two labelled ticks; where there is no room for the number, the next stretch counts it along. */
function hiddenCounts(row: Row<string>, { ticks, scale, unlabelled, metrics, measure }: AxisInput): readonly HiddenCount[] {
  const end = scale.left + scale.width;
  const edges = [scale.left, ...ticks.filter(tick => tick.rank === 'major' && tick.x > scale.left && tick.x < end).map(tick => tick.x), end];
  const inView = unlabelled.filter(x => x >= scale.left && x <= end);
  const counts: HiddenCount[] = [];
  let waiting: number[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    waiting.push(...inView.filter(x => x >= edges[i]! && (x < edges[i + 1]! || edges[i + 1] === end)));
    if (waiting.length === 0) continue;
    const text = `+${waiting.length}`;
    const width = measure(text, metrics.fonts.smallStrong) + 2 * BESIDE;
    const middle = waiting.reduce((sum, x) => sum + x, 0) / waiting.length;
    const last = edges[i + 1] === end;
    const x = row.nearest(middle - width / 2, width, last ? [scale.left, end] : [edges[i]!, edges[i + 1]!]);
    if (x === null) continue;
    row.take(x, x + width, text, 'label');
    counts.push({ text, x: x + BESIDE });
    waiting = [];
  }
  return counts;
}
