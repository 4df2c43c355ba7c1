import { asking, cookieOf, isYounger } from './level';

/**
 * `<cs-level say="…" lift="…">`: says that the pages are shown to a younger class, and lifts it. Empty as long as they
 * are not. What the page can change at once it changes itself, on the cancelable event `cs-level` {younger} of the
 * window; any other page is loaded anew.
 */
class LevelNotice extends HTMLElement {
  static readonly observedAttributes = ['say', 'lift'];

  #connected: AbortController | null = null;

  connectedCallback(): void {
    this.#connected = new AbortController();
    addEventListener('cs-level-changed', () => this.#show(), { signal: this.#connected.signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  attributeChangedCallback(): void {
    if (this.#connected) this.#show();
  }

  #show(): void {
    const younger = isYounger(location.search, document.cookie);
    this.toggleAttribute('hidden', !younger);
    this.replaceChildren(...(younger ? [this.#sentence(), this.#way()] : []));
  }

  #sentence(): HTMLElement {
    const sentence = document.createElement('span');
    sentence.textContent = this.getAttribute('say');
    return sentence;
  }

  #way(): HTMLElement {
    const way = document.createElement('button');
    way.type = 'button';
    way.textContent = this.getAttribute('lift');
    way.addEventListener('click', () => this.#lift());
    return way;
  }

  #lift(): void {
    const done = !dispatchEvent(new CustomEvent('cs-level', { cancelable: true, detail: { younger: false } }));
    if (done) return;
    document.cookie = cookieOf(false);
    const query = asking(location.search, false);
    if (query === location.search.slice(1)) location.reload();
    else location.search = query;
  }
}

if (!customElements.get('cs-level')) customElements.define('cs-level', LevelNotice);
