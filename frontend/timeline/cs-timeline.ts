import type { Catalogue, Item } from '../model';
import { around } from '../time/around';
import { lowerBound, type Chronicle } from './chronicle';
import { YEAR, type Span } from '../time/days';
import { Gestures } from './gestures';
import { hitAt, type Hit } from './hit';
import { Growth } from './growth';
import { ZOOMS, resize } from './keys';
import type { LaneBy, Names } from './lanes';
import type { LaneScene } from './layout';
import { Opening } from './opening';
import { layButtons, layFrame, layHover, laySliders } from './layer';
import { buildOverlay, type Overlay } from './overlay';
import { PALETTE_QUERIES, readPalette, type Palette } from './palette';
import { Painter, labelBoxes, placeOf, type Box, type Picture, type PictureState } from './picture';
import type { Cluster } from './placement';
import { Rover } from './rover';
import { reachable, type Paths } from './roving';
import { WHOLE } from '../time/dates';
import { clampSpan, panSpan, scaleOf, spanHolding, zoomSpan } from './span';
import { Viewport } from './viewport';
import { speaker } from './words';

const NO_NAMES: Names = { texts: [], themes: [], countries: [] };
const WAYS: readonly LaneBy[] = ['country', 'theme', 'text', 'none'];

/** Where a label stands, and of which event. */
export type LabelBox = Box & { readonly id: string };

/** A button or a double click shows this share of the time. */
const ZOOM_STEP = 1 / 1.6;

/**
 * `<cs-timeline>`: events on a true time scale, in lanes, with an overview of all years.
 *
 * Properties: `items`, `names` (or both at once with `catalogue`), `visible`, `window`, `chosen`, `lanes`, `words`,
 * `locale`, and the attributes `compact` (lane names inside the lanes) and `strip` (one row, no overview).
 * Methods: `reveal`, `zoomIn`, `zoomOut`, `fit`, `play`, `pause`, `reachable`, `labels`.
 * Events, all bubbling and composed: `cs-choose` {id}, `cs-window` {from, to, settled}, `cs-lanes` {by, lanes},
 * `cs-play` {playing, year}. A property set from outside fires no event. Bad values are taken for absent ones.
 */
export class CsTimeline extends HTMLElement {
  static readonly observedAttributes = ['compact', 'strip', 'lanes', 'locale'];

  #items: readonly Item[] = [];
  #names: Names = NO_NAMES;
  #visible: ReadonlySet<string> | null = null;
  #chosen: string | null = null;
  #by: LaneBy = 'country';
  #words: Readonly<Record<string, string>> = {};
  #say = speaker({});
  #locale = 'es';

