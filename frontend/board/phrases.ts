import { REGION } from '../model';
import type { State } from './feed';
import type { Names } from './names';
import { isActive, type Filters, type Many } from './selection';
import { namedYears } from './window';
import type { BoardWord, Voice } from './words';

/** What a word of the sentence lets one choose. */
export type Choice = 'texts' | 'years' | 'countries' | 'themes' | 'more';

/** A wording with its values and what pressing its bracketed part opens. */
export interface Phrase {
  readonly choice: Choice;
  readonly key: BoardWord;
  readonly values: readonly string[];
  /** Sigla to stand in the place of `{0}`. */
  readonly sigla?: readonly string[];
}

/** More names than this are told as a number. */
const NAMED = 2;

/** "según 5 textos", or the sigla of the chosen ones. */
export function textsPhrase({ catalogue, selection: { filters } }: State, voice: Voice): Phrase {
  if (!isActive(filters, 'texts')) return { choice: 'texts', key: 'board.texts.all', values: [voice.number(catalogue.texts.length)] };
  const sigla = catalogue.texts.map(({ siglum }) => siglum).filter((siglum) => filters.texts.has(siglum));
  return { choice: 'texts', key: 'board.texts.some', values: [voice.list(sigla)], sigla };
}

/** "de 1967 a 2021". */
export function yearsPhrase({ selection: { window } }: State, short = false): Phrase {
  const [from, to] = namedYears(window);
  const root = short ? 'board.years.short' : 'board.years';
  return { choice: 'years', key: `${root}.${from === to ? 'one' : 'range'}`, values: [String(from), String(to)] };
}

/** "en toda la región". */
export function wherePhrase({ selection: { filters } }: State, voice: Voice, names: Names): Phrase {
  const countries = [...filters.countries].sort((a, b) => Number(a === REGION) - Number(b === REGION));
  return several('countries', countries.map((code) => names.country(code)), voice, 'board.where');
}

/** "sobre todos los temas". */
export function aboutPhrase({ catalogue, selection: { filters } }: State, voice: Voice, names: Names): Phrase {
  const themes = catalogue.themes.map(({ slug }) => slug).filter((slug) => filters.themes.has(slug));
  return several('themes', themes.map((slug) => names.theme(slug).toLocaleLowerCase(voice.locale)), voice, 'board.about');
}

/** ", con Juan Domingo Perón" and ", solo los importantes": what is told only when it is filtered by. */
export function morePhrases({ selection: { filters } }: State, voice: Voice, names: Names): readonly Phrase[] {
  return [...actorsPhrase(filters, voice, names), ...importancePhrase(filters)];
}

function actorsPhrase({ actors }: Filters, voice: Voice, names: Names): readonly Phrase[] {
  if (actors.size === 0) return [];
  if (actors.size > NAMED) return [{ choice: 'more', key: 'board.with.actors.many', values: [voice.number(actors.size)] }];
  return [{ choice: 'more', key: 'board.with.actors.some', values: [voice.list([...actors].map((slug) => names.actor(slug)))] }];
}

function importancePhrase({ importance }: Filters): readonly Phrase[] {
  return importance === 1 ? [] : [{ choice: 'more', key: `board.with.importance.${importance}`, values: [] }];
}

function several(choice: 'countries' | 'themes', names: readonly string[], voice: Voice, root: 'board.where' | 'board.about'): Phrase {
  if (names.length === 0) return { choice, key: `${root}.all`, values: [] };
  if (names.length > NAMED) return { choice, key: `${root}.many`, values: [voice.number(names.length)] };
  return { choice, key: `${root}.some`, values: [voice.list(names)] };
}

/** The names of what a facet is filtered by, for a sentence that tells them all. */
export function wanted(facet: Many, filters: Filters, names: Names): readonly string[] {
  const naming: Readonly<Record<Many, (key: string) => string>> = {
    countries: (key) => names.country(key),
    themes: (key) => names.theme(key),
    actors: (key) => names.actor(key),
    texts: (key) => key,
  };
  return [...filters[facet]].map(naming[facet]);
}
