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
 * `<cs-keeper of="…" hears="cs-arranged" lasting>`: keeps what a learner does beside this element until the server has it, so
 * that nothing gets lost when the connection breaks or the server is killed: Vaadin then loads the page anew, and what
 * was done on the same page, told by `of`, is done once more: fields are filled, elements tell again what they told (the
 * events that `hears` lists), the button or link that was pressed last is pressed. The server takes every deed twice
 * without harm. A deed counts as received once the page has been at rest for a moment with the server answering.
 *
 * Before anything is done again the element tells `cs-returned`, with `lost` when a button was pressed that nobody can press
 * again, so that the page can say what happened. With `lasting`, fields are kept even after the server has had them.
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

  /**
   * Does again what was done before the page was loaded anew; a moment later, when this element knows its page. If another
   * page has come, the server has had everything.
   */
  #takeUp(place: Element): void {
    if (this.hasAttribute('of') && this.#keptHere() === null) return this.#forget();
    this.#timer = setTimeout(() => {
      const kept = this.#keptHere();
      if (kept === null) return this.#forget();
      if (!isServed()) return this.#takeUp(place);
      this.#deeds = kept.deeds.filter(isLasting);
      this.#tellOfReturn(kept.deeds);
      for (const deed of kept.deeds) redo(place, deed);
      this.#askForAPictureOf(kept.deeds);
    }, POLL);
  }

  #keptHere(): Kept | null {
    const kept = read();
    return kept?.of === this.getAttribute('of') ? kept : null;
  }

  /** First, since a press may bring another page. */
  #tellOfReturn(deeds: readonly Deed[]): void {
    const lost = deeds.some(({ type }) => type === 'lost');
    if (deeds.some(({ had }) => !had)) this.dispatchEvent(new CustomEvent('cs-returned', { detail: { lost } }));
    if (lost) this.#receive();
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
      if (isServed() && rested) this.#receive();
      else this.#awaitReceipt(POLL, isServed());
    }, delay);
  }

  /** The server has it. What it keeps in its memory only is kept here as well, if the page asks for that. */
  #receive(): void {
    if (!this.hasAttribute('lasting')) return this.#forget();
    this.#deeds = this.#deeds.filter(isLasting).map((deed) => ({ ...deed, had: true }));
    this.#write();
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

/** Whether it leaves something on the page; a press does not. */
function isLasting({ type }: Deed): boolean {
  return type !== 'pressed' && type !== 'lost';
}

function read(): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

if (!customElements.get('cs-keeper')) customElements.define('cs-keeper', CsKeeper);
