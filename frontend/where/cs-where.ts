import { loadWords } from '../board/source';
import { openAtlas, type Atlas } from '../map/atlas';
import { Camera } from '../map/camera';
import { listen, type GestureTarget } from '../map/gestures';
import { commandOf } from '../map/keys';
import { readPalette, watchPalette, type Palette } from '../map/palette';
import { middle, type Point } from '../map/plane';
import type { TextBox } from '../map/raster';
import { fromScreen, isClose, moved, revealing, scaleOf, showing, toScreen, zoomed } from '../map/view';
import { aimed, kept } from './aim';
import { furnish, label, type WhereFurniture } from './furniture';
import { areaOf, WherePicture, type Right, type Shown } from './picture';
import { groundAt, pointOf, readSpot, spotAt } from './spot';
import { WhereVoice } from './words';

/** How near the edge crosshair and pin may stand, how wide the surroundings of the right answer are, in pixels. */
const EDGE = 40;
const AIR = 56;
/** How exactly a finger points, in pixels. */
const REACH = 8;

/**
 * `<cs-where words-src lang latitude longitude>`: an answer to "where was it?". A pin is put on a map that names no
 * country, by pressing it or dragging the pin; by keyboard with a crosshair that arrows move and Enter sets; or by
 * choosing a country from a list. Tells `cs-where` {latitude, longitude} in decimal degrees, bubbling.
 *
 * With `marked` it shows what would have been right and takes no answer: `right` (ISO 3166-1 codes, parted by commas),
 * `place` ("latitude,longitude"), `place-name`, `tolerance` (km), `distance` (how far off, in words; none where right).
 */
export class CsWhere extends HTMLElement {
  static readonly observedAttributes = ['latitude', 'longitude', 'lang', 'words-src', 'marked', 'right', 'place', 'tolerance', 'distance'];

