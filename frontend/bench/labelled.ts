import type { Item } from '../model';
import type { CsTimeline } from '../timeline/cs-timeline';
import { MOST_IMPORTANT } from './events';

/** What the labels of a timeline are worth. */
export interface Labelled {
  readonly labels: number;
  /** Pairs of labels that share a pixel. */
  readonly overlaps: number;
  /** How many of the most important events that lie in the window have a label, and how many there are. */
  readonly important: number;
  readonly of: number;
  /** How many of them have one that is read without scrolling. */
  readonly atOnce: number;
}

/** Labels are never shortened: one that is there is there at full width. */
export function labelled(timeline: CsTimeline, items: readonly Item[]): Labelled {
  const boxes = timeline.labels();
  const told = new Set(boxes.map(({ id }) => id));
  const read = new Set(boxes.filter(({ inView }) => inView).map(({ id }) => id));
  const [from, to] = timeline.window;
  const important = [...items]
    .filter(({ dates: [start, , , end] }) => start !== null && start < to && (end ?? start) >= from)
    .sort((a, b) => b.importance - a.importance || b.texts.length - a.texts.length || Number(b.contested) - Number(a.contested))
    .slice(0, MOST_IMPORTANT);
  const count = (ids: ReadonlySet<string>): number => important.filter(({ id }) => ids.has(id)).length;
  const overlaps = boxes.reduce((sum, box, index) => sum + boxes.slice(index + 1).filter((other) => overlap(box, other)).length, 0);
  return { labels: boxes.length, overlaps, important: count(told), of: important.length, atOnce: count(read) };
}

type Box = ReturnType<CsTimeline['labels']>[number];

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width - 0.5 && b.left < a.left + a.width - 0.5 && a.top < b.top + b.height - 0.5 && b.top < a.top + a.height - 0.5;
}
