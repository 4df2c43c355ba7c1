import type { Item } from '../model';
import { KINDS } from '../marks/glyphs';
import { extentOf, yearsOf, type Extent } from './extent';

/**
 * All events in the order of time, in flat arrays: built once per catalogue, read sixty times a second.
 * Events are spoken of by their index in `items`.
 */
export interface Chronicle {
  readonly items: readonly Item[];
  readonly extents: readonly Extent[];
  readonly marks: Float64Array;
  /** Index into `KINDS`. */
  readonly kinds: Uint8Array;
  readonly importance: Uint8Array;
  /** What is told first: by importance, then by number of texts, then what is contested. */
  readonly ranks: Uint8Array;
  /** Indexes of all dated events, by the day of their mark. */
  readonly order: Uint32Array;
  /** Indexes of the events without a usable date. */
  readonly undated: readonly number[];
  readonly byId: ReadonlyMap<string, number>;
  /** First and last year of which a text speaks through an event; the last before the first where no text does. */
  readonly firstYears: Int16Array;
  readonly lastYears: Int16Array;
}

export function chronicleOf(items: readonly Item[]): Chronicle {
  const extents = items.map(extentOf);
  const marks = new Float64Array(items.length);
  const byId = new Map<string, number>();
  const dated: number[] = [];
  const undated: number[] = [];
  for (let i = 0; i < items.length; i++) {
    marks[i] = extents[i]!.mark;
    byId.set(items[i]!.id, i);
    (extents[i]!.form === 'none' ? undated : dated).push(i);
  }
  return {
    items, extents, marks, byId, undated,
    kinds: bytes(items, item => Math.max(0, KINDS.indexOf(item.kind))),
    importance: bytes(items, item => item.importance),
    ranks: bytes(items, rankOf),
    order: byMark(dated, marks),
    ...spokenYears(items, extents),
  };
}

/** Three numbers in one byte; nobody is told by more than 31 texts. */
function rankOf({ importance, texts, contested }: Item): number {
  return importance * 64 + Math.min(31, texts.length) * 2 + (contested ? 1 : 0);
}

/** A loop, because `Uint8Array.from` with a function is an order of magnitude slower. */
function bytes(items: readonly Item[], valueOf: (item: Item) => number): Uint8Array {
  const values = new Uint8Array(items.length);
  for (let i = 0; i < values.length; i++) values[i] = valueOf(items[i]!);
  return values;
}

function spokenYears(items: readonly Item[], extents: readonly Extent[]): Pick<Chronicle, 'firstYears' | 'lastYears'> {
  const firstYears = new Int16Array(items.length);
  const lastYears = new Int16Array(items.length).fill(-1);
  for (let i = 0; i < items.length; i++) if (items[i]!.texts.length > 0) [firstYears[i], lastYears[i]] = yearsOf(extents[i]!);
  return { firstYears, lastYears };
}

/** A typed array sorts numbers natively; half days and index share one number, so no comparator is called. */
function byMark(indexes: readonly number[], marks: Float64Array): Uint32Array {
  const room = marks.length;
  const keys = Float64Array.from(indexes, i => Math.floor(marks[i]! * 2) * room + i);
  return Uint32Array.from(keys.sort(), key => key - Math.floor(key / room) * room);
}

/** First position in a rising array whose value is not below `value`. */
export function lowerBound(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
