import type { Catalogue, Item } from '../model';
import { fromQuery, passedOver, toQuery } from './address';
import { isIn, isUndated, spanOf, WHOLE } from '../time/dates';
import type { Sight } from '../map/sight';
import type { Span } from '../time/days';
import { Failure } from './failure';
import { asking, cookieOf, isYounger } from '../level/level';
import { Feed } from './feed';
import { onNarrow, isNarrow } from './narrow';
import { NO_FILTERS, release, shown, START, toggled, visible, type Filters, type Lanes, type Selection, type View } from './selection';
import { loadCatalogue, loadWords, searchAll } from './source';
import { inTitles } from './names';
import { neighbour } from './walk';
import { bringing } from './window';
import { Voice, type Locale, type Words } from './words';

/** How a change enters the address: as a new entry of the history, in place of the present one, or not at all. */
type Entry = 'push' | 'replace' | 'keep';

/** A window asked for; `step` if it was chosen at one go and is worth a step back. */
interface WindowChange {
  readonly from: number;
  readonly to: number;
  readonly settled: boolean;
  readonly step?: boolean;
}

/** What the page wants to be seen besides the chosen event: a window of the line, a piece of the map, both or neither. */
interface Scene extends Partial<Sight> {
  readonly from?: number;
  readonly to?: number;
}

const LOCALES: readonly Locale[] = ['es', 'en', 'pt'];
const SETTLE = 400;
/** Most ids that `cs-settled` names. */
const NAMED = 200;

/** Most ids that `shown` tells. */
const MOST_SHOWN = 500;

/**
 * `<cs-board src words-src lang address only="id,id">`: one selection shared by every picture inside it.
 *
 * Descendants `cs-timeline`, `cs-map`, `cs-sentence`, `cs-list`, `cs-meanwhile` and `cs-sheet` are found by themselves,
 * also when they come later. They ask for changes by `cs-choose` {id}, `cs-window` {from, to, settled}, `cs-country` {code},
 * `cs-filter` {patch}, `cs-lanes` {by}, `cs-view` {view}, `cs-level` {younger}, `cs-zoom` {by: 'in' | 'out'}, `cs-walk`,
 * `cs-reset` and `cs-understood`;
 * these end here. What leaves the board, bubbling: `cs-chosen` {id}, when a person has chosen, and `cs-settled`
 * {from, to, count, ids} once nothing has moved for 400 ms.
 *
 * With `address` the selection lives in `location.search`, and hits of the search in the page's header are taken.
 * The attribute `view` says what is looked at: `picture` or `list`, on a phone `line`, `map` or `list`.
 */
export class CsBoard extends HTMLElement {
  static readonly observedAttributes = ['src', 'words-src', 'lang', 'only', 'blank'];

  /** All that was loaded. */
  #loaded: Catalogue | null = null;
  /** What this board shows of it. */
  #catalogue: Catalogue | null = null;
  #younger = isYounger(location.search, document.cookie);
  #words: Words = {};
  #selection: Selection = START;
  #home: Span = WHOLE;
  #visible: ReadonlySet<string> = new Set();
  /** The events that `visible` was picked from: it stays the same set as long as nothing else passes. */
  #passed: readonly Item[] = [];
  #walking = false;
  /** Chosen by the page before the events were here; `undefined` if it has not spoken. */
  #wish: string | null | undefined;
  /** Wanted by the page and not yet shown. */
  #scene: Scene | null = null;
  #sight: Sight | null = null;
  /** What of the address was not understood, until somebody changes what is shown or has read it. */
  #passedOver: readonly string[] = [];

  readonly #failure = new Failure(this.attachShadow({ mode: 'open' }), () => void this.#load());
  readonly #feed = new Feed(this, () => this.#show());
  #connected: AbortController | null = null;
  #loading = 0;
  #settling = 0;
  #searching: AbortController | null = null;

  // ---- what the page says ----

