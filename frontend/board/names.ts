import { REGION, type Catalogue, type Item } from '../model';
import type { Voice } from './words';

/** What countries, themes, actors and texts are called in the reader's language. */
export class Names {
  readonly #themes: ReadonlyMap<string, string>;
  readonly #actors: ReadonlyMap<string, string>;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #countries: ReadonlyMap<string, string>;
  #others: Intl.DisplayNames | null = null;

  constructor(catalogue: Catalogue, private readonly voice: Voice) {
    this.#themes = new Map(catalogue.themes.map(({ slug, name }) => [slug, name]));
    this.#actors = new Map(catalogue.actors.map(({ slug, name }) => [slug, name]));
    this.#texts = new Map(catalogue.texts.map(({ siglum, name }) => [siglum, name]));
    this.#countries = new Map(catalogue.countries.map(({ code, name }) => [code, name]));
  }

  country(code: string): string {
    if (code === REGION) return this.voice.say('board.region');
    return this.#countries.get(code) ?? this.#other(code);
  }

  /** The browser's table of names is slow to load, and needed only for a country the catalogue does not know. */
  #other(code: string): string {
    this.#others ??= new Intl.DisplayNames(this.voice.locale, { type: 'region' });
    return this.#others.of(code) ?? code;
  }

  theme(slug: string): string {
    return this.#themes.get(slug) ?? slug;
  }

  actor(slug: string): string {
    return this.#actors.get(slug) ?? slug;
  }

  /** A siglum with the text behind it, for those who do not see it. */
  text(siglum: string): string {
    return this.#texts.get(siglum) ?? siglum;
  }
}

/** Writes a name as a search compares it: no accents, no capitals. */
export function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Ids of the events whose title or label has all the words. */
export function inTitles(items: readonly Item[], words: string): string[] {
  const wanted = folded(words).split(/\s+/).filter((word) => word !== '');
  return items
    .filter(({ title, label }) => wanted.every((word) => folded(`${title} ${label}`).includes(word)))
    .map(({ id }) => id);
}
