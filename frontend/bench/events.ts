import { KINDS } from '../marks/glyphs';
import { SCOPE, type Catalogue, type FourPoints, type Item, type Place, type Precision, type Shape } from '../model';

/** Events as a school might have them, always the same for the same number. */
export function catalogueOf(number: number): Catalogue {
  const dice = new Dice(number);
  return {
    items: Array.from({ length: number }, (_, index) => eventOf(index, importanceOf(index, number), dice)),
    texts: TEXTS.map((siglum) => ({ siglum, slug: `text-${siglum.toLowerCase()}`, name: `Text ${siglum}` })),
    countries: COUNTRIES.map(({ code, group }) => ({ code, group, name: NAMES[code] ?? code })),
    themes: THEMES.map((slug, index) => ({ slug, name: slug, kind: KINDS[index % KINDS.length]! })),
    actors: [],
  };
}

/** The fifty that a class must know are spread evenly; among few events every eighth is one of them. */
export const MOST_IMPORTANT = 50;

const TEXTS = ['V', 'P', 'N', 'F', 'B'];
const THEMES = ['coup', 'government', 'election', 'insurgency', 'repression', 'treaty', 'industry', 'crisis', 'law', 'trade'];
const NAMES: Readonly<Record<string, string>> = {
  AR: 'Argentina', BO: 'Bolivia', PE: 'Peru', BR: 'Brazil', CL: 'Chile', CO: 'Colombia', VE: 'Venezuela', EC: 'Ecuador', UY: 'Uruguay',
  PY: 'Paraguay', MX: 'Mexico', GT: 'Guatemala', CU: 'Cuba', DO: 'Dominican Republic',
};
const SYLLABLES = ['la', 'gue', 'rra', 'mi', 'ni', 'tra', 'to', 'pe', 'ro', 'go', 'bier', 'no', 'cri', 'sis', 'ley', 'huel', 'ga', 'ju', 'sta'];

/** Where the events lie: a middle, and how far around it they are strewn, in degrees. */
const COUNTRIES: readonly { code: string; group: string; lat: number; lon: number; around: number }[] = [
  { code: 'AR', group: 'south', lat: -34, lon: -64, around: 6 },
  { code: 'BO', group: 'andes', lat: -17, lon: -65, around: 3 },
  { code: 'PE', group: 'andes', lat: -10, lon: -75, around: 4 },
  { code: 'BR', group: 'brazil', lat: -11, lon: -52, around: 9 },
  { code: 'CL', group: 'south', lat: -33, lon: -71, around: 1 },
  { code: 'CO', group: 'andes', lat: 4, lon: -73, around: 3 },
  { code: 'VE', group: 'andes', lat: 8, lon: -66, around: 3 },
  { code: 'EC', group: 'andes', lat: -1.5, lon: -78.5, around: 1 },
  { code: 'UY', group: 'south', lat: -33, lon: -56, around: 1 },
  { code: 'PY', group: 'south', lat: -23, lon: -58, around: 2 },
  { code: 'MX', group: 'mexico', lat: 22, lon: -101, around: 4 },
  { code: 'GT', group: 'central', lat: 15, lon: -90.5, around: 1 },
  { code: 'CU', group: 'caribbean', lat: 22, lon: -79, around: 1.5 },
  { code: 'DO', group: 'caribbean', lat: 19, lon: -70.5, around: 0.8 },
];

function importanceOf(index: number, number: number): Item['importance'] {
  const every = Math.max(8, Math.ceil(number / MOST_IMPORTANT));
  if (index % every === 0) return 3;
  return index % 3 === 0 ? 2 : 1;
}

function eventOf(index: number, importance: Item['importance'], dice: Dice): Item {
  const country = dice.pick(COUNTRIES);
  const shape = shapeOf(dice);
  const theme = dice.below(THEMES.length);
  return {
    id: `event-${index}`, title: `${wordsOf(3, dice)} ${wordsOf(3, dice)}`, label: wordsOf(2, dice), kind: KINDS[theme % KINDS.length]!,
    dates: datesOf(shape, dice), shape, when: '', countries: dice.below(20) === 0 ? [] : [country.code], themes: [THEMES[theme]!], actors: [],
    texts: dice.below(6) === 0 ? ['V', 'F'] : [dice.pick(TEXTS)], importance, contested: dice.below(4) === 0, context: false,
    sensitive: false, corrected: dice.below(6) === 0, place: placeOf(country, dice), ghosts: [],
  };
}

function shapeOf(dice: Dice): Shape {
  const throwOf = dice.below(100);
  const shapes: readonly (readonly [below: number, Shape])[] = [[55, 'day'], [70, 'month'], [86, 'year'], [94, 'range'], [97, 'vague'], [99, 'open']];
  return shapes.find(([below]) => throwOf < below)?.[1] ?? 'none';
}

function datesOf(shape: Shape, dice: Dice): FourPoints {
  const from = SCOPE[0] + dice.below(SCOPE[1] - SCOPE[0] - 800);
  const lasting = (days: number): FourPoints => [from, from + days, from, from + days];
  switch (shape) {
    case 'day': return lasting(0);
    case 'month': return lasting(29);
    case 'year': return lasting(364);
    case 'range': return [from, from, from + 700, from + 700];
    case 'vague': return [from, from + 365, from + 365, from + 700];
    case 'open': return [from, from, null, null];
    case 'none': return [null, null, null, null];
  }
}

function placeOf(country: (typeof COUNTRIES)[number], dice: Dice): Place {
  const precision: Precision = (['town', 'town', 'town', 'town', 'town', 'town', 'town', 'region', 'region', 'country'] as const)[dice.below(10)]!;
  const strewn = (middle: number): number => middle + (dice.next() * 2 - 1) * country.around;
  return { name: wordsOf(1, dice), lat: strewn(country.lat), lon: strewn(country.lon), precision, country: country.code };
}

function wordsOf(number: number, dice: Dice): string {
  const words = Array.from({ length: number }, () => Array.from({ length: 2 + dice.below(3) }, () => dice.pick(SYLLABLES)).join(''));
  return words.join(' ').replace(/^./, (letter) => letter.toUpperCase());
}

/** Chance that repeats itself: the generator called mulberry32. */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }
}
