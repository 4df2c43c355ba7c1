import { SCOPE, type Item } from '../model';
import { openAtlas, type Atlas } from './atlas';
import { Camera } from './camera';
import { canOpen, type Cluster } from './clusters';
import { discRadius } from './discs';
import { furnish, label, type Furniture } from './furniture';
import { listen, type GestureTarget } from './gestures';
import { commandOf, ZOOM_STEP, type Command } from './keys';
import type { Marker } from './markers';
import { miniFrame, paintMini, SMALL } from './mini';
import { readPalette, watchPalette, type Palette } from './palette';
import { miniName, Picture, type Hover, type Showing } from './picture';
import { around, fromKilometres, type Point } from './plane';
import type { TextBox } from './raster';
import { Rover, type Target } from './rover';
import { discOf, Scene } from './scene';
import type { Span } from '../time/days';
import { countryAt, type CountryShape } from './shapes';
import { sightOf, viewOn, type Sight } from './sight';
import { announcement, countryName, eventName, namer } from './speech';
import { STYLES } from './styles';
import { clamp, FARTHEST, fromScreen, isClose, moved, revealing, scaleOf, showing as viewOf, toScreen, zoomed, type Frame, type View } from './view';
import { say, type Words } from './words';

type Locale = 'es' | 'en' | 'pt';

/** What has to be done at the next frame. */
type Task = 'items' | 'select' | 'arrange' | 'ground' | 'marks' | 'texts' | 'palette';

const LOCALES: readonly string[] = ['es', 'en', 'pt'];
/** How near the edge a revealed event may stand, in pixels. */
const REVEAL_MARGIN = 56;
/** A country is shown at least this wide when one of its events is revealed, in pixels. */
const REVEAL_SIZE = 22;
/** Opening a group zooms in no further than this at once, so that one sees where one is. */
const LARGEST_LEAP = 4;
const TARGET = 26;

/**
 * The map of Latin America and the Caribbean.
 *
 * Takes its events and selection as properties and answers with `cs-choose` ({id}) and `cs-country` ({code}); it never
 * changes the selection by itself. With the attribute `mini` it is a mere picture of where the chosen event happened.
 */
export class CsMap extends HTMLElement {
  static readonly observedAttributes = ['mini'];

  private allItems: readonly Item[] = [];
  private passing: ReadonlySet<string> | null = null;
  private span: Span = SCOPE;
  private chosenId: string | null = null;
  private texts: Words = {};
  private language: Locale = 'es';
  private filter: ReadonlySet<string> = new Set();
  private wanted: Sight | null = null;

  private furniture: Furniture | null = null;
  private palette: Palette | null = null;
  private atlas: Atlas | null = null;
  private scene: Scene | null = null;
  private picture: Picture | null = null;
  private rover: Rover | null = null;
  private readonly camera = new Camera(() => this.ask('marks'), () => this.ask('arrange'));
  private hover: Hover | null = null;
  private painted = false;
  private scheduled = 0;
  private readonly tasks = new Set<Task>();
  private readonly undo: (() => void)[] = [];

  /** All events; those without a place are counted in the tint of their countries only. */
  get items(): readonly Item[] { return this.allItems; }
  set items(items: readonly Item[]) {
    this.allItems = Array.isArray(items) ? items : [];
    this.ask('items', 'select', 'arrange');
  }

  /** Ids that pass the filters; `null` lets all pass. */
  get visible(): ReadonlySet<string> | null { return this.passing; }
  set visible(ids: ReadonlySet<string> | null) {
    this.passing = ids instanceof Set ? ids : null;
    this.ask('select');
  }

  /** First and last day of the time window; what lies outside fades. */
  get window(): Span { return this.span; }
  set window(span: Span) {
    this.span = Array.isArray(span) && span.length === 2 && span.every(Number.isFinite) ? span : SCOPE;
    this.ask('select');
  }

  /** The id of the chosen event. */
  get chosen(): string | null { return this.chosenId; }
  set chosen(id: string | null) {
    this.chosenId = id ?? null;
    this.ask('arrange');
  }

  /** ISO 3166-1 codes of the countries the selection is filtered by; drawn outlined. */
  get countries(): ReadonlySet<string> { return this.filter; }
  set countries(codes: ReadonlySet<string>) {
    this.filter = codes instanceof Set ? codes : new Set();
    this.ask('ground');
  }

