import { REGION, type Kind } from '../model';
import type { Lane, LaneBy, Names } from './lanes';
import type { Metrics } from './metrics';
import type { Say } from './words';
import type { Measure } from './writing';

/** What a lane is called and what stands beside its name. */
export interface Head {
  readonly name: string;
  /** Group of the country, for the bar at the edge; null for other lanes. */
  readonly group: string | null;
  /** Kind of the theme, for bar and glyph. */
  readonly kind: Kind | null;
  readonly siglum: string | null;
}

const UNNAMED: Head = { name: '', group: null, kind: null, siglum: null };

export function headOf({ key, members }: Pick<Lane, 'key' | 'members'>, by: LaneBy, names: Names, locale: string, say: Say): Head {
  if (members.length > 1) return { ...UNNAMED, name: say(by === 'theme' ? 'timeline.lane.others.theme' : 'timeline.lane.others.country', members.length) };
  if (by === 'country') return countryHead(key, names, locale, say);
  if (by === 'theme') {
    const theme = names.themes.find(each => each.slug === key);
    return { ...UNNAMED, name: theme?.name ?? key, kind: theme?.kind ?? null };
  }
  if (by === 'text') return { ...UNNAMED, name: names.texts.find(each => each.siglum === key)?.name ?? key, siglum: key };
  return { ...UNNAMED, name: say('timeline.lane.all') };
}

function countryHead(code: string, names: Names, locale: string, say: Say): Head {
  if (code === REGION) return { ...UNNAMED, name: say('timeline.lane.region'), group: 'region' };
  const country = names.countries.find(each => each.code === code);
  return { ...UNNAMED, name: country?.name ?? countryName(code, locale), group: country?.group ?? 'region' };
}

const namers = new Map<string, Intl.DisplayNames>();

/** For a country that the catalogue does not know: its name in the reader's language; the code itself where it is none. */
function countryName(code: string, locale: string): string {
  let namer = namers.get(locale);
  if (!namer) namers.set(locale, (namer = new Intl.DisplayNames(locale, { type: 'region' })));
  try {
    return namer.of(code) ?? code;
  } catch {
    return code;
  }
}

export interface NameLines {
  readonly lines: readonly string[];
  readonly font: string;
}

/** The name in the largest size that fits: one line, a smaller one, two small ones, cut short at last. */
export function nameLines(name: string, width: number, height: number, font: string, metrics: Metrics, measure: Measure): NameLines {
  for (const each of [font, metrics.fonts.lane, metrics.fonts.laneSmall]) if (measure(name, each) <= width) return { lines: [name], font: each };
  const small = metrics.fonts.laneSmall;
  const words = name.split(' ');
  if (height >= 29 * metrics.unit) for (let i = words.length - 1; i > 0; i--) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    if (lines.every(line => measure(line, small) <= width)) return { lines, font: small };
  }
  return { lines: [shortened(name, width, small, measure)], font: small };
}

function shortened(name: string, width: number, font: string, measure: Measure): string {
  let length = name.length - 1;
  while (length > 1 && measure(`${name.slice(0, length).trimEnd()}…`, font) > width) length--;
  return `${name.slice(0, length).trimEnd()}…`;
}

/** Width of the column of names: no wider than the longest name needs, within bounds. */
export function headWidth(heads: readonly Head[], metrics: Metrics, measure: Measure): number {
  const extra = (head: Head): number => (head.siglum || head.kind ? 20 : 0) + 52;
  const longest = Math.max(0, ...heads.map(head => measure(head.name, metrics.fonts.lane) + extra(head) * metrics.unit));
  return Math.round(Math.min(158 * metrics.unit, Math.max(112 * metrics.unit, longest)));
}
