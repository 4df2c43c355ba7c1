import { namer } from '../map/speech';
import type { Ground, Spot } from './spot';

/** Every text of the answer on the map, with its English wording for the case that no translation came. */
export const WHERE_WORDS = {
  'where.name': 'Map to mark a place on',
  'where.help': 'Arrow keys move the crosshair, with Shift in small steps; Enter puts the pin; plus and minus zoom, zero shows the whole region. Or choose a country from the list.',
  'where.hint': 'Arrows: crosshair · Enter: pin · + − 0: zoom',
  'where.cross': 'Crosshair: {0}',
  'where.none': 'No pin yet: press the map, or choose a country.',
  'where.pin': 'Your pin: {0}',
  'where.in': '{0}',
  'where.near': 'in the sea, near {0}',
  'where.nowhere': 'outside the region',
  'where.choose': 'Or choose a country',
  'where.choose.none': '—',
  'where.you': 'you',
  'where.north': 'N',
  'where.south': 'S',
  'where.east': 'E',
  'where.west': 'W',
  'where.marked': 'Map: your pin {0}; right: {1}; {2}',
} as const;

export type WhereWord = keyof typeof WHERE_WORDS;

/** Texts by key with `{0}`, `{1}` filled in. */
export class WhereVoice {
  readonly nameOf: (code: string) => string;

  constructor(private readonly words: Readonly<Record<string, string>>, private readonly locale: string) {
    this.nameOf = namer(locale);
  }

  say(key: WhereWord, ...values: string[]): string {
    return values.reduce<string>((text, value, index) => text.replaceAll(`{${index}}`, value), this.words[key] ?? WHERE_WORDS[key]);
  }

  /** "Perú", or "in the sea, near Perú". */
  ground(ground: Ground): string {
    if (ground.in !== undefined) return this.say('where.in', this.nameOf(ground.in));
    return ground.near !== undefined ? this.say('where.near', this.nameOf(ground.near)) : this.say('where.nowhere');
  }

  /** "12.0° S, 77.0° W". */
  degrees({ latitude, longitude }: Spot): string {
    const number = new Intl.NumberFormat(this.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const north = this.say(latitude < 0 ? 'where.south' : 'where.north');
    const east = this.say(longitude < 0 ? 'where.west' : 'where.east');
    return `${number.format(Math.abs(latitude))}° ${north}, ${number.format(Math.abs(longitude))}° ${east}`;
  }
}
