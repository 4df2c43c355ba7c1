import type { Atlas } from '../map/atlas';
import { calloutOf, paintCallout, type Callout } from '../map/callout';
import type { Stage } from '../map/discs';
import { paintGround, type GroundNames } from '../map/ground';
import { layOut } from '../map/layout';
import { CAPITALS } from '../map/names';
import type { Palette } from '../map/palette';
import { around, fromKilometres, type Box, type Point } from '../map/plane';
import type { TextBox } from '../map/raster';
import type { CountryShape } from '../map/shapes';
import { facesOf, measureName } from '../map/type';
import { scaleOf, shifted, toScreen, type Frame, type View } from '../map/view';
import { nearest } from './spot';

/** What would have been right, on the plane. */
export interface Right {
  readonly countries: readonly CountryShape[];
  readonly place: Point | null;
  /** How far from the place is still right, in kilometres. */
  readonly tolerance: number;
  /** The place, or else the countries, by name. */
  readonly name: string;
}

/** All that the picture shows. */
export interface Shown {
  readonly pin: Point | null;
  readonly right: Right | null;
  /** How far off, in words; empty where the answer is right. */
  readonly distance: string;
  readonly locale: string;
  readonly words: Readonly<Record<string, string>>;
  readonly nameOf: (code: string) => string;
}

const NO_NAMES: GroundNames = { countries: [], beside: [], seas: [] };
/** The tint that countries carry that are right; none carries another. */
const RIGHT_TINT = 2;
const LABEL_WIDTH = 170;

/** The ground without anything that happened on it, and over it, once it is known, what would have been right. */
export class WherePicture {
  #painted: View | null = null;

  constructor(
    private readonly atlas: Atlas,
    private readonly ground: CanvasRenderingContext2D,
    private readonly marks: CanvasRenderingContext2D,
  ) {}

  resize({ width, height }: Frame, density: number): void {
    for (const { canvas } of [this.ground, this.marks]) {
      canvas.width = Math.round(width * density);
      canvas.height = Math.round(height * density);
    }
  }

  paintGround(frame: Frame, view: View, palette: Palette, shown: Shown, obstacles: readonly TextBox[]): void {
    const right = new Set(shown.right?.countries.map(({ code }) => code));
    const density = this.ground.canvas.width / frame.width;
    paintGround(this.ground, {
      frame, view, paths: this.atlas.paths, palette, bare: false, hatched: new Set(), outlined: right,
      fill: ({ code, out }) => (right.has(code) ? palette.lands[RIGHT_TINT]! : out ? palette.out : palette.lands[0]!),
      names: this.#names(frame, view, palette, shown, obstacles),
    }, density);
    this.#painted = view;
    this.ground.canvas.style.transform = '';
  }

  /** A country that is named is a country that is given away: as long as one is asked, only the seas have names. */
  #names(frame: Frame, view: View, palette: Palette, shown: Shown, obstacles: readonly TextBox[]): GroundNames {
    const { geography, projection } = this.atlas;
    const faces = facesOf(palette);
    const measured = (face: string): ReturnType<typeof measureName> => measureName(this.ground, face);
    const { names } = layOut({
      geography, projection, frame, view, unit: palette.unit, words: shown.words, nameOf: shown.nameOf, locale: shown.locale,
      strong: new Set(shown.right?.countries.map(({ code }) => code)), settings: CAPITALS, sparse: false, callout: null,
      obstacles: [...obstacles, ...labelsOf({ ctx: this.marks, frame, view, palette }, shown).map(({ box }) => box)],
      measure: { capitals: measured(faces.capitals), strong: measured(faces.strong), italic: measured(faces.italic) },
    });
    return shown.right ? names : { ...NO_NAMES, seas: names.seas };
  }

  moveGround(frame: Frame, view: View): void {
    if (this.#painted) this.ground.canvas.style.transform = shifted(frame, this.#painted, view);
  }

  paintMarks(frame: Frame, view: View, palette: Palette, shown: Shown): void {
    const { marks: ctx } = this;
    const density = ctx.canvas.width / frame.width;
    ctx.setTransform(density, 0, 0, density, 0, 0);
    ctx.clearRect(0, 0, frame.width, frame.height);
    if (!shown.right) return;
    const stage: Stage = { ctx, frame, view, palette };
    if (shown.right.place) paintPlace(stage, shown.right, shown.right.place);
    const way = wayOf(stage, shown);
    if (way) paintWay(stage, way);
    for (const { callout, box, edge } of labelsOf(stage, shown)) paintCallout(stage, callout, box, edge);
  }
}

