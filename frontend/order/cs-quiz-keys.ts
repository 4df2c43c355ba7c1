/** Where keys are text. */
const TYPING = 'input:not([type="radio"]), textarea, select, [contenteditable]';

/** What Enter presses by itself. */
const PRESSED = 'a[href], button, summary';

/**
 * `<cs-quiz-keys>`: wherever the focus is on the page, the digits 1 to 9 choose among the radio buttons beside this
 * element, and Enter presses what carries `data-enter` there. A key that is held down answers no more than once.
 */
export class CsQuizKeys extends HTMLElement {
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
    const [target] = event.composedPath();
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (target instanceof Element && target.matches(TYPING)) return;
    if (/^[1-9]$/.test(event.key)) this.#choose(event);
    if (event.key === 'Enter' && !(target instanceof Element && target.closest(PRESSED))) this.#press(event);
  }

  #choose(event: KeyboardEvent): void {
    const radio = this.parentElement?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[Number(event.key) - 1];
    if (!radio) return;
    event.preventDefault();
    radio.focus();
    radio.click();
  }

  #press(event: KeyboardEvent): void {
    const primary = this.parentElement?.querySelector<HTMLElement>('[data-enter]');
    if (!primary) return;
    event.preventDefault();
    primary.click();
  }
}

if (!customElements.get('cs-quiz-keys')) customElements.define('cs-quiz-keys', CsQuizKeys);
