import { SCOPE } from '../model';
import { until, Watch } from './watch';

/** How long changes of the selection took until all pictures showed them, in ms. */
export interface Changes {
  readonly filters: readonly number[];
  readonly windows: readonly number[];
  /** What was asked of a server meanwhile; there should be nothing. */
  readonly requests: number;
}

const FILTERS = [
  { countries: new Set(['AR', 'BO']) }, { countries: new Set() }, { themes: new Set(['coup']) }, { themes: new Set() },
  { contested: true }, { contested: false }, { importance: 2 }, { importance: 1 }, { texts: new Set(['V']) }, { texts: new Set() },
];
const ROUNDS = 3;
const WINDOWS = 30;

/** Changes filters and window as the parts of a board do, one after the other. */
export async function measureChanges(board: HTMLElement, pictures: readonly Element[]): Promise<Changes> {
  const before = performance.getEntriesByType('resource').length;
  const filters: number[] = [];
  const windows: number[] = [];
  for (const patch of Array.from({ length: ROUNDS }, () => FILTERS).flat()) filters.push(await shown(board, pictures, 'cs-filter', { patch }));
  for (let index = 0; index < WINDOWS; index++) windows.push(await shown(board, pictures, 'cs-window', windowOf(index)));
  return { filters, windows, requests: performance.getEntriesByType('resource').length - before };
}

async function shown(board: HTMLElement, pictures: readonly Element[], name: string, detail: object): Promise<number> {
  const watch = new Watch(pictures);
  const start = performance.now();
  board.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  await until(() => pictures.every((picture) => watch.first.has(picture)));
  watch.stop();
  return Math.max(...pictures.map((picture) => watch.first.get(picture)!)) - start;
}

/** From ten years to fifty, at many places. */
function windowOf(index: number): object {
  const [first, last] = SCOPE;
  const length = (10 + (index % 5) * 10) * 365.25;
  const from = first + ((last - first - length) * (index % 7)) / 7;
  return { from, to: from + length, settled: true };
}

/** All elements of a picture, those in its shadow included. */
export function elementsIn(root: Element | ShadowRoot): number {
  const inside = [...root.querySelectorAll('*')];
  const shadows = [root instanceof Element ? root.shadowRoot : null, ...inside.map((element) => element.shadowRoot)];
  return inside.length + (root instanceof Element ? 1 : 0) + shadows.reduce((sum, shadow) => sum + (shadow ? elementsIn(shadow) : 0), 0);
}
