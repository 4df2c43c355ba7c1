import type { GeoProjection } from 'd3-geo';
import type { GroundNames } from './ground';
import { nearestSpot, placeBeside, placeNames, placeSea, type Measure, type PlacedName, type Setting } from './names';
import { around, type Box, type Point } from './plane';
import { Raster, SEA, type TextBox } from './raster';
import { EQUATOR_LONGITUDES, SEAS } from './seas';
import type { Geography } from './shapes';
import { toScreen, type Frame, type View } from './view';
import { say, type Words } from './words';

/** What has to be known to put names and the label of the chosen event where they disturb nothing. */
export interface LayoutTask {
  readonly geography: Geography;
  readonly projection: GeoProjection;
  readonly frame: Frame;
  readonly view: View;
  readonly unit: number;
  readonly words: Words;
  /** The name of a country in the reader's language. */
  readonly nameOf: (code: string) => string;
  /** Codes set in heavier type; they come first. */
  readonly strong: ReadonlySet<string>;
  readonly measure: { readonly capitals: Measure; readonly strong: Measure; readonly italic: Measure };
  /** What already stands on the picture: legend, buttons, discs. */
  readonly obstacles: readonly TextBox[];
  /** The mark of the chosen event, the radius that belongs to it, and the shapes its label can take. */
  readonly callout: { readonly at: Point; readonly reach: number; readonly shapes: readonly Size[] } | null;
  /** How large a name may be, and how small. */
  readonly settings: readonly Setting[];
  /** Countries and nothing else: no seas, no equator, no islands named. */
  readonly sparse: boolean;
  readonly locale: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly names: GroundNames;
  /** The label of the chosen event; its size is one of the shapes offered. */
  readonly callout: TextBox | null;
  readonly raster: Raster;
}

const CELL = 4;
/** Room between the edge of the picture and any text: the neatline. */
const EDGE = 7;
const FALKLANDS = 'FK';
/** How many pixels further away a label may be for every pixel it is wider. */
const WIDE = 0.25;
/** A country of this many pixels is named beside itself, in the sea. */
const SMALL = { from: 11, to: 70 };

export function layOut(task: LayoutTask): Layout {
  const { frame, view, geography } = task;
  const raster = new Raster(frame.width, frame.height, CELL);
  raster.draw(geography.countries, (point) => toScreen(frame, view, point));
  takeEdges(raster);
  for (const obstacle of task.obstacles) raster.take(obstacle);
  const falklands = task.sparse ? [] : placeFalklands(raster, task);
  const callout = placeCallout(raster, task);
  const countries = placeCountries(raster, task);
  const seas = task.sparse ? [] : [...falklands, ...placeSeas(raster, task), ...placeEquator(raster, task)];
  const beside = task.sparse ? [] : placeSmall(raster, task, new Set(countries.map(({ index }) => index)));
  return { names: { countries, seas, beside }, callout, raster };
}

function takeEdges(raster: Raster): void {
  const { width, height } = raster;
  const bar = { angle: 0, width, height: EDGE };
  const post = { angle: 0, width: EDGE, height };
  raster.take({ ...bar, x: width / 2, y: EDGE / 2 });
  raster.take({ ...bar, x: width / 2, y: height - EDGE / 2 });
  raster.take({ ...post, x: EDGE / 2, y: height / 2 });
  raster.take({ ...post, x: width - EDGE / 2, y: height / 2 });
}

/** In the sea if there is any near enough, in the shape that comes nearest; else beside the mark, where there is room. */
function placeCallout(raster: Raster, { callout, frame }: LayoutTask): TextBox | null {
  if (!callout) return null;
  const { at: [x, y], reach, shapes } = callout;
  raster.take({ x, y, width: 2 * reach, height: 2 * reach, angle: 0 });
  const boxes = shapes.map(({ width, height }) => ({ x, y, width, height, angle: 0 }));
  const atSea = boxes.flatMap((box) => nearestSpot(raster, box, frame.width / 2) ?? []);
  const gap = (box: TextBox): number => Math.hypot(
    Math.max(0, Math.abs(box.x - x) - box.width / 2), Math.max(0, Math.abs(box.y - y) - box.height / 2));
  atSea.sort((a, b) => gap(a) - gap(b) + (b.width - a.width) * WIDE);
  const spot = atSea[0] ?? besideMark(raster, boxes[0], reach);
  if (spot) raster.take(spot);
  return spot;
}

function besideMark(raster: Raster, box: TextBox, reach: number): TextBox | null {
  const dx = reach + 10 + box.width / 2;
  const dy = reach + 10 + box.height / 2;
  const shifts = [[dx, 0], [-dx, 0], [0, dy], [0, -dy], [dx, dy], [-dx, dy], [dx, -dy], [-dx, -dy]];
  const spots = shifts.map(([right, down]) => ({ ...box, x: box.x + right, y: box.y + down }));
  return spots.find((spot) => raster.isFree(spot)) ?? null;
}

