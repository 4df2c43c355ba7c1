import type { RowSizes } from './heights';
import type { Palette } from './palette';

/** The lengths of the picture in px, for the text size and the tokens in force. */
export interface Metrics extends RowSizes {
  /** Text size against the normal one: 1 at a root of 16 px, 1.6 on a projector. */
  readonly unit: number;
  readonly axis: number;
  readonly overview: number;
  /** Height of the strip of bars in the overview. */
  readonly bars: number;
  readonly tray: number;
  /** Size of a mark by importance, 1 to 3; 0 is unused. */
  readonly marks: readonly [number, number, number, number];
  readonly band: number;
  readonly siglum: number;
  /** Radius of the ring around the chosen mark. */
  readonly ring: number;
  readonly compact: boolean;
  readonly fonts: Fonts;
}

/** Fonts as the canvas takes them. */
export interface Fonts {
  readonly label: string;
  readonly strong: string;
  readonly chosen: string;
  readonly small: string;
  readonly smallStrong: string;
  readonly year: string;
  readonly month: string;
  readonly lane: string;
  readonly laneSmall: string;
  readonly laneChosen: string;
  readonly silence: string;
  readonly total: string;
}

export function metricsOf(palette: Palette, compact: boolean): Metrics {
  const { unit } = palette;
  const row = Math.max(21 * unit, palette.markLarge + 4);
  return {
    unit, compact, row,
    least: Math.max(25 * unit, row + 4 * unit),
    most: Math.max(palette.lane, row + 4 * unit),
    axis: 27 * unit,
    overview: (compact ? 42 : 50) * unit,
    bars: (compact ? 20 : 30) * unit,
    tray: 30 * unit,
    marks: [0, palette.markSmall, palette.mark, palette.markLarge],
    band: palette.band,
    siglum: 13 * unit,
    ring: Math.max(13 * unit, palette.markLarge * 0.76),
    fonts: fontsOf(palette),
  };
}

function fontsOf({ unit, serif, sans }: Palette): Fonts {
  const font = (style: string, size: number, family: string): string => `${style} ${size * unit}px ${family}`;
  return {
    label: font('500', 13.5, sans),
    strong: font('600', 14, sans),
    chosen: font('600', 14.5, sans),
    small: font('400', 12.5, sans),
    smallStrong: font('600', 12, sans),
    year: font('600', 17, serif),
    month: font('500', 13, sans),
    lane: font('600', 17, serif),
    laneSmall: font('600', 14.5, serif),
    laneChosen: font('600', 20, serif),
    silence: font('italic 500', 14, serif),
    total: font('700', 14, sans),
  };
}
