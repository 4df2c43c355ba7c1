import type { Catalogue } from '../model';
import type { Words } from './words';

/** One passage of a search: what is a hit and what stands around it. */
export interface Best {
  readonly slug: string;
  readonly title: string;
  readonly excerpt: string;
}

/** What a search finds: the best hits to look at, and how many there are. */
export interface Found {
  readonly hits: readonly Best[];
  readonly total: number;
}

const kept = new Map<string, Promise<unknown>>();

/** The events behind a URL, loaded once for all boards of a page. */
export function loadCatalogue(url: string): Promise<Catalogue> {
  return once<Catalogue>(url);
}

/** The words behind a URL, loaded once for all elements of a page. */
export function loadWords(url: string): Promise<Words> {
  return once<Words>(url);
}

/** The ids of all that the server finds for these words, best first; rejects if it fails or is called off. */
export function searchAll(words: string, signal: AbortSignal): Promise<readonly string[]> {
  return read<readonly string[]>(`/api/pictures/search/ids?${new URLSearchParams({ q: words })}`, { signal });
}

/** The best that the server finds for these words in the reader's language; rejects if it fails or is called off. */
export function search(words: string, locale: string, signal: AbortSignal): Promise<Found> {
  return read<Found>(`/api/pictures/search?${new URLSearchParams({ q: words, lang: locale })}`, { signal });
}

/** A failure is not kept, so that trying again does try. */
function once<T>(url: string): Promise<T> {
  const known = kept.get(url) as Promise<T> | undefined;
  if (known) return known;
  const loading = read<T>(url);
  kept.set(url, loading);
  loading.catch(() => kept.delete(url));
  return loading;
}

async function read<T>(url: string, options: RequestInit = {}): Promise<T> {
  const answer = await fetch(url, { ...options, headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as T;
}
