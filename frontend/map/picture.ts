import type { Item } from '../model';
import { CALLOUT_WIDTHS, calloutOf, paintCallout, paintLeader, paintPill, type Callout } from './callout';
import type { Cluster } from './clusters';
import { chosenRadius, discRadius, paintChosen, paintClusters, paintFaded, paintHover, type Stage } from './discs';
import { KeptGround, paintGround, type Ground } from './ground';
import { layOut, type Layout } from './layout';
import type { Marker } from './markers';
import { CAPITALS } from './names';
import type { Palette } from './palette';
import type { Pens } from './mini';
import type { Paths } from './paths';
import type { Point } from './plane';
import type { TextBox } from './raster';
import { discOf, type Discs, type Scene } from './scene';
import type { CountryShape } from './shapes';
import { namer } from './speech';
import { discBox, overlap, paintTowns, placeTowns, townFont, type Town } from './towns';
import { facesOf, measureName } from './type';
import { shifted, toScreen, type Frame, type View } from './view';
import { count, say, type Words } from './words';

/** What the picture shows beside the scene. */
export interface Showing {
  readonly chosen: Item | null;
  readonly countries: ReadonlySet<string>;
  readonly words: Words;
  readonly locale: string;
  /** What stands on the map and wants to stay readable. */
  readonly obstacles: readonly TextBox[];
}

/** What the pointer is over. */
export interface Hover {
  readonly cluster: Cluster | null;
  readonly country: CountryShape | null;
  /** Where the pointer is; null where the keyboard points. */
  readonly at: Point | null;
}

/** The two canvases: the ground, painted when things have come to rest, and the marks, painted every time. */
export class Picture {
  private layout: Layout | null = null;
  private towns: readonly Town[] = [];
  private callout: { readonly text: Callout; readonly dx: number; readonly dy: number } | null = null;
  private groundView: View | null = null;
  private kept: KeptGround | null = null;
  private density = 1;
  private readonly ground: CanvasRenderingContext2D;
  private readonly marks: CanvasRenderingContext2D;

  constructor(ground: CanvasRenderingContext2D, marks: CanvasRenderingContext2D, readonly scene: Scene, private readonly paths: Paths) {
    this.ground = ground;
    this.marks = marks;
  }

  /** Sets the size of the canvases: `density` is canvas pixels per CSS pixel. */
  resize({ width, height }: Frame, density: number): void {
    this.density = density;
    for (const { canvas } of [this.ground, this.marks]) {
      const [w, h] = [Math.round(width * density), Math.round(height * density)];
      if (canvas.width !== w) canvas.width = w;
      if (canvas.height !== h) canvas.height = h;
    }
  }

  /** Whether names have found their places. */
  get isArranged(): boolean {
    return this.layout !== null;
  }

  /** Finds new places for all names: needed when the view has come to rest, or when another event is chosen. */
  arrange(frame: Frame, view: View, palette: Palette, showing: Showing): void {
    const { scene, ground } = this;
    const marker = scene.find(showing.chosen?.id ?? null);
    const at = marker && toScreen(frame, view, marker.at);
    const callouts = marker ? this.calloutsFor(marker, frame, view, palette, showing) : [];
    const faces = facesOf(palette);
    this.layout = layOut({
      geography: scene.geography, projection: scene.projection, frame, view, unit: palette.unit, words: showing.words,
      nameOf: namer(showing.locale), locale: showing.locale, strong: new Set(), settings: CAPITALS, sparse: false,
      obstacles: [...showing.obstacles, ...this.discBoxes(frame, view, palette, showing)],
      measure: { capitals: measureName(ground, faces.capitals), strong: measureName(ground, faces.strong), italic: measureName(ground, faces.italic) },
      callout: at && { at, reach: chosenRadius(palette) + 4, shapes: callouts },
    });
    this.callout = at && this.chooseCallout(callouts, this.layout.callout, at);
  }

  private discBoxes(frame: Frame, view: View, palette: Palette, showing: Showing): TextBox[] {
    const { live, faded } = this.drawn(frame, view, palette, showing);
    return [...live, ...faded].map((disc) => discBox(disc, frame, view, palette));
  }

  private chooseCallout(callouts: readonly Callout[], box: TextBox | null, [x, y]: Point): Picture['callout'] {
    const text = callouts.find(({ width, height }) => width === box?.width && height === box.height);
    return box && text ? { text, dx: box.x - x, dy: box.y - y } : null;
  }

  /** The label of the chosen event, from wide to narrow. */
  private calloutsFor(marker: Marker, frame: Frame, view: View, palette: Palette, { words }: Showing): Callout[] {
    const disc = discOf(this.scene.discsAt(frame, view.k, palette.unit), marker);
    const others = (disc?.members.length ?? 1) - 1;
    const below = [marker.place, others > 0 ? count(words, 'map.more', others) : ''];
    const heading = marker.item.label || marker.item.title;
    return CALLOUT_WIDTHS.map((width) => calloutOf(this.marks, palette, heading, below, Math.min(width * palette.unit, frame.width - 24)));
  }

  /** Puts town names beside the discs of a view at rest. */
  nameTowns(frame: Frame, view: View, palette: Palette, showing: Showing): void {
    if (!this.layout) return;
    this.marks.font = townFont(palette);
    const { live } = this.drawn(frame, view, palette, showing);
    this.towns = placeTowns(live, this.layout.raster, frame, view, palette, (text) => this.marks.measureText(text).width);
  }

  /** The ground before anything has a name: the first picture is there sooner that way. */
  paintBareGround(frame: Frame, view: View, palette: Palette, showing: Showing): void {
    paintGround(this.ground, this.groundOf(frame, view, palette, showing), this.density);
    this.painted(view);
  }