/** The part of the plane in which pin and right answer are seen together. */
export function areaOf(right: Right, pin: Point | null): Box {
  const points = [...right.countries.flatMap(({ main }) => main), ...(right.place ? [right.place] : []), ...(pin ? [pin] : [])];
  return around(points);
}

/** The place with the ring within which a pin is right. */
function paintPlace({ ctx, frame, view, palette }: Stage, { tolerance }: Right, place: Point): void {
  const [x, y] = toScreen(frame, view, place);
  const reach = fromKilometres(tolerance) * scaleOf(frame, view);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.6;
  ctx.setLineDash([5, 4]);
  circle(ctx, x, y, reach);
  ctx.stroke();
  ctx.setLineDash([]);
  circle(ctx, x, y, 7 * palette.unit);
  ctx.fillStyle = palette.raised;
  ctx.fill();
  ctx.lineWidth = 2.4;
  ctx.stroke();
  circle(ctx, x, y, 2.6 * palette.unit);
  ctx.fillStyle = palette.ink;
  ctx.fill();
}

type Way = readonly [from: Point, to: Point];

/** From the pin to the nearest point that would have been right, on the screen. */
function wayOf({ frame, view }: Stage, { pin, right, distance }: Shown): Way | null {
  if (!pin || !right || !distance) return null;
  const to = nearest(right.countries, pin)?.at ?? right.place;
  return to && [toScreen(frame, view, pin), toScreen(frame, view, to)];
}

function paintWay({ ctx, palette }: Stage, [from, to]: Way): void {
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 2;
  ctx.setLineDash([2, 4]);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.setLineDash([]);
}

interface Label {
  readonly callout: Callout;
  readonly box: TextBox;
  readonly edge: string;
}

/** What the right place is called, and how far it is, each in a box of its own. */
function labelsOf(stage: Stage, shown: Shown): Label[] {
  const { ctx, frame, view, palette } = stage;
  const { right } = shown;
  const way = wayOf(stage, shown);
  const wanted: [text: string, at: Point, edge: string][] = [];
  if (right?.place) wanted.push([right.name, toScreen(frame, view, right.place), palette.ink]);
  if (way) wanted.push([shown.distance, [(way[0][0] + way[1][0]) / 2, (way[0][1] + way[1][1]) / 2], palette.accent]);
  const labels: Label[] = [];
  for (const [text, at, edge] of wanted) {
    const callout = calloutOf(ctx, palette, text, [], Math.min(LABEL_WIDTH * palette.unit, frame.width - 24));
    labels.push({ callout, box: boxBeside(at, callout, frame, labels.map(({ box }) => box)), edge });
  }
  return labels;
}

/** A box beside a point, inside the picture, and not over a box that stands already. */
export function boxBeside([x, y]: Point, { width, height }: Pick<TextBox, 'width' | 'height'>, frame: Pick<Frame, 'width' | 'height'>, boxes: readonly TextBox[]): TextBox {
  const spots: Point[] = [[x + width / 2 + 16, y], [x - width / 2 - 16, y], [x, y - height - 12], [x, y + height + 12]];
  const placed = spots.map(([left, top]): TextBox => ({ x: left, y: top, width, height, angle: 0 }));
  const inside = (box: TextBox): boolean => box.x - width / 2 > 8 && box.x + width / 2 < frame.width - 8 && box.y - height / 2 > 8 && box.y + height / 2 < frame.height - 8;
  const free = (box: TextBox): boolean => boxes.every((other) => Math.abs(other.x - box.x) > (other.width + width) / 2 || Math.abs(other.y - box.y) > (other.height + height) / 2);
  return placed.find((one) => inside(one) && free(one)) ?? placed.find(inside) ?? placed[0]!;
}

function circle(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
}
