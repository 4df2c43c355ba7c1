import type { Catalogue, Item } from '../model';
import type { Sight } from '../map/sight';
import type { Span } from '../time/days';
import { isNarrow } from './narrow';
import type { Lanes, Selection } from './selection';
import type { Locale, Words } from './words';

/** All that a part of the board shows. */
export interface State {
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  /** Ids that pass the filters. */
  readonly visible: ReadonlySet<string>;
  /** The window nobody has moved. */
  readonly home: Span;
  readonly words: Words;
  readonly locale: Locale;
  readonly walking: boolean;
  /** Whether the page is shown to a younger class. */
  readonly younger: boolean;
  /** What of the address nobody understood, as `name=value`. */
  readonly passedOver: readonly string[];
  /** The piece of the map that the page wants to be seen. */
  readonly sight: Sight | null;
}

/** What timeline and map have in common. */
interface Picture extends HTMLElement {
  items: readonly Item[];
  visible: ReadonlySet<string> | null;
  window: Span;
  chosen: string | null;
  words: Words;
  locale: Locale;
  reveal(id: string): void;
}

interface TimelinePicture extends Picture {
  names: Catalogue;
  lanes: Lanes;
  compact: boolean;
  play(): void;
  pause(): void;
  zoomIn(): void;
  zoomOut(): void;
}

interface MapPicture extends Picture {
  countries: ReadonlySet<string>;
  sight: Sight | null;
}

/** Sentence, list, *Entretanto* and sheet: they take the state as it is. */
interface Part extends HTMLElement {
  state: State | null;
}

const PICTURES = 'cs-timeline,cs-map';
const PARTS = 'cs-sentence,cs-list,cs-meanwhile,cs-sheet';

/** Finds the parts of a board among its descendants and hands them the state. */
export class Feed {
  /** What each picture has been given: only what is new is set, for setting anything redraws. */
  readonly #given = new WeakMap<Element, Map<string, unknown>>();
  readonly #awaited = new Set<string>();

  /** @param fresh called when a part has joined that has been given nothing yet */
  constructor(private readonly host: HTMLElement, private readonly fresh: () => void) {}

  /** Looks out for parts that come later, until the signal ends it. */
  watch(signal: AbortSignal): void {
    const observer = new MutationObserver(() => this.#meet());
    observer.observe(this.host, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
    this.#meet();
  }

  #meet(): void {
    const fresh = this.#all(`${PICTURES},${PARTS}`).some((element) => !this.#given.has(element));
    if (fresh) this.fresh();
  }

  show(state: State, origin: EventTarget | null): void {
    for (const part of this.#ready<Part>(PARTS)) this.#give(part, { state });
    for (const timeline of this.#ready<TimelinePicture>('cs-timeline')) {
      this.#givePicture(timeline, state, origin, { items: everything(state.catalogue), names: state.catalogue, lanes: state.selection.lanes, compact: isNarrow() });
    }
    for (const map of this.#ready<MapPicture>('cs-map')) {
      this.#givePicture(map, state, origin, { countries: state.selection.filters.countries, sight: state.sight });
    }
  }

  get timeline(): TimelinePicture | null {
    return this.#ready<TimelinePicture>('cs-timeline')[0] ?? null;
  }

  /** Brings the event into view, everywhere or on the map alone; `false` if there is no timeline to move the window. */
  reveal(id: string, where: typeof PICTURES | 'cs-map' = PICTURES): boolean {
    for (const picture of this.#ready<Picture>(where)) picture.reveal(id);
    return this.timeline !== null;
  }

  /** The piece of the map that is seen just now. */
  get sight(): Sight | null {
    return this.#ready<MapPicture>('cs-map')[0]?.sight ?? null;
  }

  zoom(by: 'in' | 'out'): void {
    if (by === 'in') this.timeline?.zoomIn();
    else this.timeline?.zoomOut();
  }

  /** The picture under the reader's hand knows its window best and is not given it back. */
  #givePicture(picture: Picture, state: State, origin: EventTarget | null, more: object): void {
    const { catalogue, selection, visible, words, locale } = state;
    const given = { words, locale, items: catalogue.items, ...more, visible, chosen: selection.chosen };
    this.#give(picture, given);
    if (picture === origin) this.#note(picture, 'window', selection.window);
    else this.#give(picture, { window: selection.window });
  }

  #give(element: Element, values: object): void {
    for (const [name, value] of Object.entries(values)) {
      if (this.#note(element, name, value)) Reflect.set(element, name, value);
    }
  }

  /** Whether this value is news to the element. */
  #note(element: Element, name: string, value: unknown): boolean {
    const given = this.#given.get(element) ?? new Map<string, unknown>();
    this.#given.set(element, given);
    if (given.has(name) && given.get(name) === value) return false;
    given.set(name, value);
    return true;
  }

  /** Descendants whose element is defined; for the others the board waits. */
  #ready<T extends HTMLElement>(names: string): T[] {
    return this.#all(names).filter((element) => this.#isDefined(element.localName)) as T[];
  }

  #all(names: string): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>(names)];
  }

  #isDefined(name: string): boolean {
    if (customElements.get(name)) return true;
    if (!this.#awaited.has(name)) {
      this.#awaited.add(name);
      void customElements.whenDefined(name).then(this.fresh);
    }
    return false;
  }
}

const everythings = new WeakMap<Catalogue, readonly Item[]>();

/** All that the texts tell, what is withheld included; the same array for the same catalogue. */
function everything(catalogue: Catalogue): readonly Item[] {
  const { items, withheld = [] } = catalogue;
  if (withheld.length === 0) return items;
  const known = everythings.get(catalogue);
  if (known) return known;
  const all = [...items, ...withheld];
  everythings.set(catalogue, all);
  return all;
}
