import type { SliderName } from './overlay';
import type { Move } from './roving';
import { clampSpan, panSpan } from './span';
import { YEAR, type Span } from '../time/days';

/** Keys that move the focus between events. */
export const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down',
  Home: 'home', End: 'end', PageUp: 'decade-back', PageDown: 'decade-on',
};

/** Keys that zoom, and the factor by which the shown time becomes longer. */
export const ZOOMS: Readonly<Record<string, number>> = { '+': 1 / 1.6, '=': 1 / 1.6, '-': 1.6, '_': 1.6 };

/** Steps of a slider: shares of the window, or days. */
const SLIDES: Readonly<Record<string, (length: number) => number>> = {
  ArrowLeft: length => -length / 10,
  ArrowRight: length => length / 10,
  PageUp: () => -10 * YEAR,
  PageDown: () => 10 * YEAR,
  Home: () => -Infinity,
  End: () => Infinity,
};

/** Far enough to reach any limit. */
const FAR = 200 * YEAR;

/** The window after a key on the frame or on one of its handles; null if the key means nothing there. */
export function slide(slider: SliderName, key: string, span: Span): Span | null {
  const step = SLIDES[key];
  if (!step) return null;
  const days = Math.max(-FAR, Math.min(FAR, step(span[1] - span[0])));
  if (slider === 'window') return panSpan(span, days);
  return resize(slider, span[slider === 'from' ? 0 : 1] + days, span);
}

/** The window with one end moved to a day; the ends never cross. */
export function resize(end: 'from' | 'to', day: number, span: Span): Span {
  const [from, to] = span;
  const least = Math.min(1, to - from);
  return clampResized(end === 'from' ? [Math.min(day, to - least), to] : [from, Math.max(day, from + least)], end);
}

/** Keeps the end that is not moved where it is, as far as the limits allow. */
function clampResized(span: Span, end: 'from' | 'to'): Span {
  const clamped = clampSpan(span);
  const length = clamped[1] - clamped[0];
  return clampSpan(end === 'from' ? [span[1] - length, span[1]] : [span[0], span[0] + length]);
}
