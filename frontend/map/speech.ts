import type { Item } from '../model';
import { kindsIn, type Cluster } from './clusters';
import type { Marker } from './markers';
import { count, say, type Words } from './words';

/** What surrounds an event on the map at this moment. */
export interface Setting {
  /** Whether it lies in the time window. */
  readonly live: boolean;
  /** The disc it is part of. */
  readonly disc: Cluster | null;
}

/** The accessible name of an event: title, date, sigla, and what the picture says beside. */
export function eventName({ item, precision }: Marker, { live, disc }: Setting, words: Words): string {
  return [
    item.title,
    item.when,
    item.texts.length > 0 ? say(words, 'map.sources', item.texts.join(', ')) : '',
    item.contested ? say(words, 'map.contested') : '',
    item.own ? say(words, 'map.own') : '',
    precision === 'town' ? '' : say(words, precision === 'region' ? 'map.region' : 'map.country'),
    live ? '' : say(words, 'map.outside'),
    disc && disc.members.length > 1 ? say(words, 'map.among', disc.members.length, contents(disc, words)) : '',
  ].filter(Boolean).join(', ');
}

/** What the live region says of an event. */
export function announcement({ title, when }: Item): string {
  return [title, when].filter(Boolean).join(', ');
}

/** What is in a group: "3 coups, 2 elections, 1 agreement". */
export function contents({ members }: Cluster, words: Words): string {
  return kindsIn(members).map(([kind, number]) => count(words, `map.${kind}`, number)).join(', ');
}

/** "Perú, 17 events". */
export function countryName(name: string, events: number, words: Words): string {
  return `${name}, ${count(words, 'map.event', events)}`;
}

const names = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
  let known = names.get(locale);
  if (!known) names.set(locale, (known = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })));
  return known;
}

/** Country names in the reader's language; a code nobody knows stands for itself. */
export function namer(locale: string): (code: string) => string {
  const known = namesIn(locale);
  return (code) => (/^[A-Z]{2}$/.test(code) ? known.of(code) ?? code : code);
}
