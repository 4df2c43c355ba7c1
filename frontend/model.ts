/** What happened, as the mark says it. */
export type Kind = 'rupture' | 'rising' | 'violence' | 'election' | 'treaty' | 'economy' | 'law';

/** How a date is drawn; see `FourPoints`. */
export type Shape = 'day' | 'month' | 'year' | 'vague' | 'range' | 'open' | 'none';

/**
 * Earliest start, latest start, earliest end, latest end, as inclusive days since 1970-01-01.
 * `null` stands for an end nobody closes, or, in all four, for a date nobody gives.
 */
export type FourPoints = readonly [number | null, number | null, number | null, number | null];

export type Precision = 'town' | 'region' | 'country' | 'none';

export interface Place {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: Precision;
  readonly country: string;
}

/** Where a text puts an event that the record puts elsewhere. */
export interface Ghost {
  readonly text: string;
  readonly dates: FourPoints;
}

/** One event as the pictures need it; everything else stays on the server. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly kind: Kind;
  readonly dates: FourPoints;
  readonly shape: Shape;
  /** The date in words of the reader's language. */
  readonly when: string;
  /** ISO 3166-1 codes; empty when the event concerns the whole region. */
  readonly countries: readonly string[];
  readonly themes: readonly string[];
  readonly actors: readonly string[];
  /** Sigla of the texts that claim it. */
  readonly texts: readonly string[];
  readonly importance: 1 | 2 | 3;
  readonly contested: boolean;
  readonly context: boolean;
  /** Whether the record corrects a text here: R stands beside the siglum. */
  readonly corrected: boolean;
  /** Whether it tells of torture or killing. */
  readonly sensitive: boolean;
  /** Whether a teacher added it: its mark stands on a bar. */
  readonly own?: boolean;
  readonly place: Place | null;
  readonly ghosts: readonly Ghost[];
}

export interface TextVoice {
  readonly siglum: string;
  readonly slug: string;
  readonly name: string;
}

export interface Country {
  readonly code: string;
  readonly group: string;
  /** In the reader's language; the browser's own table of names takes 50 ms to load. */
  readonly name: string;
}

export interface Theme {
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
}

export interface Actor {
  readonly slug: string;
  readonly name: string;
}

export interface Catalogue {
  readonly items: readonly Item[];
  /** What the texts tell, too, and the class level withholds: nothing shows it, but it leaves no silence. */
  readonly withheld?: readonly Item[];
  readonly texts: readonly TextVoice[];
  readonly countries: readonly Country[];
  readonly themes: readonly Theme[];
  readonly actors: readonly Actor[];
}

/** The lane and map key of what concerns the whole region (UN M49: Latin America and the Caribbean). */
export const REGION = '419';

/** First and last day the program speaks of: 1930-01-01 and 2021-12-31, as days since 1970-01-01. */
export const SCOPE: readonly [number, number] = [-14610, 18992];
