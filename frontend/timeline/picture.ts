import type { Item } from '../model';
import { axisOf, type Axis } from './axis';
import { dotsOf, type Brush } from './brush';
import { yearOf, type Span } from '../time/days';
import { chronicleOf, type Chronicle } from './chronicle';
import { headOf, headWidth, type Head } from './heads';
import { MANY_EVENTS, laneHeights, rowsWanted, type LaneHeight } from './heights';
import { hiddenOf, lanesOf, type Lane, type LaneBy, type Names } from './lanes';
import { layoutLane, middleOf, viewOf, wishOf, type LaneScene } from './layout';
import { leadersOf } from './leaders';
import { metricsOf, type Metrics } from './metrics';
import { barsOf, frameOf, overviewScale, yearlyCounts } from './overview';
import { paintAxis, paintHairline } from './paint-axis';
import { insideWidth, mainVoice, paintDots, paintHead, paintInsideName, paintMore, paintPaper, paintSilenceWords } from './paint-lanes';
import { paintMarks } from './paint-marks';
import { paintOverview } from './paint-overview';
import { paintTray } from './paint-tray';
import type { Palette } from './palette';
import { planRows, type Plan } from './plan';
import { remembered } from './remember';
import type { Paths } from './roving';
import { silencesOf, type Silence } from './silences';
import { scaleOf, type Scale } from './span';
import { dayLabel, monthLabel, ticksOf } from './ticks';
import { trayPlaces, type TrayPlace } from './tray';
import { count, type Say } from './words';
import { rememberingMeasure, type Measure } from './writing';

/** Everything the picture shows, as the element holds it. */
export interface PictureState {
  readonly items: readonly Item[];
  readonly visible: ReadonlySet<string> | null;
  readonly by: LaneBy;
  readonly names: Names;
  readonly locale: string;
  readonly say: Say;
  readonly span: Span;
  /** Index of the chosen event, -1 for none, and the lane that grows for it. */
  readonly chosen: number;
  readonly chosenLane: number;
  readonly focused: number;
  readonly palette: Palette;
  readonly compact: boolean;
  readonly strip: boolean;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** While a gesture runs, what has been placed stays where it is in time. */
  readonly moving: boolean;
  readonly scroll: number;
  readonly trayScroll: number;
  /** Changes when fonts have come: everything is measured anew. */
  readonly fonts: number;
}

/** The areas of the picture, in px from its top. */
export interface Areas {
  readonly left: number;
  readonly width: number;
  readonly axis: number;
  readonly lanes: readonly [top: number, bottom: number];
  readonly lanesHeight: number;
  readonly tray: readonly [top: number, bottom: number] | null;
  readonly overview: readonly [top: number, bottom: number] | null;
}

/** A picture that has been worked out. */
export interface Picture {
  readonly areas: Areas;
  readonly metrics: Metrics;
  readonly chronicle: Chronicle;
  readonly paths: Paths;
  readonly heads: readonly Head[];
  readonly scenes: readonly LaneScene[];
  readonly scale: Scale;
  /** How far what is in `scenes` has to be moved, in px. */
  readonly shift: number;
  readonly axis: Axis;
  readonly overview: Scale;
  readonly tray: readonly TrayPlace[];
}

interface Laid {
  readonly key: readonly unknown[];
  readonly scale: Scale;
  readonly scenes: readonly LaneScene[];
  /** How far beyond both edges things have been placed, in px. */
  readonly margin: number;
}

/** Works the picture out and paints it; what has not changed since the last time is not worked out again. */
export class Painter {
  readonly #ctx: CanvasRenderingContext2D;
  #laid: Laid | null = null;

