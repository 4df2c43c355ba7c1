import type { State } from './feed';
import type { Names } from './names';
import { wanted } from './phrases';
import type { Filters } from './selection';
import { namedYears } from './window';
import type { Voice } from './words';

/** Says of an empty selection who does not speak of what: "Ningún texto habla de Chile entre 1948 y 2010." */
export function emptySentence(state: State, voice: Voice, names: Names): string {
  const { filters } = state.selection;
  const countries = wanted('countries', filters, names);
  const of = countries.length > 0 ? ` ${voice.say('board.empty.of', voice.list(countries))}` : '';
  const others = otherFilters(filters, voice, names);
  const rest = others.length > 0 ? ` ${voice.say('board.empty.with', others.join(', '))}` : '';
  const texts = wanted('texts', filters, names);
  const key = texts.length > 0 ? voice.form('board.empty.texts', texts.length) : 'board.empty';
  return voice.say(key, of, when(state, voice), rest, voice.list(texts));
}

function when({ selection }: State, voice: Voice): string {
  const [from, to] = namedYears(selection.window);
  return from === to ? voice.say('board.empty.in', from) : voice.say('board.empty.between', from, to);
}

/** Every filter but countries and texts, which stand in the sentence itself. */
function otherFilters(filters: Filters, voice: Voice, names: Names): readonly string[] {
  return [
    ...wanted('themes', filters, names),
    ...wanted('actors', filters, names),
    ...(filters.importance > 1 ? [voice.say(`board.importance.${filters.importance}`)] : []),
    ...(filters.contested ? [voice.say('board.list.contested')] : []),
    ...(filters.words ? [voice.say('board.quoted', filters.words)] : []),
  ];
}
