import type { Kind } from '../model';

/** Every text the map shows or speaks, with its English wording for the case that none was set. */
export const WORDS = {
  'map.name': 'Map of Latin America and the Caribbean',
  'map.help': 'Arrow keys go from event to event, Shift and an arrow from country to country, Home and End to the first and last event, Page Up and Page Down a decade, plus and minus zoom, zero shows the whole region, Enter opens.',
  'map.hint': 'Arrows: events · Shift + arrows: countries · + − 0: zoom',
  'map.mini': 'Map: {0}',
  'map.zoom.in': 'Zoom in',
  'map.zoom.out': 'Zoom out',
  'map.zoom.home': 'Whole region',
  'map.pan.north': 'Move north',
  'map.pan.south': 'Move south',
  'map.pan.east': 'Move east',
  'map.pan.west': 'Move west',
  'map.sea.pacific': 'Pacific Ocean',
  'map.sea.atlantic': 'Atlantic Ocean',
  'map.sea.caribbean': 'Caribbean Sea',
  'map.sea.gulf': 'Gulf of Mexico',
  'map.equator': 'equator',
  'map.falklands': 'Falkland Is. / I. Malvinas',
  'map.falklands.note': 'sovereignty in dispute',
  'map.legend': 'Events per country',
  'map.legend.town': 'exact place',
  'map.legend.region': 'a region',
  'map.legend.country': 'only the country',
  'map.borders': 'Today’s borders',
  'map.event.one': '{0} event',
  'map.event.other': '{0} events',
  'map.more.one': 'and {0} more here',
  'map.more.other': 'and {0} more here',
  'map.sources': 'according to {0}',
  'map.contested': 'sources disagree',
  'map.own': 'added by a teacher',
  'map.outside': 'outside the chosen years',
  'map.region': 'only the region is known',
  'map.country': 'only the country is known',
  'map.among': 'one of {0} events here: {1}',
  'map.rupture.one': '{0} coup or rupture',
  'map.rupture.other': '{0} coups or ruptures',
  'map.rising.one': '{0} uprising',
  'map.rising.other': '{0} uprisings',
  'map.violence.one': '{0} act of violence',
  'map.violence.other': '{0} acts of violence',
  'map.election.one': '{0} election or government',
  'map.election.other': '{0} elections or governments',
  'map.treaty.one': '{0} agreement',
  'map.treaty.other': '{0} agreements',
  'map.economy.one': '{0} on the economy',
  'map.economy.other': '{0} on the economy',
  'map.law.one': '{0} law or institution',
  'map.law.other': '{0} laws or institutions',
} as const;

export type WordKey = keyof typeof WORDS;

/** Keys that come in two forms, for one and for any other number. */
export type CountedKey = 'map.event' | 'map.more' | `map.${Kind}`;

export type Words = Readonly<Record<string, string>>;

/** The text of a key with `{0}`, `{1}` filled in. */
export function say(words: Words, key: WordKey, ...values: (string | number)[]): string {
  const text = words[key] ?? WORDS[key];
  return values.reduce<string>((filled, value, index) => filled.replaceAll(`{${index}}`, String(value)), text);
}

/** A number of something in words. */
export function count(words: Words, key: CountedKey, number: number): string {
  return say(words, `${key}.${number === 1 ? 'one' : 'other'}`, number);
}
