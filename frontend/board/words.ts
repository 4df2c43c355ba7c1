/**
 * Every text that board, sentence, list, *Entretanto* and search show or say, with its English wording for the case
 * that no translation came. `{0}`, `{1}` stand for what is filled in; what stands in `[ ]` is the part of a sentence
 * one can press. Counted words have the forms that `Intl.PluralRules` asks for: `.one` and `.other`.
 */
export const BOARD_WORDS = {
  'board.failed': 'The events could not be loaded.',
  'board.retry': 'Try again',
  'board.count.one': '{0} event',
  'board.count.other': '{0} events',
  'board.sentence.label': 'What is shown',
  'board.sentence.one': '{0} {1}, {2}, {3}, {4}{5}.',
  'board.sentence.other': '{0} {1}, {2}, {3}, {4}{5}.',
  'board.sentence.none': 'No event {1}, {2}, {3}, {4}{5}.',
  'board.short': '{0} {1}, {2}',
  'board.texts.all': 'according to [{0} texts]',
  'board.texts.some': 'according to [{0}]',
  'board.years.range': 'from [{0} to {1}]',
  'board.years.one': 'in [{0}]',
  'board.years.short.range': '[{0}–{1}]',
  'board.years.short.one': '[{0}]',
  'board.where.all': 'in [the whole region]',
  'board.where.some': 'in [{0}]',
  'board.where.many': 'in [{0} countries]',
  'board.where.short.one': 'in [{0} country]',
  'board.where.short.other': 'in [{0} countries]',
  'board.about.all': 'on [all themes]',
  'board.about.some': 'on [{0}]',
  'board.about.many': 'on [{0} themes]',
  'board.with.words': ', with “{0}”',
  'board.with.words.remove': 'Take out the words “{0}”',
  'board.with.actors.some': ', with [{0}]',
  'board.with.actors.many': ', with [{0} actors]',
  'board.with.importance.2': ', only [the important ones]',
  'board.with.importance.3': ', only [the essential ones]',
  'board.more': 'more',
  'board.more.label': 'More filters: importance, actors and class',
  'board.clear': 'Clear filters',
  'board.tools': 'View tools',
  'board.contested': 'Only where sources part: {0}',
  'board.view': 'View',
  'board.view.picture': 'Line and map',
  'board.view.line': 'Line',
  'board.view.map': 'Map',
  'board.view.list': 'List',
  'board.sheet.half': 'Show the detail at half height',
  'board.sheet.full': 'Show the whole detail',
  'board.sheet.peek': 'Fold the detail away',
  'board.lanes': 'Lanes',
  'board.lanes.country': 'Country',
  'board.lanes.theme': 'Theme',
  'board.lanes.text': 'Text',
  'board.zoom': 'Zoom',
  'board.zoom.in': 'Zoom in on the years',
  'board.zoom.out': 'Zoom out',
  'board.walk': 'Play',
  'board.walk.stop': 'Pause',
  'board.walk.label': 'Walk through the years',
  'board.choose.texts': 'Texts',
  'board.choose.years': 'Years',
  'board.choose.countries': 'Countries',
  'board.choose.themes': 'Themes',
  'board.choose.actors': 'Actors',
  'board.choose.importance': 'Importance',
  'board.choose.more': 'Importance, actors and class',
  'board.choose.level': 'For which class',
  'board.level.younger': 'Leave out what tells of killing or torture',
  'board.level.empty': 'What tells of killing or torture is left out here.',
  'board.choose.find': 'Type to find',
  'board.choose.none': 'No name with “{0}”.',
  'board.choose.rest.one': 'And {0} more: type to find it.',
  'board.choose.rest.other': 'And {0} more: type to find them.',
  'board.all.texts': 'All texts',
  'board.all.countries': 'The whole region',
  'board.all.themes': 'All themes',
  'board.all.actors': 'All actors',
  'board.years.from': 'From',
  'board.years.to': 'to',
  'board.years.all': 'The whole period',
  'board.years.presets': 'The years each text speaks of',
  'board.silent.countries': 'No text speaks of {0}.',
  'board.importance.1': 'All events',
  'board.importance.2': 'The important ones',
  'board.importance.3': 'Only the essential ones',
  'board.group.mexico': 'Mexico',
  'board.group.central': 'Central America',
  'board.group.caribbean': 'Caribbean',
  'board.group.andes': 'Andean countries',
  'board.group.brazil': 'Brazil',
  'board.group.south': 'Southern Cone',
  'board.group.region': 'As a whole',
  'board.region': 'Whole region',
  'board.filters': 'Filters',
  'board.filters.none': 'no filter',
  'board.done.one': 'See {0} event',
  'board.done.other': 'See {0} events',
  'board.empty': 'No text speaks{0} {1}{2}.',
  'board.empty.texts.one': 'The chosen text ({3}) does not speak{0} {1}{2}.',
  'board.empty.texts.other': 'None of the chosen texts ({3}) speaks{0} {1}{2}.',
  'board.empty.of': 'of {0}',
  'board.empty.between': 'between {0} and {1}',
  'board.empty.in': 'in {0}',
  'board.empty.with': 'with these filters: {0}',
  'board.quoted': '“{0}”',
  'board.loosen.countries': 'In the whole region: {0}',
  'board.loosen.themes': 'On all themes: {0}',
  'board.loosen.actors': 'With all actors: {0}',
  'board.loosen.texts': 'In all texts: {0}',
  'board.loosen.importance': 'Of any importance: {0}',
  'board.loosen.contested': 'Also where sources agree: {0}',
  'board.loosen.words': 'Without “{1}”: {0}',
  'board.loosen.window': 'In all years: {0}',
  'board.passed.over.one': 'The link asks for something that is not here: {1}. Everything else in it is shown.',
  'board.passed.over.other': 'The link asks for things that are not here: {1}. Everything else in it is shown.',
  'board.understood': 'Understood',
  'board.list.label': 'List of events',
  'board.list.empty': 'No event in this selection.',
  'board.list.undated': 'Undated',
  'board.list.silence': 'silence {0}–{1}: no text speaks',
  'board.list.gap': '{0}–{1}: nothing in this selection',
  'board.list.contested': 'sources part',
  'board.list.own': 'added by a teacher',
  'board.list.according': 'according to {0}',
  'board.record': 'the record',
  'board.kind.rupture': 'Coup or rupture',
  'board.kind.rising': 'Revolution, insurgency or protest',
  'board.kind.violence': 'Political violence',
  'board.kind.election': 'Election or government',
  'board.kind.treaty': 'Treaty or cooperation',
  'board.kind.economy': 'Economy',
  'board.kind.law': 'Law or institution',
  'board.meanwhile': 'Meanwhile',
  'board.meanwhile.day': 'nearest to {0}',
  'board.meanwhile.time': 'nearest, before and after · {0}',
  'board.meanwhile.nothing.before': 'nothing before',
  'board.meanwhile.nothing.after': 'nothing after',
  'board.meanwhile.same.year': 'same year',
  'board.meanwhile.same.month': 'same month',
  'board.meanwhile.same.day': 'same day',
  'board.meanwhile.before': '{0} before',
  'board.meanwhile.after': '{0} after',
  'board.meanwhile.label': '{0}, {1}: {2}',
  'board.meanwhile.empty': 'Nothing to compare in this selection.',
  'board.meanwhile.rows': 'Nearest events by country',
  'board.search.label': 'Search events',
  'board.search.hint': 'Search event, name, word',
  'board.search.hits': 'Hits',
  'board.search.all.one': 'Show the only event with “{1}”',
  'board.search.all.other': 'Show all {0} events with “{1}”',
  'board.search.none': 'No event with “{0}”.',
  'board.search.failed': 'The search does not answer.',
  'board.search.count.one': '{0} hit',
  'board.search.count.other': '{0} hits',
} as const;