  /** `anew` when names or view are others than before; else only the tints are. */
  paintGround(frame: Frame, view: View, palette: Palette, showing: Showing, anew: boolean): void {
    const ground = this.groundOf(frame, view, palette, showing);
    if (anew || !this.kept) (this.kept ??= new KeptGround()).keep(this.ground, ground, this.density);
    else this.kept.paint(this.ground, ground, this.density);
    this.painted(view);
  }

  private groundOf(frame: Frame, view: View, palette: Palette, { chosen, countries }: Showing): Ground {
    const { scene, paths } = this;
    return {
      frame, view, paths, palette, bare: false, hatched: scene.hatched,
      fill: (country) => (country.out ? palette.out : palette.lands[scene.tint(country)]),
      outlined: new Set([...countries, ...(chosen?.countries ?? [])]),
      names: this.layout?.names ?? { countries: [], beside: [], seas: [] },
    };
  }

  private painted(view: View): void {
    this.groundView = view;
    this.ground.canvas.style.transform = '';
  }

  /** While a gesture runs the painted ground is moved as it is. */
  moveGround(frame: Frame, view: View): void {
    if (this.groundView) this.ground.canvas.style.transform = shifted(frame, this.groundView, view);
  }

  paintMarks(frame: Frame, view: View, palette: Palette, showing: Showing, hover: Hover | null): void {
    const { marks: ctx } = this;
    ctx.setTransform(this.density, 0, 0, this.density, 0, 0);
    ctx.clearRect(0, 0, frame.width, frame.height);
    const stage: Stage = { ctx, frame, view, palette };
    const discs = this.drawn(frame, view, palette, showing);
    paintFaded(stage, discs.faded);
    paintClusters(stage, discs.live);
    paintTowns(stage, this.towns.filter(({ cluster }) => discs.live.includes(cluster)));
    const chosen = this.scene.find(showing.chosen?.id ?? null);
    if (chosen) this.paintChosen(stage, chosen);
    if (hover) this.paintHover(stage, hover, showing);
  }

  /** The discs without that of the chosen event, which is drawn by itself. */
  drawn(frame: Frame, view: View, palette: Palette, { chosen }: Showing): Discs {
    const discs = this.scene.discsAt(frame, view.k, palette.unit);
    const marker = this.scene.find(chosen?.id ?? null);
    const own = marker && discOf(discs, marker);
    if (!own) return discs;
    return { live: discs.live.filter((disc) => disc !== own), faded: discs.faded.filter((disc) => disc !== own) };
  }

  private paintChosen(stage: Stage, chosen: Marker): void {
    const at = toScreen(stage.frame, stage.view, chosen.at);
    if (this.callout) {
      const box: TextBox = { x: at[0] + this.callout.dx, y: at[1] + this.callout.dy, width: this.callout.text.width, height: this.callout.text.height, angle: 0 };
      paintLeader(stage, at, chosenRadius(stage.palette), box);
      paintCallout(stage, this.callout.text, box, stage.palette.accent);
    }
    paintChosen(stage, chosen);
  }

  /** Whether a point of the screen lies on the chosen event or its label. */
  onChosen([x, y]: Point, frame: Frame, view: View, palette: Palette, chosen: Marker): boolean {
    const at = toScreen(frame, view, chosen.at);
    if (Math.hypot(x - at[0], y - at[1]) <= chosenRadius(palette) + 3) return true;
    if (!this.callout) return false;
    const { dx, dy, text: { width, height } } = this.callout;
    return overlap({ x, y, width: 0, height: 0, angle: 0 }, { x: at[0] + dx, y: at[1] + dy, width, height, angle: 0 });
  }

  /** Lends the canvases to a locator map. */
  withPens(paint: (pens: Pens) => void): void {
    paint({ ground: this.ground, marks: this.marks, density: this.density });
  }

  private paintHover(stage: Stage, { cluster, country, at }: Hover, { words, locale }: Showing): void {
    if (cluster) {
      paintHover(stage, cluster);
      if (cluster.members.length > 1) return paintPill(stage, cluster);
      const [{ item, place }] = cluster.members;
      const [x, y] = toScreen(stage.frame, stage.view, cluster.at);
      return this.paintTip(stage, item.label || item.title, [place, item.when], x, y, discRadius(cluster, stage.palette));
    }
    if (!country) return;
    const events = count(words, 'map.event', this.scene.counts.get(country.code) ?? 0);
    const [x, y] = at ?? toScreen(stage.frame, stage.view, country.anchor);
    this.paintTip(stage, namer(locale)(country.code), [events], x, y, 12);
  }

  /** A small label above a point, or below it where there is no room above. */
  private paintTip(stage: Stage, heading: string, below: readonly string[], x: number, y: number, reach: number): void {
    const { ctx, palette, frame } = stage;
    const text = calloutOf(ctx, palette, heading, below, Math.min(CALLOUT_WIDTHS[0] * palette.unit, frame.width - 24));
    const above = y - reach - 6 - text.height / 2;
    const box: TextBox = {
      x: Math.min(frame.width - 9 - text.width / 2, Math.max(9 + text.width / 2, x)),
      y: above - text.height / 2 < 8 ? y + reach + 6 + text.height / 2 : above,
      width: text.width, height: text.height, angle: 0,
    };
    paintCallout(stage, text, box, palette.ink);
  }
}

/** What a screen reader is told of a map that is a mere picture. */
export function miniName(item: Item | null, words: Words): string {
  return item ? say(words, 'map.mini', [item.title, item.place?.name ?? ''].filter(Boolean).join(', ')) : say(words, 'map.name');
}