  readonly #measureFor;
  readonly #dotsFor;
  readonly chronicleOf = remembered(chronicleOf);
  readonly #pathsOf = remembered(pathsOf);
  readonly #silencesOf = remembered((paths: Paths, chronicle: Chronicle, visible: ReadonlySet<string> | null, by: LaneBy) => {
    const hidden = hiddenOf(chronicle, visible, by);
    return paths.lanes.map(lane => silencesOf(lane.events, chronicle, lane.members.flatMap(key => hidden.get(key) ?? [])));
  });
  readonly #headsOf = remembered((lanes: readonly Lane[], by: LaneBy, names: Names, locale: string, say: Say) =>
    lanes.map(lane => headOf(lane, by, names, locale, say)));
  readonly #metricsOf = remembered(metricsOf);
  readonly #rowsWanted = remembered((lanes: readonly Lane[], { importance }: Chronicle) =>
    lanes.map(lane => rowsWanted(lane.marks, i => (importance[lane.events[i]!]! > 1 ? 1 : MINOR))));
  readonly #leadersOf = remembered((paths: Paths, chronicle: Chronicle) => leadersOf(datedOf(paths, chronicle), chronicle));
  readonly #planOf = remembered(planOf);
  readonly #heightsOf = remembered((lanes: readonly Lane[], wanted: readonly number[], { gains }: Plan, chosen: number, room: number, metrics: Metrics) =>
    laneHeights(lanes.map((lane, i) => ({ rows: i === chosen ? rowsWanted(lane.marks, () => 1) : wanted[i]!, gains: gains[i]!, foot: lane.events.length > MANY_EVENTS, chosen: i === chosen })), room, metrics));
  readonly #voicesOf = remembered((paths: Paths, { items }: Chronicle) => paths.lanes.map(lane => mainVoice(lane, event => items[event]!.texts)));
  readonly #yearsOf = remembered((paths: Paths, chronicle: Chronicle, visible: ReadonlySet<string> | null) => {
    const events = datedOf(paths, chronicle);
    const silences = silencesOf(events, chronicle, hiddenOf(chronicle, visible, 'none').get('')).filter(({ hidden }) => !hidden);
    return { counts: yearlyCounts(events, chronicle), silences, total: events.length + paths.tray.length };
  });

  constructor(ctx: CanvasRenderingContext2D) {
    this.#ctx = ctx;
    this.#measureFor = remembered((_fonts: number) => rememberingMeasure());
    this.#dotsFor = remembered((palette: Palette, ratio: number) => dotsOf(ctx, palette, ratio));
  }

  /** Paths of the keyboard through what is visible. */
  pathsOf(state: Pick<PictureState, 'items' | 'visible' | 'by' | 'names'>): Paths {
    return this.#pathsOf(this.chronicleOf(state.items), state.visible, state.by, state.names);
  }

  /** Works out where everything stands. */
  compose(state: PictureState): Picture {
    const chronicle = this.chronicleOf(state.items);
    const paths = this.pathsOf(state);
    const metrics = this.#metricsOf(state.palette, state.compact);
    const measure = this.#measureFor(state.fonts);
    const heads = this.#headsOf(paths.lanes, state.by, state.names, state.locale, state.say);
    const bare = state.strip || state.compact;
    const areas = areasOf(state, metrics, bare ? 0 : headWidth(heads, metrics, measure), paths.tray.length > 0);
    const scale = scaleOf(state.span, areas.left, areas.width);
    const { scenes, shift } = this.#scenes(state, paths, heads, areas, scale);
    return {
      areas, metrics, chronicle, paths, heads, scenes, scale, shift,
      axis: this.#axis(state, scenes, scale, shift),
      overview: state.compact ? overviewScale(20, state.width - 40) : overviewScale(areas.left, areas.width - 10),
      tray: areas.tray ? trayPlaces(paths.tray, areas.left + 10, chronicle, metrics, measure) : [],
    };
  }

  #scenes(state: PictureState, paths: Paths, heads: readonly Head[], areas: Areas, scale: Scale): { scenes: readonly LaneScene[]; shift: number } {
    const metrics = this.#metricsOf(state.palette, state.compact);
    const plan = this.#plan(state, paths, scale);
    const heights = this.#heightsOf(paths.lanes, this.#rowsWanted(paths.lanes, this.chronicleOf(state.items)), plan, state.chosenLane, areas.lanesHeight, metrics);
    const key = [paths, heights, heads, scale.left, scale.width, state.chosen, state.focused, state.say, state.fonts, metrics, state.strip];
    const laid = this.#laid;
    const isZooming = state.moving && laid !== null && !isSameZoom(laid.scale, scale);
    const shift = laid ? scale.x(0) - laid.scale.x(0) : 0;
    if (state.moving && laid && !isZooming && Math.abs(shift) <= laid.margin && sameKey(laid.key, key)) return { scenes: laid.scenes, shift };
    const margin = isZooming ? 0 : scale.width * MARGIN;
    const scenes = this.#layout(state, paths, heads, heights, plan, scale, margin);
    this.#laid = { key, scale, scenes, margin };
    return { scenes, shift: 0 };
  }

  /** Which leader has its name in which lane does not depend on the window, so that lanes keep their heights. */
  #plan(state: PictureState, paths: Paths, { left, width }: Scale): Plan {
    const chronicle = this.chronicleOf(state.items);
    const metrics = this.#metricsOf(state.palette, state.compact);
    return this.#planOf(this.#leadersOf(paths, chronicle), paths, chronicle, metrics, this.#measureFor(state.fonts), state.say, left, width);
  }

  #layout(state: PictureState, paths: Paths, heads: readonly Head[], heights: readonly LaneHeight[], plan: Plan, scale: Scale, margin: number): readonly LaneScene[] {
    const chronicle = this.chronicleOf(state.items);
    const metrics = this.#metricsOf(state.palette, state.compact);
    const measure = this.#measureFor(state.fonts);
    const silences: readonly (readonly Silence[])[] = this.#silencesOf(paths, chronicle, state.visible, state.by);
    const shared = { chronicle, scale, metrics, measure, say: state.say, chosen: state.chosen, focused: state.focused, margin };
    const leaders = this.#leadersOf(paths, chronicle);
    let top = 0;
    return paths.lanes.map((lane, i) => {
      const height = heights[i]!;
      const nameWidth = state.compact && !state.strip ? insideWidth(heads[i]!, { metrics, measure }) : 0;
      const scene = layoutLane({ lane, height, top, silences: silences[i]!, leaders: leaders.filter(event => plan.homes.get(event) === i), nameWidth }, shared);
      top += height.height;
      return scene;
    });
  }

  #axis(state: PictureState, scenes: readonly LaneScene[], scale: Scale, shift: number): Axis {
    const metrics = this.#metricsOf(state.palette, state.compact);
    const chronicle = this.chronicleOf(state.items);
    const dated = state.chosen >= 0 && chronicle.extents[state.chosen]?.form !== 'none';
    return axisOf({
      scale, metrics,
      measure: this.#measureFor(state.fonts),
      ticks: ticksOf(scale, state.locale, metrics.unit * (state.compact ? COMPACT_AXIS : 1)),
      unlabelled: state.strip ? [] : scenes.flatMap(scene => scene.unlabelled.map(x => x + shift)),
      chosen: dated ? { x: scale.x(chronicle.marks[state.chosen]!), text: flagText(chronicle, state.chosen, state.locale) } : null,
    });
  }

  /** Paints a composed picture; the fault of the chosen event is so many px open. */
  paint(state: PictureState, picture: Picture, open = 0): void {
    const { areas, metrics } = picture;
    const brush: Brush = { ctx: this.#ctx, palette: state.palette, metrics, measure: this.#measureFor(state.fonts), dots: this.#dotsFor(state.palette, state.ratio) };
    this.#ctx.setTransform(state.ratio, 0, 0, state.ratio, 0, 0);
    this.#ctx.fillStyle = state.palette.paper;
    this.#ctx.fillRect(0, 0, state.width, state.height);
    this.#within([0, areas.lanes[0], state.width, areas.lanes[1] - areas.lanes[0]], () => this.#paintLanes(brush, state, picture, open));
    paintAxis(brush, picture.axis, picture.scale, areas.axis, state.strip);
    if (areas.tray) this.#paintTray(brush, state, picture, areas.tray[0]);
    if (areas.overview) this.#paintOverview(brush, state, picture, areas.overview[0]);
    if (!state.strip && !state.compact) this.#paintCorner(brush, state);
  }

  #within([x, y, width, height]: readonly [number, number, number, number], paint: () => void): void {
    this.#ctx.save();
    this.#ctx.beginPath();
    this.#ctx.rect(x, y, width, height);
    this.#ctx.clip();
    paint();
    this.#ctx.restore();
  }

  #paintLanes(brush: Brush, state: PictureState, picture: Picture, open: number): void {
    const { scale, areas, scenes, shift, chronicle } = picture;
    const ctx = this.#ctx;
    ctx.translate(0, areas.lanes[0] - state.scroll);
    const shown = scenes.filter(scene => scene.top + scene.height.height > state.scroll && scene.top < state.scroll + areas.lanesHeight);
    this.#within([scale.left, state.scroll, scale.width, areas.lanesHeight], () => {
      if (scenes.length === 0) paintDots(brush, scale.left, 0, scale.width, areas.lanesHeight, scale.x(0));
      paintPaper(brush, shown, scale, picture.axis.ticks);
      ctx.translate(shift, 0);
      for (const scene of shown) paintSilenceWords(brush, scene);
      if (state.chosen >= 0 && picture.axis.flag) paintHairline(brush, picture.axis.flag.at - shift, state.scroll, state.scroll + areas.lanesHeight);
      for (const scene of shown) paintMarks(brush, scene, { chronicle, chosen: state.chosen, open, scale });
    });
    for (const scene of shown) this.#paintName(brush, state, picture, scene);
    const below = scenes.filter(scene => scene.top + scene.height.height / 2 > state.scroll + areas.lanesHeight).length;
    if (below > 0 && !state.strip && !state.compact) paintMore(brush, count(state.say, 'timeline.lanes.below', below), areas.left, state.scroll + areas.lanesHeight);
  }

  #paintName(brush: Brush, state: PictureState, picture: Picture, scene: LaneScene): void {
    if (state.strip) return;
    const i = picture.scenes.indexOf(scene);
    const head = picture.heads[i]!;
    if (state.compact) return paintInsideName(brush, scene, head);
    const voice = state.by === 'text' || scene.height.rows < VOICE_ROWS ? null : this.#voicesOf(picture.paths, picture.chronicle)[i]!;
    paintHead(brush, scene, { head, width: picture.areas.left, isChosen: i === state.chosenLane, voice, say: state.say });
  }

  #paintTray(brush: Brush, state: PictureState, picture: Picture, top: number): void {
    const { areas, metrics } = picture;
    const name = state.say('timeline.tray');
    const room = state.compact || state.strip ? brush.measure(name, metrics.fonts.silence) + 24 : areas.left;
    const scene = { places: picture.tray, top, left: room, width: state.width - room, scroll: state.trayScroll - (room - areas.left), name, nameX: state.compact ? 12 : 16, chosen: state.chosen };
    paintTray(brush, scene, picture.chronicle);
  }

  #paintOverview(brush: Brush, state: PictureState, picture: Picture, top: number): void {
    const { chronicle, overview: scale } = picture;
    const { counts, silences, total } = this.#yearsOf(picture.paths, chronicle, state.visible);
    const dated = state.chosen >= 0 && picture.chronicle.extents[state.chosen]?.form !== 'none';
    paintOverview(brush, {
      scale, top, silences, say: state.say,
      bars: barsOf(counts, scale),
      frame: frameOf(state.span, scale),
      chosen: dated ? scale.x(chronicle.marks[state.chosen]!) : null,
      total: count(state.say, 'timeline.event.count', total),
    });
  }

  #paintCorner({ ctx, palette, metrics, measure }: Brush, state: PictureState): void {
    const text = state.say(`timeline.lanes.${state.by}`);
    ctx.font = metrics.fonts.small;
    ctx.textAlign = 'left';
    ctx.fillStyle = palette.ink3;
    if (measure(text, metrics.fonts.small) < 140 * metrics.unit) ctx.fillText(text, 16, 17 * metrics.unit);
  }
}

