import type { Item } from '../model';
import { KINDS } from '../marks/glyphs';
import { RECORD, siglumWidth } from '../marks/sigla';
import type { Metrics } from './metrics';

/** Width of a text in px; measured once per font and text. */
export type Measure = (text: string, font: string) => number;

const MOST_REMEMBERED = 20_000;

/**
 * Remembers widths, because measuring is the slowest thing a canvas does but for drawing text. Each font has a canvas
 * of its own: to set the font anew for every text takes longer than to measure it.
 */
export function rememberingMeasure(): Measure {
  const fonts = new Map<string, Ruler>();
  return (text, font) => {
    let ruler = fonts.get(font);
    if (!ruler || ruler.known.size > MOST_REMEMBERED) fonts.set(font, (ruler = rulerOf(font)));
    let width = ruler.known.get(text);
    if (width === undefined) ruler.known.set(text, (width = ruler.pen?.measureText(text).width ?? 0));
    return width;
  };
}

interface Ruler {
  readonly pen: CanvasRenderingContext2D | null;
  readonly known: Map<string, number>;
}

function rulerOf(font: string): Ruler {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (pen) pen.font = font;
  return { pen, known: new Map() };
}

/** Air between a text and its sigla, and between two sigla. */
export const BEFORE_SIGLA = 6;
export const BETWEEN_SIGLA = 3;

/** Who says it, R last where the record corrects. */
export function siglaOf(item: Item): readonly string[] {
  return item.corrected ? [...item.texts, RECORD] : item.texts;
}

/** Width of a row of sigla with the air before it. */
export function siglaWidth(sigla: readonly string[], metrics: Metrics): number {
  if (sigla.length === 0) return 0;
  const letters = sigla.reduce((sum, each) => sum + siglumWidth(each, metrics.siglum), 0);
  return BEFORE_SIGLA + letters + (sigla.length - 1) * BETWEEN_SIGLA;
}

export function labelFont(item: Item, metrics: Metrics): string {
  return item.importance === 3 ? metrics.fonts.strong : metrics.fonts.label;
}

/** What stands beside the mark: the short label, or the title where there is none. */
export function labelText(item: Item): string {
  return item.label || item.title;
}

/** Air at both ends of the filled label of the chosen event. */
export const FILLED_AIR = 9;

/** Width of a label with its sigla, in px. */
export function labelWidth(item: Item, metrics: Metrics, measure: Measure): number {
  return measure(labelText(item), labelFont(item, metrics)) + siglaWidth(siglaOf(item), metrics);
}

/** The chosen event is told with its whole title where the picture is wide enough for it. */
export function chosenText(item: Item, room: number, metrics: Metrics, measure: Measure): string {
  const whole = measure(item.title, metrics.fonts.chosen) + siglaWidth(siglaOf(item), metrics) + 2 * FILLED_AIR;
  return item.title && whole <= room ? item.title : labelText(item);
}

export function chosenWidth(item: Item, room: number, metrics: Metrics, measure: Measure): number {
  const text = chosenText(item, room, metrics, measure);
  return measure(text, metrics.fonts.chosen) + siglaWidth(siglaOf(item), metrics) + 2 * FILLED_AIR;
}

/** A kind in a cluster with its number; `more` stands for the kinds there is no room for. */
export interface PillPart {
  /** Index into `KINDS`, or -1 for "and others". */
  readonly kind: number;
  readonly text: string;
  /** Left edge from the left edge of the pill. */
  readonly x: number;
}

export interface Pill {
  readonly total: string;
  readonly parts: readonly PillPart[];
  readonly width: number;
}

/** Widest pill at normal text size: more kinds than fit are told by dots. */
const WIDEST_PILL = 126;

/** What is written in a cluster: the total, then the kinds from the most frequent on. */
export function pillOf(counts: readonly number[], total: number, metrics: Metrics, measure: Measure): Pill {
  const { unit, fonts } = metrics;
  const kinds = KINDS.map((_, kind) => kind).filter(kind => counts[kind]! > 0).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const parts: PillPart[] = [];
  let x = 10 * unit + measure(String(total), fonts.total) + 7 * unit;
  for (const kind of kinds) {
    const text = String(counts[kind]);
    const width = 13 * unit + measure(text, fonts.month) + 7 * unit;
    if (parts.length > 0 && x + width > WIDEST_PILL * unit) {
      parts.push({ kind: -1, text: '…', x });
      x += 14 * unit;
      break;
    }
    parts.push({ kind, text, x });
    x += width;
  }
  return { total: String(total), parts, width: x + 2 * unit };
}