  readonly #overlay: Overlay = buildOverlay(this.attachShadow({ mode: 'open' }));
  readonly #painter: Painter | null;
  readonly #viewport = new Viewport({
    moved: (span, settled) => this.#moved(span, settled),
    walked: (playing, year) => this.#tell('cs-play', { playing, year }),
  });
  readonly #rover = new Rover({
    overlay: this.#overlay,
    viewport: this.#viewport,
    paths: () => this.#paths(),
    chronicle: () => this.#chronicle(),
    picture: () => this.#picture,
    grown: () => this.#grown,
    chosen: () => this.#indexOf(this.#chosen),
    paint: () => this.#paint(),
    draw: () => this.#draw(),
    tell: event => this.#tellFocus(event),
  });
  #palette: Palette | null = null;
  #picture: Picture | null = null;
  readonly #growth = new Growth();
  /** The lanes as they stand once they have grown. */
  #grown: readonly LaneScene[] = [];
  readonly #opening = new Opening();
  #connected: AbortController | null = null;
  #frame = 0;
  #fonts = 0;
  #toldLanes: unknown = null;
  #hoverAt: { readonly x: number; readonly y: number } | null = null;

  constructor() {
    super();
    const ctx = this.#overlay.canvas.getContext('2d', { alpha: false });
    this.#painter = ctx && new Painter(ctx);
  }

  // ---- properties ----

  get items(): readonly Item[] { return this.#items; }
  set items(items: readonly Item[]) {
    this.#items = Array.isArray(items) ? items : [];
    this.#rover.forget();
    this.#draw();
  }

  /** Names and groups behind countries, themes and sigla. */
  get names(): Names { return this.#names; }
  set names(names: Names) {
    this.#names = { ...NO_NAMES, ...names };
    this.#draw();
  }

  /** Items and names in one go. */
  set catalogue(catalogue: Catalogue) {
    this.names = catalogue;
    this.items = catalogue?.items;
  }

  /** Ids that pass the filters; null for all. */
  get visible(): ReadonlySet<string> | null { return this.#visible; }
  set visible(ids: ReadonlySet<string> | null) {
    this.#visible = ids instanceof Set ? ids : null;
    this.#rover.forget();
    this.#draw();
  }

  /** What is shown, in fractional days since 1970-01-01. */
  get window(): Span { return this.#viewport.span; }
  set window(span: Span) {
    if (this.#viewport.put(span)) this.#draw();
  }

  get chosen(): string | null { return this.#chosen; }
  set chosen(id: string | null) {
    const chosen = typeof id === 'string' ? id : null;
    if (chosen === this.#chosen) return;
    this.#chosen = chosen;
    if (chosen !== null) this.#rover.goTo(this.#indexOf(chosen));
    this.#draw();
  }

  get lanes(): LaneBy { return this.#by; }
  set lanes(by: LaneBy) {
    this.#by = WAYS.includes(by) ? by : 'country';
    this.#rover.forget();
    this.#draw();
  }

  get words(): Readonly<Record<string, string>> { return this.#words; }
  set words(words: Readonly<Record<string, string>>) {
    this.#words = words ?? {};
    this.#say = speaker(this.#words);
    this.#draw();
  }

  get locale(): string { return this.#locale; }
  set locale(locale: string) {
    this.#locale = isLocale(locale) ? locale : 'es';
    this.#draw();
  }

  /** Lane names inside the lanes, for a phone. */
  get compact(): boolean { return this.hasAttribute('compact'); }
  set compact(on: boolean) { this.toggleAttribute('compact', on === true); }

  /** One row with an axis below it, for a lesson or the page of a text; the wheel scrolls the page. */
  get strip(): boolean { return this.hasAttribute('strip'); }
  set strip(on: boolean) { this.toggleAttribute('strip', on === true); }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'lanes') this.lanes = value as LaneBy;
    else if (name === 'locale') this.locale = value ?? '';
    else {
      this.#rover.forget();
      this.#draw();
    }
  }

  // ---- methods ----

  /** Moves the window to an event, if it is not well inside it already. */
  reveal(id: string): void {
    const chronicle = this.#chronicle();
    const event = chronicle?.byId.get(id);
    if (!chronicle || event === undefined) return;
    this.#rover.goTo(event);
    if (chronicle.extents[event]!.form !== 'none') this.#travel(around(this.#viewport.span, chronicle.marks[event]!));
    this.#rover.showLane();
  }

  zoomIn(): void { this.#zoomBy(ZOOM_STEP); }
  zoomOut(): void { this.#zoomBy(1 / ZOOM_STEP); }

  /** Shows all visible events. */
  fit(): void {
    const marks = this.#paths().lanes.flatMap(lane => [lane.marks[0]!, lane.marks[lane.marks.length - 1]!]);
    this.#travel(marks.length > 0 ? spanHolding(Math.min(...marks), Math.max(...marks), YEAR) : WHOLE);
  }

  /** Walks the years from here; from the first year if the last one is in view. */
  play(): void {
    this.#viewport.play((this.#palette ?? readPalette(this)).move === 0);
  }

  pause(): void {
    this.#viewport.pause();
  }

  get playing(): boolean { return this.#viewport.isPlaying; }

  /** Ids in the order in which the keyboard reaches them, each once. */
  reachable(): string[] {
    return reachable(this.#paths()).map(event => this.#items[event]!.id);
  }

  /**
   * Boxes of all labels of the lanes, in px from the left top corner of the picture; those that have to be scrolled to
   * lie above or below it. For tests that look for overlaps.
   */
  labels(): LabelBox[] {
    this.#paint();
    return this.#picture ? labelBoxes(this.#picture, this.#overlay.lanes.scrollTop).map(box => ({ ...box, id: this.#items[box.event]!.id })) : [];
  }

  // ---- life ----

  connectedCallback(): void {
    for (const name of ['items', 'names', 'catalogue', 'visible', 'window', 'chosen', 'lanes', 'words', 'locale', 'compact', 'strip']) upgrade(this, name);
    this.#connected = new AbortController();
    this.#palette = null;
    this.#listen(this.#connected.signal);
    this.#observe(this.#connected.signal);
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#connected = null;
    this.#viewport.stop();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #listen(signal: AbortSignal): void {
    const { root, lanes, event, trayEvent } = this.#overlay;
    const gestures = new Gestures(root, {
      pan: (dx, dy) => this.#pan(dx, dy),
      zoom: (factor, x) => this.#zoomAt(factor, x),
      end: () => this.#settle(),
      click: (x, y) => this.#click(x, y),
      doubleClick: (x, y) => this.#doubleClick(x, y),
      hover: at => this.#hover(at),
      wheels: (x, y, wheel) => this.#wheels(x, y, wheel),
      grab: (x, y) => this.#grab(x, y),
    });
    signal.addEventListener('abort', () => gestures.stop());
    root.addEventListener('keydown', key => this.#key(key), { signal });
    root.addEventListener('focusin', focus => this.#rover.focusCame(focus, this.shadowRoot!), { signal });
    root.addEventListener('focusout', () => this.#draw(), { signal });
    lanes.addEventListener('scroll', () => this.#draw(), { signal });
    for (const button of [event, trayEvent]) button.addEventListener('click', click => this.#pressed(click), { signal });
  }

  #observe(signal: AbortSignal): void {
    const fresh = (): void => {
      this.#palette = null;
      this.#draw();
    };
    const resized = new ResizeObserver(() => this.#draw());
    const themed = new MutationObserver(fresh);
    resized.observe(this);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-screen', 'style', 'class'] });
    for (const query of PALETTE_QUERIES) matchMedia(query).addEventListener('change', fresh, { signal });
    document.fonts?.addEventListener('loadingdone', () => this.#fontsCame(), { signal });
    signal.addEventListener('abort', () => {
      resized.disconnect();
      themed.disconnect();
    });
  }

  #fontsCame(): void {
    this.#fonts++;
    this.#draw();
  }

  // ---- drawing ----

  /** Everything that changes in one go is painted once. */
  #draw(): void {
    if (!this.#connected || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const state = this.#state();
    if (!state || !this.#painter) return;
    this.#sizeCanvas(state);
    const now = performance.now();
    const picture = this.#painter.compose(state);
    this.#grown = picture.scenes;
    this.#picture = { ...picture, scenes: this.#growth.at(now, picture.scenes, state.palette.fast) };
    this.#painter.paint(state, this.#picture, this.#opening.at(now, state.chosen, state.palette.move));
    this.#layOverlay(state, this.#picture);
    this.#tellLanes(this.#picture);
    if (this.#growth.isRunning || this.#opening.isRunning) this.#draw();
  }

  #state(): PictureState | null {
    const { clientWidth: width, clientHeight: height } = this;
    if (!this.#painter || width === 0 || height === 0) return null;
    this.#palette ??= readPalette(this);
    const paths = this.#paths();
    this.#rover.settle();
    const chosen = this.#indexOf(this.#chosen);
    return {
      items: this.#items, visible: this.#visible, by: this.#lanesBy(), names: this.#names, locale: this.#locale, say: this.#say, span: this.#viewport.span,
      chosen, chosenLane: this.#rover.laneOf(chosen, paths), focused: this.#rover.focused(),
      palette: this.#palette, compact: this.compact, strip: this.strip, width, height, ratio: devicePixelRatio || 1,
      moving: this.#viewport.isMoving, scroll: this.#overlay.lanes.scrollTop, trayScroll: this.#rover.trayScroll, fonts: this.#fonts,
    };
  }

  #sizeCanvas({ width, height, ratio }: PictureState): void {
    const { canvas } = this.#overlay;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== w) canvas.width = w;
    if (canvas.height !== h) canvas.height = h;
  }

  #layOverlay(state: PictureState, picture: Picture): void {
    layFrame(this.#overlay, state, picture, this.#say);
    layButtons(this.#overlay, { state, picture, spot: this.#rover.spot, takesFocus: this.#rover.slider === null, isChosen: event => this.#items[event]!.id === this.#chosen });
    laySliders(this.#overlay, this.#viewport.span, picture, this.#rover.slider, this.#say);
    this.#layHover();
  }

  // ---- window ----

  #moved(span: Span, settled: boolean): void {
    this.#draw();
    this.#tell('cs-window', { from: span[0], to: span[1], settled });
  }

  #travel(to: Span): void {
    this.#viewport.travel(to, this.#palette?.move ?? 0);
  }

  #settle(): void {
    this.#overlay.root.classList.remove('dragging');
    this.#viewport.settle();
  }

  #pan(dx: number, dy: number): void {
    const picture = this.#picture;
    if (!picture) return;
    this.#overlay.root.classList.add('dragging');
    if (dy !== 0) this.#overlay.lanes.scrollTop -= dy;
    if (dx !== 0) this.#viewport.drag(panSpan(this.#viewport.span, -dx / picture.scale.perDay));
  }

  #zoomAt(factor: number, x: number): void {
    const { left, width } = this.#picture?.areas ?? { left: 0, width: this.clientWidth };
    this.#viewport.drag(zoomSpan(this.#viewport.span, factor, scaleOf(this.#viewport.span, left, width).day(x)));
  }

  /** Around the chosen or focused event if it is in view, else around the middle. */
  #zoomBy(factor: number): void {
    const focused = this.#rover.focused();
    const event = focused >= 0 ? focused : this.#indexOf(this.#chosen);
    const day = this.#chronicle()?.marks[event] ?? NaN;
    const middle = (this.#viewport.span[0] + this.#viewport.span[1]) / 2;
    this.#travel(zoomSpan(this.#viewport.span, factor, day > this.#viewport.span[0] && day < this.#viewport.span[1] ? day : middle));
  }

  // ---- hands ----

  #hit(x: number, y: number): Hit {
    if (!this.#picture) return { what: 'nothing' };
    return hitAt(x, y, { picture: this.#picture, span: this.#viewport.span, scroll: this.#overlay.lanes.scrollTop, trayScroll: this.#rover.trayScroll });
  }

  #click(x: number, y: number): void {
    const hit = this.#hit(x, y);
    if (hit.what === 'event') this.#choose(hit.event, hit.lane);
    else if (hit.what === 'cluster') this.#open(hit.cluster, hit.lane);
    else if (hit.what === 'overview' && hit.grip === 'elsewhere') this.#centre(x);
  }

  #doubleClick(x: number, y: number): void {
    const hit = this.#hit(x, y);
    if (this.strip || (hit.what !== 'lanes' && hit.what !== 'axis') || !this.#picture) return;
    this.#travel(zoomSpan(this.#viewport.span, ZOOM_STEP ** 2, this.#picture.scale.day(x)));
  }

  #choose(event: number, lane: number): void {
    this.#rover.put(event, lane);
    this.#chosen = this.#items[event]!.id;
    this.#draw();
    this.#tell('cs-choose', { id: this.#chosen });
  }

  /** Zooms in on a cluster; where time cannot part its events, chooses them one after the other. */
  #open({ from, to }: Cluster, lane: number): void {
    const inside = spanHolding(from, to, 10);
    if (to - from >= 1 && inside[1] - inside[0] < (this.#viewport.span[1] - this.#viewport.span[0]) * 0.9) return this.#travel(inside);
    const { events, marks } = this.#paths().lanes[lane]!;
    const members = [...events.subarray(lowerBound(marks, from), lowerBound(marks, to + 0.001))];
    const next = members[(members.indexOf(this.#indexOf(this.#chosen)) + 1) % members.length];
    if (next !== undefined) this.#choose(next, lane);
  }

  #centre(x: number): void {
    const day = this.#picture!.overview.day(x);
    const half = (this.#viewport.span[1] - this.#viewport.span[0]) / 2;
    this.#travel(clampSpan([day - half, day + half]));
  }

  /** In a strip, over the names and outside the lanes the wheel scrolls; with Ctrl it zooms everywhere. */
  #wheels(x: number, y: number, { ctrlKey }: WheelEvent): boolean {
    const { what } = this.#hit(x, y);
    if (this.strip) return ctrlKey;
    return ctrlKey || what === 'lanes' || what === 'event' || what === 'cluster' || what === 'axis';
  }

  #grab(x: number, y: number): ((x: number) => void) | null {
    const hit = this.#hit(x, y);
    if (hit.what !== 'overview' || hit.grip === 'elsewhere' || !this.#picture) return null;
    const { overview } = this.#picture;
    const start = this.#viewport.span;
    const offset = overview.day(x);
    const { grip } = hit;
    if (grip === 'window') return at => this.#viewport.drag(panSpan(start, overview.day(at) - offset));
    return at => this.#viewport.drag(resize(grip, overview.day(at), start));
  }

  #hover(at: { readonly x: number; readonly y: number } | null): void {
    this.#hoverAt = at;
    this.#layHover();
  }

  #layHover(): void {
    const at = this.#viewport.isMoving ? null : this.#hoverAt;
    const hit: Hit = at ? this.#hit(at.x, at.y) : { what: 'nothing' };
    const place = hit.what === 'event' && this.#picture ? placeOf(this.#picture, hit.lane, hit.event, this.#overlay.lanes.scrollTop, this.#rover.trayScroll) : null;
    layHover(this.#overlay, { hit, at, place, items: this.#items, chosen: this.#chosen, say: this.#say, width: this.clientWidth, height: this.clientHeight });
  }

  // ---- keyboard ----

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    if (!this.#handleKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #handleKey(key: string): boolean {
    this.#hover(null);
    const factor = ZOOMS[key];
    if (factor !== undefined) this.#zoomBy(factor);
    else if (key === 'Escape') return this.#leave();
    else return this.#rover.take(key);
    return true;
  }

  /** Where nothing is chosen, Escape belongs to whoever stands around the timeline. */
  #leave(): boolean {
    if (this.#chosen === null) return false;
    this.#chosen = null;
    this.#draw();
    this.#tell('cs-choose', { id: null });
    return true;
  }

  /** Enter, Space or assistive technology; a click of the mouse has been taken as a hit already. */
  #pressed(click: MouseEvent): void {
    const event = this.#rover.event();
    if (click.detail === 0 && event >= 0) this.#choose(event, this.#rover.spot!.lane);
  }

  #tellFocus(event: number): void {
    const item = this.#items[event];
    if (item) this.#overlay.said.textContent = [item.title, item.when].filter(Boolean).join(', ');
  }

  // ---- looking things up ----

  #paths(): Paths {
    return this.#painter?.pathsOf({ items: this.#items, visible: this.#visible, by: this.#lanesBy(), names: this.#names }) ?? { lanes: [], tray: [] };
  }

  /** A strip is one lane, whatever the lanes stand for elsewhere. */
  #lanesBy(): LaneBy {
    return this.strip ? 'none' : this.#by;
  }

  #chronicle(): Chronicle | null {
    return this.#painter?.chronicleOf(this.#items) ?? null;
  }

  #indexOf(id: string | null): number {
    return id === null ? -1 : this.#chronicle()?.byId.get(id) ?? -1;
  }

  #tellLanes({ paths, scenes }: Picture): void {
    if (this.#toldLanes === paths) return;
    this.#toldLanes = paths;
    this.#tell('cs-lanes', { by: this.#by, lanes: scenes.map(({ lane }) => ({ key: lane.key, count: lane.events.length })) });
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

function isLocale(locale: unknown): locale is string {
  try {
    return typeof locale === 'string' && Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

/** A property set before the element was defined would hide the accessor. */
function upgrade(element: HTMLElement, name: string): void {
  if (!Object.hasOwn(element, name)) return;
  const value: unknown = Reflect.get(element, name);
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, value);
}

if (!customElements.get('cs-timeline')) customElements.define('cs-timeline', CsTimeline);
