import { lowerBound, type Chronicle } from './chronicle';
import { MOVES, slide } from './keys';
import type { LaneScene } from './layout';
import { SLIDERS, type Overlay, type SliderName } from './overlay';
import type { Picture } from './picture';
import { eventAt, move, nearest, spotOf, type Paths, type Spot } from './roving';
import { spanIncluding } from './span';
import { trayScroll } from './tray';
import type { Viewport } from './viewport';

/** What the focus moves on. */
export interface Ground {
  readonly overlay: Overlay;
  readonly viewport: Viewport;
  paths(): Paths;
  chronicle(): Chronicle | null;
  picture(): Picture | null;
  /** The lanes as they stand once they have grown. */
  grown(): readonly LaneScene[];
  /** Index of the chosen event, -1 for none. */
  chosen(): number;
  /** Draws at once, so that the buttons are where their events are. */
  paint(): void;
  draw(): void;
  /** Says politely where the focus has gone. */
  tell(event: number): void;
}

/** Air beside the focused event in the tray, in px: on the side of the name, and on the other. */
const TRAY_AIR: readonly [number, number] = [40, 30];

/** The keyboard's way through events, tray and overview: one tab stop, wherever it stands. */
export class Rover {
  readonly #ground: Ground;
  #spot: Spot | null = null;
  /** What of the overview has the focus instead of an event. */
  #slider: SliderName | null = null;
  #trayScroll = 0;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  get spot(): Spot | null { return this.#spot; }
  get slider(): SliderName | null { return this.#slider; }
  get trayScroll(): number { return this.#trayScroll; }

  /** The lanes are others than before. */
  forget(): void {
    this.#spot = null;
  }

  /** Finds a place for the focus if it has none. */
  settle(): void {
    this.#spot ??= this.#firstSpot();
  }

  /** The focused event, or the one that would be; -1 for none. */
  event(): number {
    return eventAt(this.#spot, this.#ground.paths());
  }

  /** The event that has the focus now; -1 if none has. */
  focused(): number {
    return this.#hasFocus() ? this.event() : -1;
  }

  /** The focus goes to an event in a lane, as a hand has put it there. */
  put(event: number, lane: number): void {
    this.#spot = spotOf(event, this.#ground.paths(), lane);
    this.#slider = null;
    this.focus();
  }

  /** The focus would be at an event, in the lane where it is if possible. */
  goTo(event: number): void {
    const paths = this.#ground.paths();
    if (event >= 0 && eventAt(this.#spot, paths) !== event) this.#spot = spotOf(event, paths, this.#spot?.lane) ?? this.#spot;
  }

  /** The lane that grows: the one in which the event was chosen, else the first that holds it; -1 for none. */
  laneOf(event: number, paths: Paths): number {
    if (event < 0) return -1;
    const here = this.#spot && eventAt(this.#spot, paths) === event ? this.#spot.lane : null;
    return here ?? spotOf(event, paths)?.lane ?? -1;
  }

  /** Takes a key that moves the focus or what it stands on; false if it means nothing. */
  take(key: string): boolean {
    if (this.#slider !== null) return this.#slide(this.#slider, key);
    if (!MOVES[key]) return false;
    this.#move(key);
    return true;
  }

  focusCame(event: FocusEvent, root: ShadowRoot): void {
    const name = SLIDERS.find(each => this.#ground.overlay.sliders[each] === event.target);
    this.#slider = name ?? null;
    const cameFromOutside = !(event.relatedTarget instanceof Node && root.contains(event.relatedTarget));
    if (cameFromOutside && !name && !this.#isSpotInView()) this.#spot = this.#firstSpot();
    this.#ground.draw();
  }

  /** Painting first puts the button where the event is. */
  focus(): void {
    this.#ground.paint();
    const { event, trayEvent } = this.#ground.overlay;
    const button = event.hidden ? trayEvent : event;
    button.focus({ preventScroll: true });
    this.#ground.paint();
  }

  /** Scrolls the lanes so that the lane of the focus is in view. */
  showLane(): void {
    this.#ground.paint();
    const scene = this.#ground.grown()[this.#spot?.lane ?? -1];
    const picture = this.#ground.picture();
    if (!scene || !picture) return;
    const { lanes } = this.#ground.overlay;
    const below = scene.top + scene.height.height - picture.areas.lanesHeight;
    if (lanes.scrollTop > scene.top) lanes.scrollTop = scene.top;
    else if (lanes.scrollTop < below) lanes.scrollTop = below;
  }

  #move(key: string): void {
    const paths = this.#ground.paths();
    const next = this.#spot ? move(this.#spot, MOVES[key]!, paths) : null;
    if (!next) {
      if (key === 'ArrowDown' && this.#ground.picture()?.areas.overview) this.#focusSlider('window');
      return;
    }
    this.#spot = next;
    this.#bringIntoView(paths);
    this.focus();
    this.#ground.tell(eventAt(next, paths));
  }

  #bringIntoView(paths: Paths): void {
    const { viewport } = this.#ground;
    const event = eventAt(this.#spot, paths);
    if (this.#spot?.lane === paths.lanes.length) return this.#scrollTray(event);
    const day = this.#ground.chronicle()?.marks[event];
    if (day === undefined) return;
    const span = spanIncluding(viewport.span, day);
    if (span !== viewport.span) viewport.jump(span);
    this.showLane();
  }

  #scrollTray(event: number): void {
    const picture = this.#ground.picture();
    const place = picture?.tray.find(each => each.event === event);
    if (!picture || !place) return;
    const { left, width } = picture.areas;
    this.#trayScroll = trayScroll(place, this.#trayScroll, [left + TRAY_AIR[0], left + width - TRAY_AIR[1]]);
  }

  #slide(slider: SliderName, key: string): boolean {
    const { viewport } = this.#ground;
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      const next = SLIDERS[SLIDERS.indexOf(slider) + (key === 'ArrowUp' ? -1 : 1)];
      if (next) this.#focusSlider(next);
      else if (key === 'ArrowUp') this.#backToEvents();
      return true;
    }
    const span = slide(slider, key, viewport.span);
    if (span) viewport.jump(span);
    return span !== null;
  }

  #focusSlider(name: SliderName): void {
    this.#slider = name;
    const slider = this.#ground.overlay.sliders[name];
    slider.tabIndex = 0;
    slider.focus();
    this.#ground.draw();
  }

  #backToEvents(): void {
    this.#slider = null;
    this.focus();
  }

  #hasFocus(): boolean {
    const { event, trayEvent } = this.#ground.overlay;
    return this.#slider === null && [event, trayEvent].some(button => button.matches(':focus'));
  }

  #isSpotInView(): boolean {
    const paths = this.#ground.paths();
    const event = eventAt(this.#spot, paths);
    if (event < 0 || this.#spot!.lane === paths.lanes.length) return event >= 0;
    const day = this.#ground.chronicle()!.marks[event]!;
    const [from, to] = this.#ground.viewport.span;
    return day >= from && day <= to;
  }

  /** Where the keyboard begins: at the chosen event, else at the first one in the window. */
  #firstSpot(): Spot | null {
    const paths = this.#ground.paths();
    const [from, to] = this.#ground.viewport.span;
    const chosen = this.#ground.chosen();
    const known = chosen >= 0 ? spotOf(chosen, paths) : null;
    if (known) return known;
    const lane = paths.lanes.findIndex(({ marks }) => lowerBound(marks, from) < lowerBound(marks, to));
    const marks = paths.lanes[lane]?.marks;
    if (marks) return { lane, position: lowerBound(marks, from) };
    if (paths.lanes[0]) return { lane: 0, position: nearest(paths.lanes[0].marks, from) };
    return paths.tray.length > 0 ? { lane: 0, position: 0 } : null;
  }
}