/** A lane with fewer rows has no room to say whose voice it is. */
const VOICE_ROWS = 3;

/** What an event of importance 1 counts where the rows of a lane are decided. */
const MINOR = 0.6;

/** On a phone the labels of the axis stand closer. */
const COMPACT_AXIS = 0.72;

/** How many picture widths beyond both edges are laid out for panning. */
const MARGIN = 0.3;

function sameKey(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => Object.is(each, b[i]));
}

function isSameZoom(a: Scale, b: Scale): boolean {
  return Math.abs(a.perDay / b.perDay - 1) < 1e-9;
}

function pathsOf(chronicle: Chronicle, visible: ReadonlySet<string> | null, by: LaneBy, names: Names): Paths {
  return {
    lanes: lanesOf(chronicle, visible, by, names),
    tray: chronicle.undated.filter(event => !visible || visible.has(chronicle.items[event]!.id)),
  };
}

/** The leaders, at the window of all events. */
function planOf(leaders: readonly number[], { lanes }: Paths, chronicle: Chronicle, metrics: Metrics, measure: Measure, say: Say, left: number, width: number): Plan {
  const from = Math.min(...lanes.map(lane => lane.marks[0]!));
  const to = Math.max(...lanes.map(lane => lane.marks[lane.marks.length - 1]!));
  const scale = scaleOf([from - AIR, to + AIR], left, width);
  const shared = { chronicle, scale, metrics, measure, say, chosen: -1, focused: -1, margin: 0 };
  const members = lanes.map(lane => new Set(lane.events));
  const namings = leaders.map(event => ({ wish: wishOf(event, shared), lanes: [...lanes.keys()].filter(lane => members[lane]!.has(event)) }));
  return planRows(namings, lanes.length, viewOf(scale));
}

