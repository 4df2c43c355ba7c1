import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { LENS } from '../board/icons';
import { loadWords, search, type Best, type Found } from '../board/source';
import { Voice, type Locale, type Words } from '../board/words';
import { stretches } from './excerpt';
import { SEARCH_STYLES } from './styles';

const LOCALES: readonly Locale[] = ['es', 'en', 'pt'];

/** The server is asked once the typing has rested for so long, in ms. */
const TYPING = 140;

/** Fewer letters than this are not searched for. */
const LEAST = 2;

/**
 * `<cs-search words-src lang>`: finds events while one types. The key `/` leads here from anywhere.
 *
 * Choosing a hit sends `cs-open` {id}, Enter without a chosen hit `cs-words` {q}, both on the element, bubbling up to
 * the window and cancelable. If nobody there takes it by `preventDefault`, the page goes to `/?event=…` or `/?q=…`.
 */
export class CsSearch extends LitElement {
  static override styles = SEARCH_STYLES;

  static override properties = {
    wordsSrc: { attribute: 'words-src' }, language: { attribute: 'lang' },
    found: { state: true }, failed: { state: true }, at: { state: true }, open: { state: true }, words: { state: true },
  };

  declare wordsSrc: string;
  declare language: string;
  declare private words: Words;
  declare private found: Found | null;
  declare private failed: boolean;
  /** The hit under the arrow keys; -1 stands for none, one past the last for "show all". */
  declare private at: number;
  declare private open: boolean;

  #connected: AbortController | null = null;
  #searching: AbortController | null = null;
  #typing = 0;
  /** What the present hits were found for. */
  #asked = '';

  constructor() {
    super();
    this.wordsSrc = '';
    this.language = '';
    this.words = {};
    this.found = null;
    this.failed = false;
    this.at = -1;
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    addEventListener('keydown', (event) => this.#slash(event), { signal });
    addEventListener('pointerdown', (event) => {
      if (!event.composedPath().includes(this)) this.open = false;
    }, { signal, capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connected?.abort();
    this.#searching?.abort();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('wordsSrc') && this.wordsSrc) void this.#loadWords(this.wordsSrc);
  }

  async #loadWords(src: string): Promise<void> {
    const words = await loadWords(src).catch(() => ({}));
    if (src === this.wordsSrc) this.words = words;
  }

  get #locale(): Locale {
    return LOCALES.find((locale) => this.language.startsWith(locale)) ?? 'es';
  }

  get #voice(): Voice {
    return new Voice(this.words, this.#locale);
  }

  protected override render(): TemplateResult {
    const voice = this.#voice;
    const open = this.open && (this.found !== null || this.failed);
    return html`<div class="field" role="search">
      ${LENS}
      <input type="search" role="combobox" autocomplete="off" spellcheck="false" enterkeyhint="search"
        aria-label=${voice.say('board.search.label')} placeholder=${voice.say('board.search.hint')}
        aria-autocomplete="list" aria-expanded=${open} aria-controls="hits" aria-activedescendant=${open && this.at >= 0 ? `hit-${this.at}` : nothing}
        @input=${this.#typed} @keydown=${this.#key} @focus=${this.#focused} @blur=${this.#blurred}>
      <kbd aria-hidden="true">/</kbd>
      <div id="hits" role="listbox" aria-label=${voice.say('board.search.hits')} ?hidden=${!open}>${open ? this.#hits(voice) : nothing}</div>
      <p class="spoken" role="status">${this.#spoken(voice)}</p>
    </div>`;
  }

  #hits(voice: Voice): TemplateResult {
    const { found } = this;
    if (!found) return html`<p class="nothing">${voice.say('board.search.failed')}</p>`;
    if (found.hits.length === 0) return html`<p class="nothing">${voice.say('board.search.none', this.#asked)}</p>`;
    const last = found.hits.length;
    return html`${found.hits.map((hit, index) => this.#hit(hit, index))}
      <div id="hit-${last}" class="all" role="option" aria-selected=${this.at === last} @click=${() => this.#showAll()}>
        ${voice.count('board.search.all', found.total, this.#asked)}</div>`;
  }