function placeCountries(raster: Raster, task: LayoutTask): { index: number; name: PlacedName; strong: boolean }[] {
  const { geography: { countries }, strong, measure, unit, nameOf, locale, settings } = task;
  const requests = countries.flatMap(({ code, out }, index) => {
    if (code === '' || code === FALKLANDS) return [];
    return [{ code, index, name: nameOf(code).toLocaleUpperCase(locale), settings: out ? settings.slice(-2) : settings }];
  });
  const heavy = placeNames(raster, requests.filter(({ code }) => strong.has(code)), measure.strong, unit);
  const plain = placeNames(raster, requests.filter(({ code }) => !strong.has(code)), measure.capitals, unit);
  return [
    ...[...heavy].map(([index, name]) => ({ index, name, strong: true })),
    ...[...plain].map(([index, name]) => ({ index, name, strong: false })),
  ];
}

function placeSeas(raster: Raster, task: LayoutTask): PlacedName[] {
  const growth = Math.min(1.5, task.view.k ** 0.3) * task.unit;
  return SEAS.flatMap((sea) => {
    const at = screenPoint(task, sea.at);
    if (!at) return [];
    const request = { name: say(task.words, sea.word), at, angle: sea.angle, size: sea.size * growth, stray: 44 * task.view.k };
    return placeSea(raster, request, task.measure.italic) ?? [];
  });
}

function placeEquator(raster: Raster, task: LayoutTask): PlacedName[] {
  const name = say(task.words, 'map.equator');
  const setting = { size: 12 * task.unit, tracking: 0.02 };
  const width = task.measure.italic(name, setting) + 6;
  for (const longitude of EQUATOR_LONGITUDES) {
    const at = screenPoint(task, [longitude, 0]);
    const further = screenPoint(task, [longitude + 1, 0]);
    if (!at || !further) continue;
    const angle = (Math.atan2(further[1] - at[1], further[0] - at[0]) * 180) / Math.PI;
    const spot = { x: at[0], y: at[1] - 0.7 * setting.size, width, height: setting.size, angle };
    if (!raster.fits(spot, SEA)) continue;
    raster.take(spot);
    return [{ ...spot, lines: [name], setting }];
  }
  return [];
}

/** Both names, whichever comes first in the reader's language, and that neither is beyond dispute. */
function placeFalklands(raster: Raster, task: LayoutTask): PlacedName[] {
  const shape = task.geography.byCode.get(FALKLANDS);
  if (!shape) return [];
  const [first, second] = say(task.words, 'map.falklands').split(' / ');
  const lines = [`${first} /`, second ?? '', say(task.words, 'map.falklands.note')];
  const setting = { size: 12 * task.unit, tracking: 0.02 };
  const width = Math.max(...lines.map((line) => task.measure.italic(line, setting))) + 4;
  const height = lines.length * setting.size * 1.15;
  const { y0, x1, y1 } = onScreen(task, shape.box);
  const lowest = task.frame.height - EDGE - height / 2 - 2;
  const wanted = { x: x1 + 5 + width / 2, y: Math.min((y0 + y1) / 2, lowest), width, height, angle: 0 };
  const spot = nearestSpot(raster, wanted, 3 * setting.size);
  if (!spot) return [];
  raster.take(spot);
  return [{ ...spot, lines, setting }];
}

/** Names beside states too small to hold them, once they are large enough to be seen as more than a dot. */
function placeSmall(raster: Raster, task: LayoutTask, named: ReadonlySet<number>): PlacedName[] {
  const { unit, nameOf, locale, measure } = task;
  return task.geography.countries.flatMap(({ code, out, main }, index) => {
    if (code === '' || out || named.has(index)) return [];
    const box = onScreen(task, around(main));
    const size = Math.max(box.x1 - box.x0, box.y1 - box.y0);
    if (size < SMALL.from * unit || size > SMALL.to * unit) return [];
    return placeBeside(raster, nameOf(code).toLocaleUpperCase(locale), box, measure.capitals, unit) ?? [];
  });
}

function onScreen({ frame, view }: LayoutTask, box: Box): Box {
  const [x0, y0] = toScreen(frame, view, [box.x0, box.y0]);
  const [x1, y1] = toScreen(frame, view, [box.x1, box.y1]);
  return { x0, y0, x1, y1 };
}

function screenPoint({ projection, frame, view }: LayoutTask, place: readonly [number, number]): Point | null {
  const point = projection([place[0], place[1]]);
  return point && toScreen(frame, view, point);
}
