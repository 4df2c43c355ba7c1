import type { Kind } from '../model';
import { KINDS } from '../marks/glyphs';

/** What the canvas needs of the design tokens. */
export interface Palette {
  readonly sea: string;
  readonly seaLine: string;
  readonly seaInk: string;
  readonly coast: string;
  readonly border: string;
  readonly out: string;
  /** One per tint, from none to many. */
  readonly lands: readonly string[];
  readonly ink: string;
  readonly ink2: string;
  readonly raised: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly serif: string;
  readonly sans: string;
  /** Size of a mark of importance 1, 2 and 3, in pixels. */
  readonly marks: readonly [number, number, number];
  /** How much larger than on a laptop everything that is read is to be. */
  readonly unit: number;
}

const BROWSER_TEXT = 16;

/** Reads the tokens as they apply to an element at this moment. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--cs-${name}`).trim();
  const number = (name: string, fallback: number): number => Number.parseFloat(token(name)) || fallback;
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || BROWSER_TEXT;
  return {
    sea: token('sea'), seaLine: token('sea-line'), seaInk: token('sea-ink'), coast: token('coast'),
    border: token('border'), out: token('land-out'), lands: [0, 1, 2, 3, 4].map((tint) => token(`land-${tint}`)),
    ink: token('ink'), ink2: token('ink-2'), raised: token('paper-raised'), accent: token('accent'),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, token(`k-${kind}`)])) as Record<Kind, string>,
    serif: token('serif') || 'serif', sans: token('sans') || 'sans-serif',
    marks: [number('mark-s', 10), number('mark', 13), number('mark-l', 17)],
    unit: (root / BROWSER_TEXT) * number('zoom', 1),
  };
}

/** Calls back whenever the tokens may have changed; returns what undoes the watching. */
export function watchPalette(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-screen', 'theme', 'style'] });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  document.fonts?.addEventListener('loadingdone', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
    document.fonts?.removeEventListener('loadingdone', changed);
  };
}
