import type { Item } from '../model';
import { shown, visible, without, active, type Facet, type Selection } from './selection';
import type { Span } from '../time/days';

/** One filter, or the window, that stands between the reader and `count` events. */
export interface WayOut {
  readonly loosen: Facet | 'window';
  readonly count: number;
}

/** What a reader is readiest to give up comes first; where she looks comes last. */
const READINESS: readonly (Facet | 'window')[] = [
  'words', 'contested', 'importance', 'actors', 'themes', 'texts', 'window', 'countries',
];

/** The single filters without which an empty selection would show something; none if no single one is to blame. */
export function waysOut(items: readonly Item[], selection: Selection, home: Span): readonly WayOut[] {
  const candidates: readonly WayOut[] = [
    ...active(selection.filters).map((facet) => ({ loosen: facet, count: without(items, selection, facet).length })),
    { loosen: 'window', count: shown(items, visible(items, selection.filters), home).length },
  ];
  return candidates
    .filter(({ count }) => count > 0)
    .sort((a, b) => READINESS.indexOf(a.loosen) - READINESS.indexOf(b.loosen));
}
