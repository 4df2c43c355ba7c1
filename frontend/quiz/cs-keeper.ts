import { deedOf, redo, type Deed } from './deeds';
import { isServed } from './served';

const STORE = 'cronosur-kept';

/** Longer than a field waits before it tells what was typed, in ms. */
const SETTLE = 700;
const POLL = 150;

/** What a learner did on one page and the server may not have yet. */
interface Kept {
  readonly of: string;
  readonly deeds: readonly Deed[];
}

/**
 * `<cs-keeper of="…" hears="cs-arranged">`: keeps what a learner does beside this element until the server has it, so
 * that nothing gets lost when the connection breaks or the server is killed: Vaadin then loads the page anew, and what
 * was done on the same page, told by `of`, is done once more: fields are filled, elements tell again what they told (the
 * events that `hears` lists), the button or link that was pressed last is pressed. The server takes every deed twice
 * without harm. A deed counts as received once the page has been at rest for a moment with the server answering.
 */
export class CsKeeper extends HTMLElement {
  #connected: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leaving = false;
  #deeds: Deed[] = [];

  connectedCallback(): void {
    const place = this.parentElement;
    if (!place) return;
    this.#connected = new AbortController();
    this.#leaving = false;
    const options = { capture: true, signal: this.#connected.signal };
    for (const type of ['input', 'change', 'click', ...this.#heard()]) {
      place.addEventListener(type, (event) => this.#note(place, event), options);
    }
    addEventListener('pagehide', () => (this.#leaving = true), options);
    addEventListener('beforeunload', () => (this.#leaving = true), options);
    addEventListener('pageshow', () => (this.#leaving = false), options);
    this.#takeUp(place);
  }

  /** What was done stays in the store: Vaadin clears a page before it loads it anew. The next keeper knows better. */
  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#connected = null;
    clearTimeout(this.#timer);
  }

  #heard(): string[] {
    return (this.getAttribute('hears') ?? '').split(' ').filter(Boolean);
  }

  #note(place: Element, event: Event): void {
    const deed = deedOf(place, event);
    if (!deed || this.#leaving) return;
    this.#deeds = [...this.#deeds.filter(({ at, type }) => at !== deed.at || type !== deed.type), deed];
    this.#write();
    this.#awaitReceipt(SETTLE);
  }

  /** Does again what was done before the page was loaded anew. If another page has come, the server has had everything. */
  #takeUp(place: Element): void {
    const kept = read();
    if (kept?.of !== this.getAttribute('of')) return this.#forget();
    this.#timer = setTimeout(() => {
      if (!isServed()) return this.#takeUp(place);
      for (const deed of kept!.deeds) redo(place, deed);
      this.#askForAPictureOf(kept!.deeds);
    }, POLL);
  }

  /** An element that told something again does not look so: the server, which knows, is to draw it anew. */
  #askForAPictureOf(deeds: readonly Deed[]): void {
    const told = deeds.some(({ type }) => type === 'told');
    if (told && !deeds.some(({ type }) => type === 'pressed')) this.dispatchEvent(new CustomEvent('cs-redone'));
  }

  #awaitReceipt(delay: number, rested = false): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#leaving) return;
      if (isServed() && rested) this.#forget();
      else this.#awaitReceipt(POLL, isServed());
    }, delay);
  }

  #write(): void {
    const kept: Kept = { of: this.getAttribute('of') ?? '', deeds: this.#deeds };
    sessionStorage.setItem(STORE, JSON.stringify(kept));
  }

  #forget(): void {
    this.#deeds = [];
    sessionStorage.removeItem(STORE);
  }
}

function read(): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

if (!customElements.get('cs-keeper')) customElements.define('cs-keeper', CsKeeper);