  #furniture: WhereFurniture | null = null;
  #atlas: Atlas | null = null;
  #picture: WherePicture | null = null;
  #palette: Palette | null = null;
  #words: Readonly<Record<string, string>> = {};
  #pin: Point | null = null;
  #cross: Point | null = null;
  #connected: AbortController | null = null;
  #scheduled = 0;
  /** Whether the ground has to be painted anew. */
  #stale = true;
  readonly #camera = new Camera(() => this.#ask(false), () => this.#ask(true));

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const furniture = furnish(root);
    this.#furniture = furniture;
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    const size = new ResizeObserver(() => this.#resized());
    size.observe(furniture.room);
    const unwatch = watchPalette(() => {
      this.#palette = null;
      this.#ask(true);
    });
    const unlisten = listen(furniture.stage, this.#gestures());
    signal.addEventListener('abort', () => [size.disconnect(), unwatch(), unlisten()]);
    this.#listen(furniture, signal);
    void this.#speak();
    void openAtlas().then((atlas) => this.#opened(atlas), () => undefined);
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#connected = null;
    cancelAnimationFrame(this.#scheduled);
    this.#scheduled = 0;
    this.#camera.reset();
    this.#picture = null;
  }

  attributeChangedCallback(name: string): void {
    if (!this.#connected) return;
    if (name === 'lang' || name === 'words-src') void this.#speak();
    this.#readPin();
    this.#frameAnswer();
    this.#ask(true);
  }

  get #locale(): string { return this.lang || 'es'; }
  get #marked(): boolean { return this.hasAttribute('marked'); }
  get #voice(): WhereVoice { return new WhereVoice(this.#words, this.#locale); }

  async #speak(): Promise<void> {
    const src = this.getAttribute('words-src');
    this.#words = src === null ? {} : await loadWords(src).catch(() => ({}));
    if (this.#connected) this.#label();
  }

  #label(): void {
    const codes = this.#atlas?.geography.countries.filter(({ out }) => !out).map(({ code }) => code) ?? [];
    if (this.shadowRoot && this.#furniture) label(this.shadowRoot, this.#furniture.countries, this.#voice, codes, this.#locale);
    this.#ask(true);
  }

  #opened(atlas: Atlas): void {
    const ground = this.#furniture?.ground.getContext('2d');
    const marks = this.#furniture?.marks.getContext('2d');
    if (!this.#connected || !ground || !marks) return;
    this.#atlas = atlas;
    this.#picture = new WherePicture(atlas, ground, marks);
    this.#cross ??= middle(atlas.geography.extent);
    this.#readPin();
    this.#resized();
    this.#label();
  }

  #readPin(): void {
    const spot = readSpot(this.getAttribute('latitude'), this.getAttribute('longitude'));
    this.#pin = spot && this.#atlas ? pointOf(this.#atlas.projection, spot) : null;
    if (this.#pin) this.#cross = this.#pin;
  }

  #resized(): void {
    const { room } = this.#furniture ?? {};
    const frame = room && this.#atlas && this.#camera.fit(room.clientWidth, room.clientHeight, this.#atlas.geography.extent);
    if (!frame || !this.#furniture) return;
    this.#furniture.frame.style.width = `${frame.width}px`;
    this.#furniture.frame.style.height = `${frame.height}px`;
    this.#picture?.resize(frame, devicePixelRatio || 1);
    this.#frameAnswer();
    this.#ask(true);
  }

  /** Once the answer is known, pin and right place are seen together. */
  #frameAnswer(): void {
    const { frame } = this.#camera;
    const right = this.#right();
    if (!frame || !right) return;
    const area = areaOf(right, this.#pin);
    if (Number.isFinite(area.x0)) this.#camera.view = showing(frame, area, Math.min(AIR, frame.width / 6));
  }

  #right(): Right | null {
    if (!this.#marked || !this.#atlas) return null;
    const codes = (this.getAttribute('right') ?? '').split(',').filter(Boolean);
    const [latitude, longitude] = (this.getAttribute('place') ?? '').split(',');
    const spot = readSpot(latitude ?? null, longitude ?? null);
    return {
      countries: codes.flatMap((code) => this.#atlas?.geography.byCode.get(code) ?? []),
      place: spot && pointOf(this.#atlas.projection, spot),
      tolerance: Number(this.getAttribute('tolerance')) || 0,
      name: this.getAttribute('place-name') || codes.map(this.#voice.nameOf).join(', '),
    };
  }

  // ---- painting ----

  #ask(ground: boolean): void {
    this.#stale ||= ground;
    if (this.#connected && this.#scheduled === 0) this.#scheduled = requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    this.#scheduled = 0;
    const { frame, view, moving } = this.#camera;
    if (!this.#picture || !frame || !view) return;
    this.#palette ??= readPalette(this);
    const shown = this.#shown();
    if (moving) this.#picture.moveGround(frame, view);
    else if (this.#stale) this.#picture.paintGround(frame, view, this.#palette, shown, this.#obstacles());
    if (!moving) this.#stale = false;
    this.#picture.paintMarks(frame, view, this.#palette, shown);
    this.#dress(shown);
  }

  #shown(): Shown {
    return {
      pin: this.#pin, right: this.#right(), distance: this.getAttribute('distance') ?? '',
      locale: this.#locale, words: this.#words, nameOf: this.#voice.nameOf,
    };
  }

  /** What stands over the picture: no name goes below it. */
  #obstacles(): TextBox[] {
    const { frame, buttons, borders } = this.#furniture!;
    const { left, top } = frame.getBoundingClientRect();
    return [buttons, borders].map((element) => {
      const box = element.getBoundingClientRect();
      return { x: box.x - left + box.width / 2, y: box.y - top + box.height / 2, width: box.width + 8, height: box.height + 8, angle: 0 };
    });
  }

  /** Brings everything that is not painted up to date. */
  #dress({ pin, right, distance }: Shown): void {
    const { frame, stage, cross, countries, said, buttons, pin: flag } = this.#furniture!;
    const voice = this.#voice;
    frame.role = this.#marked ? 'group' : 'application';
    frame.ariaLabel = right ? voice.say('where.marked', this.#told(pin), right.name, distance) : voice.say('where.name');
    stage.toggleAttribute('data-moving', this.#camera.moving);
    this.#stand(flag, pin);
    this.#stand(cross, this.#marked ? null : this.#cross);
    if (this.#cross) cross.ariaLabel = voice.say('where.cross', this.#told(this.#cross));
    said.textContent = pin ? voice.say('where.pin', this.#told(pin)) : this.#marked ? '' : voice.say('where.none');
    countries.closest<HTMLElement>('label')!.hidden = this.#marked;
    for (const button of buttons.querySelectorAll('button')) button.disabled = !this.#camera.can(button.dataset['act'] ?? '');
  }

  #stand(element: HTMLElement, at: Point | null): void {
    const { frame, view } = this.#camera;
    element.hidden = !at || !frame || !view;
    if (!at || !frame || !view) return;
    const [x, y] = toScreen(frame, view, at);
    element.style.transform = `translate(${x}px, ${y}px)`;
  }

  /** "Perú, 12.0° S, 77.0° W". */
  #told(at: Point | null): string {
    if (!at || !this.#atlas) return '—';
    const { frame, view } = this.#camera;
    const reach = frame && view ? REACH / scaleOf(frame, view) : 0;
    const spot = spotAt(this.#atlas.projection, at);
    const voice = this.#voice;
    return [voice.ground(groundAt(this.#atlas.geography, at, reach)), spot ? voice.degrees(spot) : ''].filter(Boolean).join(', ');
  }

  // ---- answering ----

  #set(at: Point): void {
    const { frame, view } = this.#camera;
    if (!this.#atlas || !frame || !view || this.#marked) return;
    const inside = kept(at, frame);
    const spot = spotAt(this.#atlas.projection, inside);
    if (!spot) return;
    this.#pin = this.#cross = inside;
    this.#furniture!.live.textContent = this.#voice.say('where.pin', this.#told(inside));
    this.#ask(false);
    this.dispatchEvent(new CustomEvent('cs-where', { bubbles: true, composed: true, detail: spot }));
  }

  #gestures(): GestureTarget {
    return {
      pan: (dx, dy) => this.#camera.move((frame, view) => moved(frame, view, dx, dy)),
      zoom: (factor, at) => this.#camera.move((frame, view) => zoomed(frame, view, factor, at)),
      isClose: () => isClose(this.#camera.view),
      settle: () => this.#camera.settle(),
      hover: () => undefined,
      tap: (at) => this.#at(at, (point) => {
        this.#furniture!.countries.value = '';
        this.#set(point);
      }),
    };
  }

  #at(screen: Point, act: (point: Point) => void): void {
    const { frame, view } = this.#camera;
    if (frame && view) act(fromScreen(frame, view, screen));
  }

  #listen({ frame, cross, pin, countries, buttons }: WhereFurniture, signal: AbortSignal): void {
    cross.addEventListener('keydown', (event) => this.#key(event), { signal });
    cross.addEventListener('click', () => this.#cross && this.#set(this.#cross), { signal });
    buttons.addEventListener('click', (event) => {
      const act = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && 'act' in node.dataset)?.dataset['act'];
      if (act) this.#camera.press(act);
    }, { signal });
    countries.addEventListener('change', () => this.#country(countries.value), { signal });
    this.#listenToPin(pin, frame, signal);
  }

  /** The pin follows the finger; where it was let go it stays, and only that is told. */
  #listenToPin(pin: HTMLElement, frame: HTMLElement, signal: AbortSignal): void {
    let grip: Point | null = null;
    pin.addEventListener('pointerdown', (event) => {
      const { frame: picture, view } = this.#camera;
      if (!this.#pin || !picture || !view) return;
      const [x, y] = toScreen(picture, view, this.#pin);
      grip = [event.clientX - x, event.clientY - y];
      pin.setPointerCapture(event.pointerId);
      event.preventDefault();
    }, { signal });
    pin.addEventListener('pointermove', (event) => {
      if (!grip) return;
      this.#at([event.clientX - grip[0], event.clientY - grip[1]], (point) => {
        this.#pin = point;
        this.#ask(false);
      });
    }, { signal });
    const drop = (): void => {
      if (grip && this.#pin) this.#set(this.#pin);
      grip = null;
    };
    pin.addEventListener('pointerup', drop, { signal });
    pin.addEventListener('pointercancel', drop, { signal });
    frame.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  }

  #key(event: KeyboardEvent): void {
    const { frame, view } = this.#camera;
    if (!frame || !view || !this.#cross || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = aimed(this.#cross, event.key, event.shiftKey, frame, view);
    const command = to ? null : commandOf(event);
    if (to) this.#aim(to);
    else if (command?.act === 'zoom') this.#camera.zoomAt(command.factor, toScreen(frame, view, this.#cross));
    else if (command?.act === 'home') this.#camera.press('home');
    else return;
    event.preventDefault();
  }

  #aim(to: Point): void {
    const { frame, view } = this.#camera;
    this.#cross = to;
    if (frame && view) this.#camera.travel(revealing(frame, view, to, EDGE, 1));
    this.#ask(false);
  }

  /** A country chosen from the list is a pin in its middle. */
  #country(code: string): void {
    const country = this.#atlas?.geography.byCode.get(code);
    const { frame, view } = this.#camera;
    if (!country || !frame || !view) return;
    this.#set(country.anchor);
    this.#camera.travel(revealing(frame, view, country.anchor, EDGE, 1));
  }
}

if (!customElements.get('cs-where')) customElements.define('cs-where', CsWhere);
