/** What a row says; `{0}` stands for its caption. */
export type Say = (word: 'up' | 'down') => string;

/** What stands before the name of a row in the slot of what else can be done with it. */
const TOOLS = 'tools:';

/** Whether something slotted in is a tool of a row and not the caption of one. */
export function isTool({ slot }: Element): boolean {
  return slot.startsWith(TOOLS);
}

/** One thing of an order: what it is, and the two buttons that move it. Its caption is slotted in by its name. */
export class Row {
  readonly item = document.createElement('li');
  readonly grip = document.createElement('button');
  readonly #up: HTMLButtonElement;
  readonly #down: HTMLButtonElement;

  constructor(
    readonly name: string,
    readonly caption: string,
    say: Say,
  ) {
    this.#up = stepButton('↑', fill(say('up'), caption));
    this.#down = stepButton('↓', fill(say('down'), caption));
    this.grip.type = 'button';
    this.grip.className = 'grip';
    this.grip.setAttribute('aria-describedby', 'help');
    this.grip.append(handle(), slot(name));
    this.item.append(this.grip, this.#up, this.#down, slot(TOOLS + name));
    this.lifted = false;
  }

  /** Whether the arrow keys move it. */
  get lifted(): boolean {
    return this.item.classList.contains('lifted');
  }

  set lifted(lifted: boolean) {
    this.item.classList.toggle('lifted', lifted);
    this.grip.setAttribute('aria-pressed', String(lifted));
  }

  /** The tab key stops at one row only; the arrow keys lead to the others. */
  set tabStop(stop: boolean) {
    for (const button of [this.grip, this.#up, this.#down]) button.tabIndex = stop ? 0 : -1;
  }

  /** A button that leads nowhere stays where it is, so that it does not lose the focus. */
  setEnds(first: boolean, last: boolean): void {
    this.#up.ariaDisabled = String(first);
    this.#down.ariaDisabled = String(last);
  }

  /** The way an element of this row moves it when pressed; 0 for none. */
  stepOf(element: EventTarget | null): -1 | 0 | 1 {
    if (element === this.#up) return -1;
    return element === this.#down ? 1 : 0;
  }
}

/** Puts values into a wording: "{0}: lugar {1} de {2}". */
export function fill(wording: string, ...values: readonly string[]): string {
  return wording.replace(/\{(\d)\}/g, (placeholder, index: string) => values[Number(index)] ?? placeholder);
}

function stepButton(sign: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'step';
  button.textContent = sign;
  button.setAttribute('aria-label', name);
  return button;
}

function handle(): HTMLElement {
  const dots = document.createElement('span');
  dots.className = 'handle';
  dots.ariaHidden = 'true';
  dots.textContent = '⠿';
  return dots;
}

function slot(name: string): HTMLSlotElement {
  const place = document.createElement('slot');
  place.name = name;
  return place;
}
