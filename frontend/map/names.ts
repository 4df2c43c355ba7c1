import type { Point } from './plane';
import { SEA, type Raster, type TextBox } from './raster';

/** How a name is set; sizes in pixels, tracking in ems. */
export interface Setting {
  readonly size: number;
  readonly tracking: number;
}

/** A name that found its place. */
export interface PlacedName extends TextBox {
  readonly lines: readonly string[];
  readonly setting: Setting;
}

/** The width of a text in pixels. */
export type Measure = (text: string, setting: Setting) => number;

/**
 * From the most generous setting to the smallest. Capitals of 11 px stand as high as small letters of 15 px, so this
 * stays above the smallest type of the interface.
 */
export const CAPITALS: readonly Setting[] = [
  { size: 15, tracking: 0.3 },
  { size: 14, tracking: 0.22 },
  { size: 13, tracking: 0.14 },
  { size: 12, tracking: 0.08 },
  { size: 11, tracking: 0.04 },
];

/**
 * Rounds of turns that are tried with every size before the next round: a small level name reads better than a large
 * slanting one. Up to 80° for a country as tall as Chile.
 */
const TURNS: readonly (readonly number[])[] = [[0, 10, -10], [20, -20, 32, -32], [48, -48, 62, -62, 72, -72, 80, -80]];

const LEADING = 1.12;
/** Capitals have no descenders: their box is lower than the line. */
const CAPITAL_HEIGHT = 0.78;

export interface NameRequest {
  /** In capitals already. */
  readonly name: string;
  /** Index of the country in the raster. */
  readonly index: number;
  /** The most generous setting it may have. */
  readonly settings: readonly Setting[];
}

/** Sets each name inside its country if it fits there, largest country first, and takes the room. */
export function placeNames(raster: Raster, requests: readonly NameRequest[], measure: Measure, unit: number): Map<number, PlacedName> {
  const seen = raster.seen();
  const placed = new Map<number, PlacedName>();
  const present = requests.filter(({ index }) => seen.has(index));
  present.sort((a, b) => (seen.get(b.index)?.area ?? 0) - (seen.get(a.index)?.area ?? 0));
  for (const request of present) {
    const where = seen.get(request.index);
    const found = where && fitInside(raster, request, where, measure, unit);
    if (!found) continue;
    raster.take(found);
    placed.set(request.index, found);
  }
  return placed;
}

interface Where {
  readonly area: number;
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  readonly middle: Point;
}

function fitInside(raster: Raster, request: NameRequest, where: Where, measure: Measure, unit: number): PlacedName | null {
  for (const turns of TURNS) {
    for (const { size, tracking } of request.settings) {
      const setting = { size: size * unit, tracking };
      const width = measure(request.name, setting) + 2;
      const height = setting.size * CAPITAL_HEIGHT + 2;
      if (width * height > where.area) continue;
      const spot = bestSpot(raster, where, request.index + 1, width, height, turns);
      if (spot) return { ...spot, lines: [request.name], setting };
    }
  }
  return null;
}

/** The least turned place of those that fit, nearest to the middle of the country. */
function bestSpot(raster: Raster, { box, middle }: Where, owner: number, width: number, height: number, turns: readonly number[]): TextBox | null {
  const step = Math.max(raster.cell, Math.min(box.x1 - box.x0, box.y1 - box.y0) / 16);
  for (const angle of turns) {
    let best: TextBox | null = null;
    let least = Infinity;
    for (let y = box.y0; y <= box.y1; y += step) {
      for (let x = box.x0; x <= box.x1; x += step) {
        const away = (x - middle[0]) ** 2 + (y - middle[1]) ** 2;
        if (away >= least) continue;
        const spot = { x, y, width, height, angle };
        if (raster.fits(spot, owner)) [best, least] = [spot, away];
      }
    }
    if (best) return best;
  }
  return null;
}

/** Sets a name beside a country that is too small to hold it, in the sea. */
export function placeBeside(raster: Raster, name: string, box: Where['box'], measure: Measure, unit: number): PlacedName | null {
  const setting = { size: 11 * unit, tracking: 0.04 };
  const width = measure(name, setting);
  const height = setting.size * CAPITAL_HEIGHT;
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const right = box.x1 + 4 + width / 2;
  const left = box.x0 - 4 - width / 2;
  const spots: Point[] = [[right, y], [left, y], [x, box.y0 - 3 - height / 2], [x, box.y1 + 3 + height / 2]];
  for (const [cx, cy] of spots) {
    const spot = { x: cx, y: cy, width, height, angle: 0 };
    if (!raster.fits(spot, SEA)) continue;
    raster.take(spot);
    return { ...spot, lines: [name], setting };
  }
  return null;
}

export interface SeaRequest {
  readonly name: string;
  readonly at: Point;
  readonly angle: number;
  readonly size: number;
  /** How far the name may stray from where it belongs, in pixels. */
  readonly stray: number;
}

/** Sets the name of a sea in one line or, failing that, in one line per word. */
export function placeSea(raster: Raster, request: SeaRequest, measure: Measure): PlacedName | null {
  const setting = { size: request.size, tracking: 0.06 };
  const words = request.name.split(' ');
  const manners = words.length > 1 ? [[request.name], words] : [[request.name]];
  for (const lines of manners) {
    const width = Math.max(...lines.map((line) => measure(line, setting))) + 8;
    const height = lines.length * setting.size * LEADING + 4;
    const angle = lines.length > 1 ? 0 : request.angle;
    const spot = nearestSpot(raster, { x: request.at[0], y: request.at[1], width, height, angle }, request.stray);
    if (!spot) continue;
    raster.take(spot);
    return { ...spot, lines, setting };
  }
  return null;
}

/** The free place in the sea nearest to where a box should be, looked for in growing circles. */
export function nearestSpot(raster: Raster, wanted: TextBox, stray: number): TextBox | null {
  const step = 2 * raster.cell;
  for (let radius = 0; radius <= stray; radius += step) {
    const count = Math.max(1, Math.round((2 * Math.PI * radius) / step));
    for (let i = 0; i < count; i++) {
      const turn = (i / count) * 2 * Math.PI;
      const spot = { ...wanted, x: wanted.x + radius * Math.cos(turn), y: wanted.y + radius * Math.sin(turn) };
      if (raster.fits(spot, SEA)) return spot;
    }
  }
  return null;
}

/** How far below the middle of a name one of its lines stands, in pixels. */
export function lineOffset(line: number, lines: number, size: number): number {
  return (line - (lines - 1) / 2) * size * LEADING;
}
