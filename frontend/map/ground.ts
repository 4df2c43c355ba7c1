import type { PlacedName } from './names';
import type { Palette } from './palette';
import { ringsPath, type Paths } from './paths';
import { around } from './plane';
import type { CountryShape, Ring } from './shapes';
import { drawName, facesOf } from './type';
import { scaleOf, type Frame, type View } from './view';

/** Everything that lies still under the marks. */
export interface Ground {
  readonly frame: Frame;
  readonly view: View;
  readonly paths: Paths;
  readonly palette: Palette;
  /** Neither graticule nor borders of full weight: the picture is a few fingers wide. */
  readonly bare: boolean;
  readonly fill: (country: CountryShape) => string;
  /** Countries of which an event is known to have happened somewhere in them. */
  readonly hatched: ReadonlySet<string>;
  /** Countries in the filter, and those of the chosen event. */
  readonly outlined: ReadonlySet<string>;
  readonly names: GroundNames;
}

export interface GroundNames {
  readonly countries: readonly { readonly name: PlacedName; readonly strong: boolean }[];
  readonly beside: readonly PlacedName[];
  readonly seas: readonly PlacedName[];
}

const OUTLINE = 1.7;
/** In pixels. */
const LEAST_OUTLINED = 9;
const HATCH_STEP = 6;

/** Paints the ground over the whole canvas; `density` is canvas pixels per CSS pixel. */
export function paintGround(ctx: CanvasRenderingContext2D, ground: Ground, density: number): void {
  paintSea(ctx, ground, density);
  paintLand(ctx, ground, density);
  paintLines(ctx, ground, density);
  paintOutlines(ctx, ground, density);
  paintNames(ctx, ground, density);
}

/** Runs in units of the plane; line widths are to be divided by the scale that is handed over. */
function onPlane(ctx: CanvasRenderingContext2D, { frame, view }: Ground, density: number, paint: (scale: number) => void): void {
  const scale = scaleOf(frame, view);
  ctx.save();
  ctx.setTransform(density, 0, 0, density, 0, 0);
  ctx.translate(frame.width / 2 - view.x * scale, frame.height / 2 - view.y * scale);
  ctx.scale(scale, scale);
  ctx.lineJoin = 'round';
  paint(scale);
  ctx.restore();
}

function paintSea(ctx: CanvasRenderingContext2D, ground: Ground, density: number): void {
  const { frame, paths, palette } = ground;
  ctx.setTransform(density, 0, 0, density, 0, 0);
  ctx.fillStyle = palette.sea;
  ctx.fillRect(0, 0, frame.width, frame.height);
  if (ground.bare) return;
  onPlane(ctx, ground, density, (scale) => {
    ctx.strokeStyle = palette.seaLine;
    ctx.lineWidth = 0.7 / scale;
    ctx.stroke(paths.graticule);
    ctx.lineWidth = 1.6 / scale;
    ctx.stroke(paths.equator);
    ctx.lineWidth = 1 / scale;
    ctx.setLineDash([5 / scale, 3 / scale]);
    ctx.stroke(paths.tropics);
    ctx.setLineDash([]);
  });
}

function paintLand(ctx: CanvasRenderingContext2D, ground: Ground, density: number): void {
  onPlane(ctx, ground, density, (scale) => {
    for (const [country, path] of ground.paths.countries) {
      ctx.fillStyle = ground.fill(country);
      ctx.fill(path);
    }
    paintHatching(ctx, ground, scale, density);
  });
}

function paintLines(ctx: CanvasRenderingContext2D, ground: Ground, density: number): void {
  const { paths, palette } = ground;
  onPlane(ctx, ground, density, (scale) => {
    paintBorders(ctx, ground, scale);
    ctx.strokeStyle = palette.coast;
    ctx.lineWidth = (ground.bare ? 0.4 : 0.6) / scale;
    ctx.stroke(paths.coasts);
  });
}

function paintOutlines(ctx: CanvasRenderingContext2D, ground: Ground, density: number): void {
  const { paths, palette, outlined } = ground;
  if (outlined.size === 0) return;
  onPlane(ctx, ground, density, (scale) => {
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = (OUTLINE * palette.unit) / scale;
    for (const country of paths.countries.keys()) {
      if (outlined.has(country.code)) ctx.stroke(outlineOf(country, scale));
    }
  });
}