/** Air before the first and after the last event, in days. */
const AIR = 184;

/** Every event of the lanes once, in the order of time. */
function datedOf({ lanes }: Paths, { items, order }: Chronicle): Uint32Array {
  const isIn = new Uint8Array(items.length);
  for (const lane of lanes) for (let i = 0; i < lane.events.length; i++) isIn[lane.events[i]!] = 1;
  return order.filter(event => isIn[event] === 1);
}

/** In a strip the axis stands below, and there is neither overview nor tray. */
function areasOf(state: PictureState, metrics: Metrics, left: number, hasTray: boolean): Areas {
  const width = Math.max(1, state.width - left);
  if (state.strip) {
    const axis = Math.max(1, state.height - metrics.axis);
    return { left, width, axis, lanes: [0, axis], lanesHeight: axis, tray: null, overview: null };
  }
  const overviewTop = state.height - metrics.overview;
  const trayTop = hasTray ? overviewTop - metrics.tray : overviewTop;
  const bottom = Math.max(metrics.axis + 1, trayTop);
  return {
    left, width, axis: metrics.axis - 0.5,
    lanes: [metrics.axis, bottom], lanesHeight: bottom - metrics.axis,
    tray: hasTray ? [trayTop, overviewTop] : null,
    overview: [overviewTop, state.height],
  };
}

