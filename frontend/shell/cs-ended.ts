import { isKept, wordsIn, type Typed } from './typed';

const STORE = 'cronosur-typed';

/** What somebody typed on a page. */
interface Kept {
  readonly who: string;
  readonly where: string;
  readonly typed: readonly Typed[];
}

/**
 * `<cs-ended who="…" say="…" kept="…" again="…" typed-title="…" typed-lead="…" typed-copy="…" typed-copied="…" typed-forget="…">`: says that
 * the session has ended, as soon as Vaadin notices it, and leads back to the same page through the door. What `who` had
 * typed is kept in this tab meanwhile, and this element shows it when the page is there again. Passwords are not kept.
 * While it speaks, `<html data-ended>` tells others that nobody need be asked before the page is left.
 */
export class CsEnded extends HTMLElement {
  #connected: AbortController | null = null;
  #notices: MutationObserver | null = null;
  readonly #fields = new Set<HTMLInputElement | HTMLTextAreaElement>();

  connectedCallback(): void {
    this.#connected = new AbortController();
    const options = { capture: true, signal: this.#connected.signal };
    document.addEventListener('input', (event) => this.#note(event.composedPath()[0]), options);
    this.#notices = new MutationObserver(() => this.#look());
    this.#notices.observe(document.body, { childList: true });
    this.#showKept();
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#notices?.disconnect();
    this.#fields.clear();
  }

  #note(target: EventTarget | undefined): void {
    if (isKept(target)) this.#fields.add(target);
  }

  /** Vaadin's own notice looks like no other page of this program, and only who sees it can press it. */
  #look(): void {
    const notice = document.querySelector<HTMLElement>('body > .v-system-error');
    if (!notice || 'ended' in document.documentElement.dataset) return;
    document.documentElement.dataset['ended'] = '';
    notice.remove();
    const typed = wordsIn(this.#fields);
    if (typed.length > 0) this.#keep(typed);
    const bar = this.#bar(typed.length > 0);
    document.body.append(bar);
    bar.querySelector('button')?.focus();
  }

  #keep(typed: readonly Typed[]): void {
    const kept: Kept = { who: this.#word('who'), where: location.pathname, typed };
    sessionStorage.setItem(STORE, JSON.stringify(kept));
  }

  #bar(anyTyped: boolean): HTMLElement {
    const bar = made('div', { className: 'failure', role: 'alertdialog', ariaLabel: this.#word('say') });
    const words = made('p', { textContent: [this.#word('say'), anyTyped ? this.#word('kept') : ''].join(' ').trim() });
    const again = this.#button('again', () => location.reload());
    again.className = 'button-primary';
    bar.append(words, again);
    return bar;
  }

  #showKept(): void {
    const kept = read();
    if (kept?.who !== this.#word('who') || kept.where !== location.pathname) return this.replaceChildren();
    const list = made('dl', {});
    list.append(...kept.typed.flatMap((one) => this.#row(one)));
    const forget = this.#button('typed-forget', () => this.#forget());
    this.replaceChildren(
      made('h2', { textContent: this.#word('typed-title') }),
      made('p', { textContent: this.#word('typed-lead') }),
      list,
      forget,
    );
  }

  #row({ field, words }: Typed): HTMLElement[] {
    const name = made('dt', { textContent: field });
    const value = made('dd', {});
    const text = made('span', { textContent: words });
    const copy = this.#button('typed-copy', () => this.#copy(text, copy));
    copy.setAttribute('aria-label', `${this.#word('typed-copy')}: ${field}`);
    value.append(text, copy);
    return [name, value];
  }

  /** As everywhere in a network without certificates, where browsers know no clipboard. */
  #copy(text: HTMLElement, button: HTMLButtonElement): void {
    getSelection()?.selectAllChildren(text);
    if (document.execCommand('copy')) button.textContent = this.#word('typed-copied');
  }

  #forget(): void {
    sessionStorage.removeItem(STORE);
    this.replaceChildren();
  }

  #button(word: string, press: () => void): HTMLButtonElement {
    const button = made('button', { type: 'button', className: 'button', textContent: this.#word(word) });
    button.addEventListener('click', press);
    return button;
  }

  #word(name: string): string {
    return this.getAttribute(name) ?? '';
  }
}

function made<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}

function read(): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

if (!customElements.get('cs-ended')) customElements.define('cs-ended', CsEnded);
