import type { Chronicle } from './chronicle';
import { SCOPE_YEARS, dayOf, type Span } from '../time/days';


/** Fewer silent years than this are a pause and no silence. */
export const SHORTEST_SILENCE = 5;

/** Years in which no text speaks, both inclusive. */
export interface Silence {
  readonly from: number;
  readonly to: number;
  /** Before the first voice, between two, or after the last. */
  readonly where: 'before' | 'between' | 'after';
  /** Whether a text does speak then, and only the filters hide it. */
  readonly hidden: boolean;
}

/**
 * The silences of at least five years in the scope, of events as indexes into the chronicle.
 *
 * @param behind events that the filters hide
 */
export function silencesOf(events: Iterable<number>, chronicle: Chronicle, behind: Iterable<number> = []): readonly Silence[] {
  const spoken = spokenYears(events, chronicle);
  const hidden = spokenYears(behind, chronicle);
  const [first, last] = SCOPE_YEARS;
  const silences: Silence[] = [];
  let from = first;
  for (let year = first; year <= last + 1; year++) {
    if (year <= last && !spoken[year - first]) continue;
    if (year - from >= SHORTEST_SILENCE) silences.push(silence(from, year - 1, hidden.subarray(from - first, year - first).includes(1)));
    from = year + 1;
  }
  return silences;
}

function silence(from: number, to: number, hidden: boolean): Silence {
  const [first, last] = SCOPE_YEARS;
  const whole = from === first && to === last;
  return { from, to, hidden, where: whole ? 'between' : from === first ? 'before' : to === last ? 'after' : 'between' };
}

/** An event that no text claims is context, and breaks no silence. */
function spokenYears(events: Iterable<number>, chronicle: Chronicle): Uint8Array {
  const [first, last] = SCOPE_YEARS;
  const spoken = new Uint8Array(last - first + 1);
  for (const event of events) {
    const to = Math.min(chronicle.lastYears[event]!, last);
    for (let year = Math.max(chronicle.firstYears[event]!, first); year <= to; year++) spoken[year - first] = 1;
  }
  return spoken;
}

/** The stretches with a voice: what the silences leave of the scope, in days. */
export function voicesOf(silences: readonly Silence[]): readonly Span[] {
  const [first, last] = SCOPE_YEARS;
  const edges = [first, ...silences.flatMap(each => [each.from, each.to + 1]), last + 1];
  const voices: Span[] = [];
  for (let i = 0; i < edges.length; i += 2) if (edges[i + 1]! > edges[i]!) voices.push([dayOf(edges[i]!), dayOf(edges[i + 1]!)]);
  return voices;
}