  /** Translated texts by key; see `words.ts`. */
  get words(): Words { return this.texts; }
  set words(words: Words) {
    this.texts = words ?? {};
    this.ask('texts', 'arrange');
  }

  get locale(): Locale { return this.language; }
  set locale(locale: Locale) {
    this.language = LOCALES.includes(locale) ? locale : 'es';
    this.ask('arrange');
  }

  /** The piece that is looked at; one that is set stays wanted until another is, `null` leaves the map where it is. */
  get sight(): Sight | null {
    const { scene, camera: { frame, view } } = this;
    return scene && frame && view ? sightOf(scene.projection, frame, view) : null;
  }
  set sight(sight: Sight | null) {
    this.wanted = sight ?? null;
    this.look();
  }

  /** Goes to the piece that is wanted, as soon as there is a map. */
  private look(): void {
    const { wanted, scene, camera } = this;
    if (this.mini) this.ask('arrange');
    const view = wanted && scene && camera.frame ? viewOn(scene.projection, camera.frame, wanted) : null;
    if (view) camera.travel(view);
  }

  /** Ids of all events the keyboard reaches, in the order in which Home, End and the decades go through them. */
  reachable(): string[] {
    this.update();
    return this.scene?.shown.map(({ item }) => item.id) ?? [];
  }

  /** Moves the map, and zooms in if the country is too small to be seen, until the event is in view. */
  reveal(id: string): void {
    this.update();
    const marker = this.scene?.find(id);
    const { frame, view } = this.camera;
    if (marker && frame && view) this.camera.travel(this.revealed(frame, view, marker));
  }

  connectedCallback(): void {
    this.rebuild();
  }

  disconnectedCallback(): void {
    for (const undo of this.undo.splice(0)) undo();
    cancelAnimationFrame(this.scheduled);
    this.scheduled = 0;
    this.camera.stop();
  }

  attributeChangedCallback(): void {
    if (this.isConnected && this.furniture) {
      this.disconnectedCallback();
      this.rebuild();
    }
  }

  private get mini(): boolean {
    return this.hasAttribute('mini');
  }

  private rebuild(): void {
    this.furniture = furnish(this.shadowRoot ?? this.attachShadow({ mode: 'open' }), STYLES, this.mini);
    this.picture = null;
    this.camera.reset();
    this.painted = false;
    const size = new ResizeObserver(() => this.resized());
    size.observe(this);
    this.undo.push(() => size.disconnect(), watchPalette(() => this.ask('palette', 'arrange')));
    if (!this.mini) this.listen(this.furniture);
    this.ask('palette', 'texts', 'items', 'select', 'arrange');
    void openAtlas().then((atlas) => this.opened(atlas), () => undefined);
  }

  private opened(atlas: Atlas): void {
    if (!this.isConnected || !this.furniture) return;
    const ground = this.furniture.ground.getContext('2d');
    const marks = this.furniture.marks.getContext('2d');
    if (!ground || !marks) return;
    this.atlas = atlas;
    this.scene = new Scene(atlas.geography, atlas.projection);
    this.picture = new Picture(ground, marks, this.scene, atlas.paths);
    this.rover = new Rover(this.scene);
    this.resized();
    this.look();
    this.ask('items', 'select', 'arrange');
  }

  /** Gives the picture the size of the element, in the limits of what can be shown. */
  private resized(): void {
    const { clientWidth, clientHeight } = this;
    const frame = this.scene && this.camera.fit(clientWidth, clientHeight, this.scene.geography.extent);
    if (!frame || !this.furniture) return;
    this.furniture.frame.style.width = `${frame.width}px`;
    this.furniture.frame.style.height = `${frame.height}px`;
    this.toggleAttribute('data-small', this.mini && frame.width < SMALL);
    this.picture?.resize(frame, devicePixelRatio || 1);
    this.ask('arrange');
  }

  private ask(...tasks: Task[]): void {
    for (const task of tasks) this.tasks.add(task);
    if (this.isConnected && this.scheduled === 0) this.scheduled = requestAnimationFrame(() => this.update());
  }

