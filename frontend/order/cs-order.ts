import { draggable, under } from './drag';
import { fill, isTool, Row } from './row';
import { STYLE } from './style';

type Word = 'list' | 'help' | 'up' | 'down' | 'moved' | 'lifted' | 'dropped' | 'returned';

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * `<cs-order><span slot="a">Caption</span>…</cs-order>`: things to be put in an order, each named by its slot. They are
 * moved by dragging, by the buttons of their row, by Alt and an arrow; or the space bar lifts one, the arrows move it,
 * the space bar puts it down and Escape takes it back. What has come of it is told by `cs-arranged` {order}, the names
 * parted by commas, and said aloud. The words for it stand in attributes: `say-moved="{0}: lugar {1} de {2}"`.
 * What else can be done with a thing stands in the slot `tools:a`; with the attribute `tools` there is room for it.
 */
export class CsOrder extends HTMLElement {
  readonly #list = document.createElement('ol');
  readonly #help = document.createElement('p');
  readonly #status = document.createElement('p');
  readonly #rows = new Map<Element, Row>();
  readonly #children = new MutationObserver(() => this.#takeIn());

  /** Where the row that is lifted or dragged came from. */
  #origin = 0;

  constructor() {
    super();
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.#help.id = 'help';
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'status';
    this.attachShadow({ mode: 'open' }).append(style, this.#list, this.#help, this.#status);
    this.#list.addEventListener('keydown', (event) => this.#hear(event));
    this.#list.addEventListener('click', (event) => this.#press(event));
    this.#list.addEventListener('focusin', (event) => this.#mark(this.#rowOf(event)));
    this.#list.addEventListener('focusout', () => this.#putDown());
    draggable(this.#list, {
      step: (item, by) => this.#step(this.#rows.get(item)!, by),
      done: (item) => this.#tell(this.#rows.get(item)!),
    });
  }

  connectedCallback(): void {
    this.#list.setAttribute('aria-label', this.#say('list'));
    this.#help.textContent = this.#say('help');
    this.#children.observe(this, { childList: true });
    queueMicrotask(() => this.#takeIn());
  }

  disconnectedCallback(): void {
    this.#children.disconnect();
  }

  /** Makes a row for everything that is new inside, and takes away that of what has gone. */
  #takeIn(): void {
    const captions = [...this.children].filter((child) => !isTool(child));
    const known = new Set(this.#inOrder().map(({ name }) => name));
    for (const row of this.#inOrder()) {
      if (!captions.some(({ slot }) => slot === row.name)) this.#drop(row);
    }
    for (const caption of captions) {
      if (known.has(caption.slot)) continue;
      const row = new Row(caption.slot, caption.textContent, (word) => this.#say(word));
      this.#rows.set(row.item, row);
      this.#list.append(row.item);
    }
    const [first] = this.#inOrder();
    if (first) this.#mark(first);
  }

  #drop(row: Row): void {
    this.#rows.delete(row.item);
    row.item.remove();
  }

  #inOrder(): Row[] {
    return [...this.#list.children].map((item) => this.#rows.get(item)!);
  }

  /** The row in which something happened. */
  #rowOf(event: Event): Row {
    return this.#rows.get(under(event, 'li')!)!;
  }

  #placeOf(row: Row): number {
    return this.#inOrder().indexOf(row);
  }

  #hear(event: KeyboardEvent): void {
    const row = this.#rowOf(event);
    const by = STEPS[event.key];
    if (event.target !== row.grip) return;
    if (by) this.#arrow(row, by, event.altKey);
    else if (event.key === 'Escape' && row.lifted) this.#takeBack(row);
    else return;
    event.preventDefault();
  }

  #arrow(row: Row, by: -1 | 1, alt: boolean): void {
    if (alt || row.lifted) this.#move(row, by);
    else this.#inOrder()[this.#placeOf(row) + by]?.grip.focus();
  }

  /** A press with a mouse on the grip is a drag that went nowhere; by keyboard, voice or screen reader it lifts. */
  #press(event: MouseEvent): void {
    if (onTool(event)) return;
    const row = this.#rowOf(event);
    const by = row.stepOf(event.target);
    if (by) this.#move(row, by);
    else if (event.detail === 0 && !row.lifted) this.#lift(row);
    else if (row.lifted) this.#putDown();
  }

  #lift(row: Row): void {
    this.#origin = this.#placeOf(row);
    row.lifted = true;
    this.#announce('lifted', row);
  }

  #putDown(): void {
    for (const row of this.#rows.values()) {
      if (row.lifted) this.#announce('dropped', row);
      row.lifted = false;
    }
  }

  #takeBack(row: Row): void {
    while (this.#placeOf(row) !== this.#origin) this.#step(row, this.#placeOf(row) > this.#origin ? -1 : 1);
    row.lifted = false;
    this.#tell(row);
    this.#announce('returned', row);
  }

  #move(row: Row, by: -1 | 1): void {
    if (this.#step(row, by)) this.#tell(row);
  }

  /** Takes the neighbour past the row, which thereby keeps the focus and the pointer. */
  #step(row: Row, by: -1 | 1): boolean {
    const neighbour = by < 0 ? row.item.previousElementSibling : row.item.nextElementSibling;
    if (!(neighbour instanceof HTMLElement)) return false;
    const before = neighbour.offsetTop;
    if (by < 0) row.item.after(neighbour);
    else row.item.before(neighbour);
    this.#slide(neighbour, before - neighbour.offsetTop);
    this.#mark(row);
    return true;
  }

  #slide(item: HTMLElement, distance: number): void {
    const duration = Number.parseFloat(getComputedStyle(this).getPropertyValue('--cs-fast'));
    if (duration > 0) item.animate([{ transform: `translateY(${distance}px)` }, { transform: 'none' }], { duration, easing: 'ease-out' });
  }

  /** Makes a row the tab stop and brings all buttons up to date. */
  #mark(current: Row): void {
    const rows = this.#inOrder();
    rows.forEach((row, place) => {
      row.tabStop = row === current;
      row.setEnds(place === 0, place === rows.length - 1);
    });
  }

  #tell(row: Row): void {
    const order = this.#inOrder().map(({ name }) => name).join(',');
    this.dispatchEvent(new CustomEvent('cs-arranged', { detail: { order } }));
    this.#announce('moved', row);
  }

  #announce(word: Word, row: Row): void {
    this.#status.textContent = fill(this.#say(word), row.caption, String(this.#placeOf(row) + 1), String(this.#rows.size));
  }

  #say(word: Word): string {
    return this.getAttribute(`say-${word}`) ?? '';
  }
}

/** Whether something happened in a tool of a row, which minds its own business. */
function onTool(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && isTool(node));
}

if (!customElements.get('cs-order')) customElements.define('cs-order', CsOrder);
