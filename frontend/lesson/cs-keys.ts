/** Where a key belongs to whoever has the focus. */
const BUSY = 'input, textarea, select, [contenteditable], cs-timeline, cs-map, cs-search';

/** What the space bar presses by itself. */
const PRESSED = 'button, a[href], summary';

/**
 * `<cs-keys keys="ArrowLeft f Space">`: tells by `cs-press` {key} that one of its keys has been pressed anywhere on the
 * page. Keys with Ctrl, Alt or Meta are the browser's, and keys in a field or a picture are theirs.
 */
export class CsKeys extends HTMLElement {
  #connected: AbortController | null = null;

  connectedCallback(): void {
    this.#connected = new AbortController();
    document.addEventListener('keydown', (event) => this.#hear(event), { signal: this.#connected.signal });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#connected = null;
  }

  #hear(event: KeyboardEvent): void {
    const key = nameOf(event);
    if (event.defaultPrevented || !this.#keys.includes(key) || isTaken(event, key)) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('cs-press', { detail: { key } }));
  }

  get #keys(): string[] {
    return (this.getAttribute('keys') ?? '').split(' ');
  }
}

function nameOf({ key }: KeyboardEvent): string {
  if (key === ' ') return 'Space';
  return key.length === 1 ? key.toLowerCase() : key;
}

function isTaken(event: KeyboardEvent, key: string): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  const host = event.target instanceof Element ? event.target : target;
  return target.matches(BUSY) || host.closest(BUSY) !== null || (key === 'Space' && target.closest(PRESSED) !== null);
}

if (!customElements.get('cs-keys')) customElements.define('cs-keys', CsKeys);