/**
 * The ground of one view, of which a change of the selection changes the tints alone: sea, lines and names are kept as
 * pictures and laid under and over them.
 */
export class KeptGround {
  private readonly sea = layer();
  private readonly lines = layer();
  private readonly names = layer();

  /** Paints everything anew and keeps it. */
  keep(ctx: CanvasRenderingContext2D, ground: Ground, density: number): void {
    for (const [kept, paint] of [[this.sea, paintSea], [this.lines, paintLines], [this.names, paintNames]] as const) {
      kept.canvas.width = ctx.canvas.width;
      kept.canvas.height = ctx.canvas.height;
      paint(kept, ground, density);
    }
    this.paint(ctx, ground, density);
  }

  /** Paints the tints anew between what was kept. */
  paint(ctx: CanvasRenderingContext2D, ground: Ground, density: number): void {
    lay(ctx, this.sea);
    paintLand(ctx, ground, density);
    lay(ctx, this.lines);
    paintOutlines(ctx, ground, density);
    lay(ctx, this.names);
  }
}

function layer(): CanvasRenderingContext2D {
  return document.createElement('canvas').getContext('2d')!;
}

function lay(ctx: CanvasRenderingContext2D, kept: CanvasRenderingContext2D): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.drawImage(kept.canvas, 0, 0);
}

/** The outline of all parts large enough to have one: around islets it would be a blot. */
function outlineOf({ rings, main }: CountryShape, scale: number): Path2D {
  return ringsPath(rings.filter((ring) => ring === main || sizeOf(ring) * scale >= LEAST_OUTLINED), true);
}

function sizeOf(ring: Ring): number {
  const { x0, y0, x1, y1 } = around(ring);
  return Math.min(x1 - x0, y1 - y0);
}

/** Twice, so that a border shows between two dark tints as well as between two light ones. */
function paintBorders(ctx: CanvasRenderingContext2D, { paths, palette, bare }: Ground, scale: number): void {
  ctx.lineWidth = (bare ? 0.4 : 0.9) / scale;
  ctx.strokeStyle = palette.border;
  ctx.stroke(paths.borders);
  ctx.globalAlpha = 0.5;
  ctx.strokeStyle = palette.coast;
  ctx.stroke(paths.borders);
  ctx.globalAlpha = 1;
}

function forEachCoded({ paths }: Ground, codes: ReadonlySet<string>, act: (path: Path2D) => void): void {
  if (codes.size === 0) return;
  for (const [country, path] of paths.countries) if (codes.has(country.code)) act(path);
}

function paintHatching(ctx: CanvasRenderingContext2D, ground: Ground, scale: number, density: number): void {
  const pattern = ground.hatched.size > 0 && hatching(ctx, ground.palette, density);
  if (!pattern) return;
  pattern.setTransform(new DOMMatrix().scale(1 / (scale * density)));
  ctx.save();
  ctx.globalAlpha = 0.42;
  ctx.fillStyle = pattern;
  forEachCoded(ground, ground.hatched, (path) => ctx.fill(path));
  ctx.restore();
}

/** Slanting lines, as a tile that repeats without a seam. */
function hatching(ctx: CanvasRenderingContext2D, { ink2, unit }: Palette, density: number): CanvasPattern | null {
  const side = Math.round(HATCH_STEP * Math.SQRT2 * unit * density);
  const tile = document.createElement('canvas');
  tile.width = tile.height = side;
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.strokeStyle = ink2;
  pen.lineWidth = 1.1 * unit * density;
  pen.beginPath();
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift - 1, side + 1);
    pen.lineTo(shift + side + 1, -1);
  }
  pen.stroke();
  return ctx.createPattern(tile, 'repeat');
}

function paintNames(ctx: CanvasRenderingContext2D, { names, palette }: Ground, density: number): void {
  ctx.setTransform(density, 0, 0, density, 0, 0);
  const faces = facesOf(palette);
  for (const { name, strong } of names.countries) {
    drawName(ctx, name, strong ? faces.strong : faces.capitals, strong ? palette.ink : palette.ink2);
  }
  for (const name of names.beside) drawName(ctx, name, faces.capitals, palette.seaInk);
  for (const name of names.seas) drawName(ctx, name, faces.italic, palette.seaInk);
}
