/** Where keys are text. */
const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** A line of text of which Enter is the end. */
const LINE = 'input[data-line]';

/** What Enter presses by itself. */
const PRESSED = 'a[href], button, summary';

/**
 * `<cs-quiz-keys>`: wherever the focus is on the page, the digits 1 to 9 choose among the options beside this
 * element, which carry `data-digit`, and Enter presses what carries `data-enter` there, also from a line of text that
 * carries `data-line`. A key that is held down answers no more than once.
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
    if (event.key === 'Enter' && target instanceof Element && target.matches(LINE)) return this.#endLine(event, target);
    if (target instanceof Element && target.matches(TYPING)) return;
    if (/^[1-9]$/.test(event.key)) this.#choose(event);
    if (event.key === 'Enter' && !(target instanceof Element && target.closest(PRESSED))) this.#press(event);
  }

  #choose(event: KeyboardEvent): void {
    const option = this.parentElement?.querySelectorAll<HTMLInputElement>('input[data-digit]')[Number(event.key) - 1];
    if (!option) return;
    event.preventDefault();
    option.focus();
    option.click();
  }

  /** What was typed goes first. */
  #endLine(event: KeyboardEvent, line: Element): void {
    line.dispatchEvent(new Event('change', { bubbles: true }));
    this.#press(event);
  }

  #press(event: KeyboardEvent): void {
    const primary = this.parentElement?.querySelector<HTMLElement>('[data-enter]');
    if (!primary) return;
    event.preventDefault();
    primary.click();
  }
}

if (!customElements.get('cs-quiz-keys')) customElements.define('cs-quiz-keys', CsQuizKeys);