export type BoardWord = keyof typeof BOARD_WORDS;

/** Root of a word that has a form for one and a form for others. */
export type CountedWord = BoardWord extends infer Key ? (Key extends `${infer Root}.other` ? Root : never) : never;

export type Words = Readonly<Record<string, string>>;

export type Locale = 'es' | 'en' | 'pt';

/** Speaks with the translations at hand; a word that is missing is said in English. */
export class Voice {
  readonly #rules: Intl.PluralRules;

  constructor(private readonly words: Words, readonly locale: Locale) {
    this.#rules = new Intl.PluralRules(locale);
  }

  /** The word as it is, placeholders and all. */
  raw(key: BoardWord): string {
    return this.words[key] ?? BOARD_WORDS[key];
  }

  say(key: BoardWord, ...values: readonly (string | number)[]): string {
    return this.raw(key).replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
  }

  /** The form of a word for so many things. */
  form(key: CountedWord, number: number): BoardWord {
    return `${key}.${this.#rules.select(number) === 'one' ? 'one' : 'other'}` as BoardWord;
  }

  /** The word for so many things, the number being `{0}`. */
  count(key: CountedWord, number: number, ...values: readonly (string | number)[]): string {
    return this.say(this.form(key, number), this.number(number), ...values);
  }

  number(number: number): string {
    return new Intl.NumberFormat(this.locale).format(number);
  }

  /** "Perú, Bolivia y Chile". */
  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(names);
  }
}