  #hit({ slug, title, excerpt }: Best, index: number): TemplateResult {
    return html`<div id="hit-${index}" role="option" aria-selected=${this.at === index} @click=${() => this.#openHit(slug)}>
      <span class="title">${marked(title)}</span>${excerpt ? html`<span class="excerpt">${marked(excerpt)}</span>` : nothing}</div>`;
  }

  #spoken(voice: Voice): string {
    if (!this.open) return '';
    if (this.failed) return voice.say('board.search.failed');
    if (!this.found) return '';
    return this.found.total === 0 ? voice.say('board.search.none', this.#asked) : voice.count('board.search.count', this.found.total);
  }

  // ---- hands ----

  readonly #typed = (): void => {
    clearTimeout(this.#typing);
    this.#searching?.abort();
    this.at = -1;
    const words = this.#typedWords();
    if (words.length < LEAST) {
      this.found = null;
      this.failed = this.open = false;
      return;
    }
    this.#typing = setTimeout(() => void this.#search(words), TYPING);
  };

  async #search(words: string): Promise<void> {
    const searching = new AbortController();
    this.#searching = searching;
    try {
      const found = await search(words, this.#locale, searching.signal);
      if (!searching.signal.aborted) this.#show(words, found);
    } catch {
      if (!searching.signal.aborted) this.#show(words, null);
    }
  }

  #show(words: string, found: Found | null): void {
    this.#asked = words;
    this.found = found;
    this.failed = found === null;
    this.open = this.#input()?.matches(':focus') ?? false;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') this.#enter();
    else if (event.key === 'Escape') this.#escape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Beyond the last hit the arrows come back to what was typed. */
  #move(step: 1 | -1): void {
    const best = this.found?.hits.length ?? 0;
    if (best === 0) return;
    if (!this.open) {
      this.open = true;
      return;
    }
    const places = best + 2;
    this.at = ((this.at + 1 + step + places) % places) - 1;
    void this.updateComplete.then(() => this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  }

  #enter(): void {
    const hit = this.open ? this.found?.hits[this.at] : undefined;
    if (hit) this.#openHit(hit.slug);
    else this.#showAll();
  }

  /** First closes the hits, then empties the field, then leaves it. */
  #escape(): void {
    const input = this.#input();
    if (this.open) this.open = false;
    else if (input?.value) this.#empty(input);
    else input?.blur();
  }

  #empty(input: HTMLInputElement): void {
    input.value = '';
    this.found = null;
    this.failed = false;
    this.at = -1;
  }

  readonly #focused = (): void => {
    if (this.found && this.#typedWords() === this.#asked) this.open = true;
  };

  /** A press on a hit takes the focus away for a moment; only leaving the element closes the hits. */
  readonly #blurred = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && !this.renderRoot.contains(event.relatedTarget)) this.open = false;
  };

  #slash(event: KeyboardEvent): void {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.composedPath()[0])) return;
    const input = this.#input();
    if (!input?.checkVisibility()) return;
    event.preventDefault();
    input.focus();
    input.select();
  }

  // ---- answers ----

  #openHit(id: string): void {
    this.#answer('cs-open', { id }, `/?event=${encodeURIComponent(id)}`);
  }

  #showAll(): void {
    const q = this.#typedWords();
    if (q !== '') this.#answer('cs-words', { q }, `/?q=${encodeURIComponent(q)}`);
  }

  #answer(name: string, detail: unknown, address: string): void {
    this.open = false;
    this.at = -1;
    const taken = !this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable: true, detail }));
    const input = this.#input();
    if (taken && input) {
      this.#empty(input);
      input.blur();
    } else {
      location.assign(address);
    }
  }

  #typedWords(): string {
    return this.#input()?.value.trim() ?? '';
  }

  #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
}

function marked(excerpt: string): readonly unknown[] {
  return stretches(excerpt).map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));
}

/** Whether what has the focus takes letters itself. */
function isField(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName));
}

if (!customElements.get('cs-search')) customElements.define('cs-search', CsSearch);