/** The date on the flag, no more exact than it is known. */
function flagText(chronicle: Chronicle, event: number, locale: string): string {
  const { form, lo, hi } = chronicle.extents[event]!;
  if (form === 'point') return hi - lo > 1 ? monthLabel(lo, locale) : dayLabel(lo, locale);
  if (form === 'open-end') return `${yearOf(lo)}–`;
  if (form === 'open-start') return `–${yearOf(hi - 1)}`;
  const [from, to] = [yearOf(lo), yearOf(hi - 1)];
  return from === to ? String(from) : `${from}–${to}`;
}

/** Middle of an event in the picture, in px from its left top corner; null where it has no place of its own. */
export function placeOf(picture: Picture, lane: number, event: number, scroll: number, trayScroll: number): { x: number; y: number; size: number } | null {
  const { areas, metrics } = picture;
  if (lane === picture.paths.lanes.length) {
    const place = picture.tray.find(each => each.event === event);
    return place && areas.tray ? { x: place.x - trayScroll, y: areas.tray[0] + metrics.tray / 2, size: place.size } : null;
  }
  const scene = picture.scenes[lane];
  const mark = scene?.marks.find(each => each.event === event);
  if (!scene) return null;
  const y = mark ? middleOf(scene, mark.row) : scene.top + scene.height.height / 2;
  const x = mark ? mark.x + picture.shift : picture.scale.x(picture.chronicle.marks[event]!);
  return { x, y: areas.lanes[0] + y - scroll, size: mark?.size ?? metrics.marks[2] };
}

/** Where the label of an event stands, in px from the left top corner of the picture. */
export interface Box {
  readonly event: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether it can be read without scrolling the lanes. */
  readonly inView: boolean;
}

export function labelBoxes({ scenes, areas, metrics, shift, scale }: Picture, scroll: number): readonly Box[] {
  const [first, last] = areas.lanes;
  return scenes.flatMap(scene => scene.marks.flatMap(({ event, row, place }) => {
    if (!place || place.to + shift < scale.left || place.from + shift > scale.left + scale.width) return [];
    const top = first + middleOf(scene, row) - scroll - metrics.siglum / 2;
    const inView = top >= first && top + metrics.siglum <= last;
    return [{ event, left: place.from + shift, top, width: place.to - place.from, height: metrics.siglum, inView }];
  }));
}