  get chosen(): string | null { return this.#wish === undefined ? this.#selection.chosen : this.#wish; }
  /** Chooses without telling anybody; '' stands for none. */
  set chosen(id: string | null) {
    const wish = id === '' || id === undefined ? null : id;
    if (!this.#catalogue) this.#wish = wish;
    else if (wish !== this.#selection.chosen) this.#choose(wish, 'replace');
  }

  get selection(): Selection { return this.#selection; }

  /** What is seen just now. */
  get scene(): Scene {
    const { window: [from, to] } = this.#selection;
    return { from, to, ...this.#feed.sight };
  }
  /** Shows a scene as soon as the events are here, after whatever is chosen along with it. */
  set scene(scene: Scene | null) {
    this.#scene = scene ?? {};
    queueMicrotask(() => this.#stage());
  }

  #stage(): void {
    if (!this.#catalogue || !this.#scene) return;
    const { from, to, latitude, longitude, kilometres } = this.#scene;
    this.#scene = null;
    const seen = latitude !== undefined && longitude !== undefined && kilometres !== undefined;
    this.#sight = seen ? { latitude, longitude, kilometres } : null;
    this.#change(from !== undefined && to !== undefined ? { window: [from, to] } : {}, 'replace');
  }

  /** Chooses an event, or none, as if a person had done it. */
  choose(id: string | null): void {
    if (!this.#catalogue) {
      this.#wish = id;
      return;
    }
    this.#choose(id, 'push');
    this.#tell('cs-chosen', { id: this.#selection.chosen });
  }

  /** Chooses the next event in time among those that pass the filters; stays at the last one. */
  next(): void { this.#step(1); }
  previous(): void { this.#step(-1); }

  /** Walks through the years, or stops. */
  play(): void {
    const timeline = this.#feed.timeline;
    if (this.#walking) timeline?.pause();
    else timeline?.play();
  }

  // ---- life ----

  connectedCallback(): void {
    this.#adopt('chosen');
    this.#adopt('scene');
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    this.#listen(signal);
    this.#feed.watch(signal);
    onNarrow(signal, () => this.#show());
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#connected = null;
    this.#loading++;
    this.#searching?.abort();
    clearTimeout(this.#settling);
  }

  attributeChangedCallback(): void {
    if (this.#connected) void this.#load();
  }

  /** A property set before the element was defined hides the accessor. */
  #adopt(name: 'chosen' | 'scene'): void {
    if (!Object.hasOwn(this, name)) return;
    const wanted: unknown = this[name];
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, wanted);
  }

  get #locale(): Locale {
    return LOCALES.find((locale) => this.lang.startsWith(locale)) ?? 'es';
  }

  async #load(): Promise<void> {
    const src = this.getAttribute('src');
    if (src === null) return;
    const turn = ++this.#loading;
    this.#failure.hide();
    const [events, words] = await Promise.allSettled([loadCatalogue(src), this.#loadWords()]);
    if (turn !== this.#loading) return;
    this.#words = words.status === 'fulfilled' ? words.value : {};
    this.#loaded = events.status === 'fulfilled' ? events.value : null;
    if (this.#loaded) this.#open(this.#limited(this.#loaded));
    else this.#failure.show(new Voice(this.#words, this.#locale));
  }

  #loadWords(): Promise<Words> {
    const src = this.getAttribute('words-src');
    return src === null ? Promise.resolve({}) : loadWords(src);
  }

  /** Attributes come one after the other: what has been seen already stays when the same events are opened again. */
  #open(catalogue: Catalogue): void {
    const before = this.#catalogue;
    this.#catalogue = catalogue;
    this.#home = this.hasAttribute('only') ? spanOf(catalogue.items) : WHOLE;
    if (this.hasAttribute('address')) this.#readAddress();
    else if (!before) this.#take({ ...START, window: this.#home });
    else this.#take(this.#selection);
    if (this.#wish !== undefined) this.#choose(this.#wish, 'keep');
    this.#wish = undefined;
    this.#stage();
  }

  #limited(catalogue: Catalogue): Catalogue {
    const only = this.getAttribute('only');
    const ids = only === null ? null : new Set(only.split(',').map((id) => id.trim()));
    const known = catalogue.items.filter(({ id }) => ids?.has(id) ?? true);
    const items = this.#younger ? known.filter(({ sensitive }) => !sensitive) : known;
    const withheld = this.#younger ? known.filter(({ sensitive }) => sensitive) : [];
    return { ...catalogue, items: this.hasAttribute('blank') ? items.map(unnamed) : items, withheld };
  }

  /** Shows the page to a younger class, or to everybody; the address and this browser keep it. */
  #setLevel(younger: boolean): void {
    const { chosen } = this.#selection;
    this.#younger = younger;
    document.cookie = cookieOf(younger);
    this.#writeAddress('replace');
    if (this.#loaded) this.#open(this.#limited(this.#loaded));
    if (this.#selection.chosen !== chosen) this.#tell('cs-chosen', { id: this.#selection.chosen });
    dispatchEvent(new CustomEvent('cs-level-changed'));
  }

  /** Prints the selection; blank: without the names of the events, for a class to fill in. */
  async print(blank: boolean): Promise<void> {
    this.toggleAttribute('blank', blank);
    addEventListener('afterprint', () => this.removeAttribute('blank'), { once: true });
    await shownOnScreen();
    globalThis.print();
  }

  // ---- changes ----

  /** Makes a selection the present one and shows it. */
  #take(next: Selection, origin: EventTarget | null = null): void {
    const before = this.#selection.filters;
    const same = next.filters.words === before.words;
    const filters = same && !next.filters.found && before.found ? { ...next.filters, found: before.found } : next.filters;
    this.#selection = { ...next, filters };
    if (filters !== before || this.#passed !== this.#items) this.#visible = visible(this.#items, filters);
    this.#passed = this.#items;
    if (!same) this.#search(filters.words);
    this.#show(origin);
    this.#settle();
  }

  #change(patch: Partial<Selection>, entry: Entry, origin: EventTarget | null = null): void {
    if (entry !== 'keep') this.#passedOver = [];
    this.#take({ ...this.#selection, ...patch }, origin);
    this.#writeAddress(entry);
  }

  #filter(patch: Partial<Filters>, entry: Entry = 'push'): void {
    this.#change({ filters: { ...this.#selection.filters, ...patch } }, entry);
  }

  /** Window and map travel to the event together. What the filters hide comes out from behind them. */
  #choose(id: string | null, entry: Entry): void {
    const item = id === null ? undefined : this.#items.find((one) => one.id === id);
    const hidden = item && !this.#visible.has(item.id);
    this.#change({ chosen: item?.id ?? null, ...(hidden ? { filters: NO_FILTERS } : {}) }, entry);
    if (item && !this.#feed.reveal(item.id)) this.#change({ window: bringing(this.#selection.window, item) }, 'replace');
  }

  #step(step: 1 | -1): void {
    const passing = this.#items.filter(({ id }) => this.#visible.has(id));
    const id = neighbour(passing, this.#selection.chosen, step, this.#selection.window);
    if (id !== null) this.choose(id);
  }

  get #items(): readonly Item[] {
    return this.#catalogue?.items ?? [];
  }

  #show(origin: EventTarget | null = null): void {
    this.setAttribute('view', this.#viewName());
    if (!this.#catalogue) return;
    this.#feed.show({
      catalogue: this.#catalogue, selection: this.#selection, visible: this.#visible, home: this.#home,
      words: this.#words, locale: this.#locale, walking: this.#walking, younger: this.#younger, sight: this.#sight, passedOver: this.#passedOver,
    }, origin);
  }

  #viewName(): string {
    const { view } = this.#selection;
    if (view === 'list') return view;
    return isNarrow() ? (view === 'map' ? 'map' : 'line') : 'picture';
  }

  #shownIds(): string[] {
    return shown(this.#items, this.#visible, this.#selection.window).map(({ id }) => id);
  }

  /** The ids of what is shown just now, parted by commas. */
  shown(): string {
    return this.#shownIds().slice(0, MOST_SHOWN).join(',');
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      const { window: [from, to] } = this.#selection;
      const ids = this.#shownIds();
      this.#tell('cs-settled', { from, to, count: ids.length, ids: ids.slice(0, NAMED) });
    }, SETTLE);
  }

  /** Asks the server; an answer that comes too late is dropped, and without one the titles are looked through. */
  #search(words: string): void {
    this.#searching?.abort();
    if (words === '') return;
    const searching = new AbortController();
    this.#searching = searching;
    const take = (ids: readonly string[]): void => {
      if (!searching.signal.aborted) this.#filter({ found: new Set(ids) }, 'keep');
    };
    searchAll(words, searching.signal).then(take, () => take(inTitles(this.#items, words)));
  }

  // ---- address ----

  #readAddress(): void {
    if (!this.#catalogue) return;
    const read = fromQuery(location.search, this.#catalogue, this.#home);
    this.#passedOver = passedOver(location.search, this.#catalogue, this.#home);
    const item = this.#catalogue.items.find(({ id }) => id === read.chosen);
    const seen = !item || isUndated(item) || isIn(item, read.window);
    this.#take(seen ? read : { ...read, window: bringing(read.window, item) });
    if (item) this.#feed.reveal(item.id, 'cs-map');
  }

  #writeAddress(entry: Entry): void {
    if (entry === 'keep' || !this.hasAttribute('address') || !this.#catalogue) return;
    const query = toQuery(this.#selection, this.#home, asking(location.search, this.#younger));
    if (query === location.search.slice(1)) return;
    const url = `${location.pathname}${query && `?${query}`}${location.hash}`;
    if (entry === 'push') history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  }

  #returned(): void {
    const { chosen } = this.#selection;
    this.#readAddress();
    if (this.#selection.chosen !== chosen) this.#tell('cs-chosen', { id: this.#selection.chosen });
  }

  // ---- what the pictures ask for ----

  #listen(signal: AbortSignal): void {
    const on = <T>(name: string, take: (detail: T, origin: EventTarget | null) => void): void => {
      this.addEventListener(name, (event) => {
        if (!(event instanceof CustomEvent)) return;
        event.stopPropagation();
        take(event.detail as T, event.target);
      }, { signal });
    };
    on<{ id: string | null }>('cs-choose', ({ id }) => this.choose(id));
    on<WindowChange>('cs-window', ({ from, to, settled, step }, origin) => {
      this.#change({ window: [from, to] }, step ? 'push' : settled ? 'replace' : 'keep', origin);
    });
    on<{ code: string }>('cs-country', ({ code }) => this.#filter({ countries: toggled(this.#selection.filters.countries, code) }));
    on<{ patch: Partial<Filters> }>('cs-filter', ({ patch }) => this.#filter(patch));
    on<{ by: Lanes }>('cs-lanes', ({ by }) => this.#sort(by));
    on<{ view: View }>('cs-view', ({ view }) => this.#change({ view }, 'push'));
    on<{ by: 'in' | 'out' }>('cs-zoom', ({ by }) => this.#feed.zoom(by));
    on<unknown>('cs-walk', () => this.play());
    on<unknown>('cs-reset', () => this.#change({ filters: NO_FILTERS, window: this.#home }, 'push'));
    on<unknown>('cs-understood', () => this.#change({}, 'replace'));
    on<{ playing: boolean }>('cs-play', ({ playing }) => this.#walk(playing));
    on<{ younger: boolean }>('cs-level', ({ younger }) => this.#setLevel(younger));
    this.#listenToPage(signal);
  }

  #listenToPage(signal: AbortSignal): void {
    if (!this.hasAttribute('address')) return;
    addEventListener('popstate', () => this.#returned(), { signal });
    addEventListener('cs-level', (event) => {
      if (!(event instanceof CustomEvent) || event.target !== window) return;
      event.preventDefault();
      this.#setLevel((event.detail as { younger: boolean }).younger);
    }, { signal });
    addEventListener('cs-open', (event) => {
      if (!(event instanceof CustomEvent) || !this.#catalogue) return;
      event.preventDefault();
      this.choose((event.detail as { id: string }).id);
    }, { signal });
    addEventListener('cs-words', (event) => {
      if (!(event instanceof CustomEvent) || !this.#catalogue) return;
      event.preventDefault();
      const words = (event.detail as { q: string }).q.trim();
      this.#filter({ ...release('words'), words });
    }, { signal });
  }

  /** The timeline names its lanes whenever they change; only another way to sort them is news. */
  #sort(lanes: Lanes): void {
    if (lanes !== this.#selection.lanes) this.#change({ lanes }, 'replace');
  }

  #walk(walking: boolean): void {
    if (walking === this.#walking) return;
    this.#walking = walking;
    this.#show();
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

function unnamed(item: Item): Item {
  return { ...item, title: '', label: '', ghosts: [] };
}

/** The pictures draw in the next frame; after the one that follows they are there to be printed. */
function shownOnScreen(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 100);
  });
}

if (!customElements.get('cs-board')) customElements.define('cs-board', CsBoard);