  /** Does what has been asked for since the last frame. */
  private update(): void {
    cancelAnimationFrame(this.scheduled);
    this.scheduled = 0;
    const { furniture, scene, tasks } = this;
    if (!furniture || !this.isConnected) return;
    if (tasks.delete('palette') || !this.palette) this.palette = readPalette(this);
    if (tasks.delete('texts') && this.shadowRoot) label(this.shadowRoot, this.texts);
    if (!scene || !this.camera.frame) return;
    if (tasks.delete('items')) this.take(furniture, scene);
    const selected = tasks.delete('select');
    if (selected) scene.select(this.passing, this.span);
    if (this.mini) this.paintMini();
    else this.paint(selected);
  }

  /** The bar beneath a teacher's marks is named where there are any. */
  private take(furniture: Furniture, scene: Scene): void {
    scene.setItems(this.allItems);
    furniture.own.hidden = !this.allItems.some((item) => item.own);
  }

  private paintMini(): void {
    const { furniture, atlas, scene, palette, picture, camera: { frame } } = this;
    if (!furniture || !atlas || !scene || !palette || !frame || !picture) return;
    const showing = this.showing();
    this.tasks.clear();
    furniture.frame.ariaLabel = miniName(showing.chosen, this.texts);
    const mini = miniFrame(frame.width, frame.height, scene, new Set(showing.chosen?.countries), this.wanted);
    picture.withPens((pens) => paintMini(pens, mini, palette, scene, atlas.paths, showing));
  }

  private paint(selected: boolean): void {
    const { picture, palette, tasks, camera: { frame, view, moving } } = this;
    if (!picture || !frame || !view || !palette) return;
    const showing = this.showing();
    if (moving) {
      picture.moveGround(frame, view);
      if (selected) tasks.add('ground');
    } else {
      const arranged = tasks.delete('arrange') && this.mayArrange();
      if (arranged) picture.arrange(frame, view, palette, showing);
      if (arranged || selected) picture.nameTowns(frame, view, palette, showing);
      const ground = tasks.delete('ground');
      if (!arranged && !picture.isArranged) picture.paintBareGround(frame, view, palette, showing);
      else if (ground || arranged || selected) picture.paintGround(frame, view, palette, showing, arranged);
    }
    tasks.delete('marks');
    picture.paintMarks(frame, view, palette, showing, this.hover);
    this.dress(frame, view);
  }

  /** The coast and the marks come first, the names a frame later. */
  private mayArrange(): boolean {
    if (this.painted) return true;
    this.painted = true;
    requestAnimationFrame(() => this.ask('arrange'));
    this.tasks.add('ground');
    return false;
  }

  private showing(): Showing {
    return {
      chosen: this.allItems.find(({ id }) => id === this.chosenId) ?? null,
      countries: this.filter, words: this.texts, locale: this.language, obstacles: this.obstacles(),
    };
  }

