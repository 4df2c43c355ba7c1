import { chosenRadius, paintChosen, type Stage } from './discs';
import { paintGround } from './ground';
import { layOut } from './layout';
import { CAPITALS } from './names';
import type { Palette } from './palette';
import type { Paths } from './paths';
import type { Showing } from './picture';
import { NOWHERE, union, type Box } from './plane';
import type { Scene } from './scene';
import type { CountryShape } from './shapes';
import { boxOf, type Sight } from './sight';
import { namer } from './speech';
import { paintTowns } from './towns';
import { facesOf, measureName } from './type';
import { frameOf, toScreen, type Frame } from './view';

/** The two pens of a picture. */
export interface Pens {
  readonly ground: CanvasRenderingContext2D;
  readonly marks: CanvasRenderingContext2D;
  /** Canvas pixels per CSS pixel. */
  readonly density: number;
}

/** Below this width, in pixels, the whole region is shown without words. */
export const SMALL = 200;

/** It is read from the back of a room, or not at all. */
const READ_FROM_AFAR = 1.2;
const MARGIN = 9;
/** Share of the picture's smaller side that is left around the countries shown. */
const AIR = 0.22;

/**
 * The frame of a locator map: the piece that is wanted, else the countries of the event with their neighbours or, in a
 * small one, the region.
 */
export function miniFrame(width: number, height: number, scene: Scene, codes: ReadonlySet<string>, wanted: Sight | null): Frame {
  if (width < SMALL) return frameOf(width, height, scene.geography.extent, 4);
  const piece = wanted && boxOf(scene.projection, wanted);
  if (piece) return frameOf(width, height, piece, 0);
  const shapes = [...codes].flatMap((code) => scene.geography.byCode.get(code) ?? []);
  const area = shapes.reduce<Box>((box, shape) => union(box, mainBox(shape)), NOWHERE);
  if (!Number.isFinite(area.x0)) return frameOf(width, height, scene.geography.extent, MARGIN);
  return frameOf(width, height, area, MARGIN + AIR * Math.min(width, height));
}

/** Where the largest part lies: an island far out would make the country tiny. */
function mainBox({ main }: CountryShape): Box {
  return main.reduce<Box>((box, [x, y]) => union(box, { x0: x, y0: y, x1: x, y1: y }), NOWHERE);
}

/** Paints a locator map of the chosen event. */
export function paintMini(pens: Pens, frame: Frame, tokens: Palette, scene: Scene, paths: Paths, showing: Showing): void {
  const small = frame.width < SMALL;
  const palette = { ...tokens, unit: tokens.unit * READ_FROM_AFAR };
  const codes = new Set(showing.chosen?.countries ?? []);
  const others = small || codes.size === 0 ? palette.lands[0] : palette.out;
  paintGround(pens.ground, {
    frame, view: frame.home, paths, palette, bare: small, hatched: new Set(), outlined: small ? new Set() : codes,
    fill: ({ code, out }) => (codes.has(code) ? palette.lands[small ? 4 : 2] : out ? palette.out : others),
    names: small ? { countries: [], beside: [], seas: [] } : namesFor(pens, frame, palette, scene, showing, codes),
  }, pens.density);
  const { marks: ctx } = pens;
  ctx.setTransform(pens.density, 0, 0, pens.density, 0, 0);
  ctx.clearRect(0, 0, frame.width, frame.height);
  paintPlace({ ctx, frame, view: frame.home, palette }, scene, showing, small);
}

function namesFor(pens: Pens, frame: Frame, palette: Palette, scene: Scene, showing: Showing, strong: ReadonlySet<string>) {
  const faces = facesOf(palette);
  const { ground } = pens;
  const marker = scene.find(showing.chosen?.id ?? null);
  const at = marker && toScreen(frame, frame.home, marker.at);
  const mark = at && { x: at[0] + 50 * palette.unit, y: at[1], width: 130 * palette.unit, height: 30 * palette.unit, angle: 0 };
  return layOut({
    geography: scene.geography, projection: scene.projection, frame, view: frame.home, unit: palette.unit, words: showing.words,
    nameOf: namer(showing.locale), locale: showing.locale, strong, settings: CAPITALS.slice(0, -1), sparse: true, callout: null,
    measure: { capitals: measureName(ground, faces.capitals), strong: measureName(ground, faces.strong), italic: measureName(ground, faces.italic) },
    obstacles: mark ? [...showing.obstacles, mark] : showing.obstacles,
  }).names;
}

function paintPlace(stage: Stage, scene: Scene, { chosen }: Showing, small: boolean): void {
  const marker = scene.find(chosen?.id ?? null);
  if (!marker) return;
  if (small) return paintDot(stage, toScreen(stage.frame, stage.view, marker.at));
  paintChosen(stage, marker);
  const cluster = { at: marker.at, members: [marker] };
  if (marker.precision === 'town') paintTowns(stage, [{ cluster, name: marker.place, side: 1, radius: chosenRadius(stage.palette) }]);
}

function paintDot({ ctx, palette }: Stage, [x, y]: readonly [number, number]): void {
  ctx.beginPath();
  ctx.arc(x, y, 5.5, 0, 2 * Math.PI);
  ctx.fillStyle = palette.raised;
  ctx.fill();
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 3;
  ctx.stroke();
}