  /** Where legend and buttons stand; asked for only when names are about to be placed. */
  private obstacles(): TextBox[] {
    const { furniture, tasks } = this;
    if (!furniture || !tasks.has('arrange')) return [];
    const { left, top } = furniture.frame.getBoundingClientRect();
    const standing = [furniture.legend, furniture.buttons, ...furniture.frame.querySelectorAll('.pan')];
    return standing.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0).map((box) => {
      return { x: box.x - left + box.width / 2, y: box.y - top + box.height / 2, width: box.width + 8, height: box.height + 8, angle: 0 };
    });
  }

  /** Brings everything that is not painted up to date: buttons, focus, cursor. */
  private dress(frame: Frame, view: View): void {
    const { furniture } = this;
    if (!furniture) return;
    furniture.frame.ariaLabel = say(this.texts, 'map.name');
    furniture.frame.toggleAttribute('data-close', isClose(view));
    furniture.stage.toggleAttribute('data-moving', this.camera.moving);
    furniture.stage.toggleAttribute('data-over', this.hover !== null);
    for (const button of furniture.buttons.querySelectorAll('button')) {
      button.disabled = !this.camera.can(button.dataset.act ?? '');
    }
    this.dressFocus(frame, view, furniture.focus);
  }

  /** Lays the one button over what has the focus. */
  private dressFocus(frame: Frame, view: View, button: HTMLButtonElement): void {
    const target = this.target();
    button.hidden = !target;
    if (!target || !this.scene || !this.palette) return;
    const { at, size, name, pressed } = this.described(target, frame, view);
    const [x, y] = toScreen(frame, view, at);
    const side = Math.max(TARGET, size);
    button.style.width = button.style.height = `${side}px`;
    button.style.transform = `translate(${x - side / 2}px, ${y - side / 2}px)`;
    button.ariaLabel = name;
    button.ariaPressed = pressed;
  }

  private described(target: Target, frame: Frame, view: View): { at: Point; size: number; name: string; pressed: 'true' | 'false' } {
    const { scene, palette } = this;
    if ('country' in target) {
      const { country } = target;
      const events = scene?.counts.get(country.code) ?? 0;
      const name = countryName(namer(this.language)(country.code), events, this.texts);
      return { at: country.anchor, size: 0, name, pressed: this.filter.has(country.code) ? 'true' : 'false' };
    }
    const { marker } = target;
    const own = marker.item.id === this.chosenId;
    const disc = scene && palette ? discOf(scene.discsAt(frame, view.k, palette.unit), marker) : null;
    const name = eventName(marker, { live: scene?.isLive(marker) ?? true, disc }, this.texts);
    const size = disc && palette ? 2 * discRadius(disc, palette) + 4 : 0;
    return { at: disc && !own ? disc.at : marker.at, size, name, pressed: own ? 'true' : 'false' };
  }

  /** Where the focus is or would be: on the chosen event as long as nobody has moved it. */
  private target(): Target | null {
    const focused = this.shadowRoot?.activeElement === this.furniture?.focus;
    const chosen = focused ? null : this.scene?.find(this.chosenId);
    if (chosen) this.rover?.focus(chosen);
    return this.rover?.target() ?? null;
  }

  private listen({ frame, stage, focus }: Furniture): void {
    const abort = new AbortController();
    const { signal } = abort;
    this.undo.push(() => abort.abort(), listen(stage, this.gestures()));
    frame.addEventListener('keydown', (event) => {
      const command = event.target === focus ? commandOf(event) : null;
      if (command && this.obey(command)) event.preventDefault();
    }, { signal });
    frame.addEventListener('click', (event) => {
      const act = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && 'act' in node.dataset)?.dataset.act;
      if (act) this.camera.press(act);
      else if (event.target === focus && event.detail === 0) this.activate();
    }, { signal });
    focus.addEventListener('blur', () => this.pointOut(null), { signal });
  }

  private gestures(): GestureTarget {
    return {
      pan: (dx, dy) => this.move((frame, view) => moved(frame, view, dx, dy)),
      zoom: (factor, at) => {
        const before = this.camera.view?.k;
        this.move((frame, view) => zoomed(frame, view, factor, at));
        return before !== this.camera.view?.k;
      },
      isClose: () => isClose(this.camera.view),
      settle: () => this.camera.settle(),
      hover: (at) => this.pointOut(at && this.under(at)),
      tap: (at) => this.tap(at),
    };
  }

  private move(change: (frame: Frame, view: View) => View): void {
    if (this.camera.move(change)) this.hover = null;
  }

  private revealed(frame: Frame, view: View, { at, country: code }: Marker): View {
    const country = this.scene?.geography.byCode.get(code);
    const box = country && around(country.main);
    const size = box ? Math.max(box.x1 - box.x0, box.y1 - box.y0) : Infinity;
    return revealing(frame, view, at, REVEAL_MARGIN, Math.min(FARTHEST / 2, REVEAL_SIZE / (size * frame.base)));
  }

  /** The disc or country under a point of the screen. */
  private under(at: Point): Hover | null {
    const { scene, palette, picture, camera: { frame, view } } = this;
    if (!scene || !frame || !view || !palette || !picture) return null;
    const { live, faded } = picture.drawn(frame, view, palette, this.showing());
    const away = (cluster: Cluster): number => {
      const [x, y] = toScreen(frame, view, cluster.at);
      return Math.hypot(x - at[0], y - at[1]) - discRadius(cluster, palette);
    };
    const cluster = live.find((one) => away(one) <= 3) ?? faded.find((one) => away(one) <= 3) ?? null;
    const country = cluster ? null : this.countryUnder(at);
    return cluster || country ? { cluster, country, at } : null;
  }

  private countryUnder(at: Point): CountryShape | null {
    const { scene, camera: { frame, view } } = this;
    if (!scene || !frame || !view) return null;
    return countryAt(scene.geography, fromScreen(frame, view, at), Math.max(8 / scaleOf(frame, view), fromKilometres(1)));
  }

  private pointOut(hover: Hover | null): void {
    if (hover === null && this.hover === null) return;
    this.hover = hover;
    this.ask('marks');
  }

  private tap(at: Point): void {
    const { scene, palette, camera: { frame, view } } = this;
    const chosen = scene?.find(this.chosenId);
    if (scene && frame && view && palette && chosen && this.picture?.onChosen(at, frame, view, palette, chosen)) {
      const disc = discOf(scene.discsAt(frame, view.k, palette.unit), chosen);
      if (disc && disc.members.length > 1) this.openDisc(disc);
      return;
    }
    const under = this.under(at);
    if (under?.cluster) this.openDisc(under.cluster);
    else if (under?.country) this.fire('cs-country', { code: under.country.code });
  }

  /** One event is chosen; a group is zoomed into or, where all share one place, gone through one by one. */
  private openDisc(disc: Cluster): void {
    const { frame, view } = this.camera;
    if (!frame || !view) return;
    const position = disc.members.findIndex(({ item }) => item.id === this.chosenId);
    if (disc.members.length > 1 && canOpen(disc) && position < 0 && view.k < FARTHEST) {
      const apart = viewOf(frame, around(disc.members.map(({ at }) => at)), Math.min(frame.width, frame.height) / 4);
      const k = Math.min(view.k * LARGEST_LEAP, Math.max(apart.k, view.k * ZOOM_STEP));
      return this.camera.travel(clamp(frame, { ...apart, k }));
    }
    const next = disc.members[(position + 1) % disc.members.length];
    this.fire('cs-choose', { id: next.item.id });
  }

  /** Returns whether the key meant something here; if not, it is left to the page. */
  private obey(command: Command): boolean {
    switch (command.act) {
      case 'event': this.focusOn(this.rover?.goToEvent(command.direction) ?? null); return true;
      case 'country': this.focusOn(this.rover?.goToCountry(command.direction) ?? null); return true;
      case 'first': case 'last': this.focusOn(this.rover?.goToEnd(command.act) ?? null); return true;
      case 'years': this.focusOn(this.rover?.goYears(command.years) ?? null); return true;
      case 'zoom': this.zoomAtFocus(command.factor); return true;
      case 'home': this.camera.press('home'); return true;
      case 'open': this.activate(); return true;
      case 'leave': return this.leave();
    }
  }

  private leave(): boolean {
    if (this.chosenId === null) return false;
    this.fire('cs-choose', { id: null });
    return true;
  }

  private zoomAtFocus(factor: number): void {
    const { frame, view } = this.camera;
    const target = this.target();
    if (frame && view && target) this.camera.zoomAt(factor, toScreen(frame, view, this.described(target, frame, view).at));
  }

  /** Shows and speaks what has got the focus. */
  private focusOn(target: Target | null): void {
    const { furniture, camera: { frame, view } } = this;
    if (!target || !frame || !view || !furniture) return;
    const { at, name } = this.described(target, frame, view);
    furniture.live.textContent = 'marker' in target ? announcement(target.marker.item) : name;
    this.camera.travel(revealing(frame, view, at, REVEAL_MARGIN, 1));
    this.hover = 'marker' in target
      ? { cluster: { at, members: [target.marker] }, country: null, at: null }
      : { cluster: null, country: target.country, at: null };
    this.ask('marks');
  }

  private activate(): void {
    const target = this.target();
    if (!target) return;
    if ('country' in target) this.fire('cs-country', { code: target.country.code });
    else this.fire('cs-choose', { id: target.marker.item.id });
  }

  private fire(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

if (!customElements.get('cs-map')) customElements.define('cs-map', CsMap);

declare global {
  interface HTMLElementTagNameMap {
    'cs-map': CsMap;
  }
}
