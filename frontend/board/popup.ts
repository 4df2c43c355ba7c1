/** How far a popup stays from its word and from the edge of the page, in px. */
const GAP = 7;
const EDGE = 8;

/**
 * A popup that belongs to a word: opens under it, closes on Escape, on a press elsewhere and when the focus leaves,
 * and gives the focus back to the word.
 */
export class Popup {
  #word: HTMLElement | null = null;
  #open: AbortController | null = null;

  /** @param closed called whenever it has closed */
  constructor(private readonly closed: () => void) {}

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /**
   * Opens the element under a word and focuses its first field. It has `popover="manual"`, and `tabindex="-1"`: a press
   * on a label or on its ground would else focus whatever lies around it, and the focus would have left.
   */
  open(box: HTMLElement, word: HTMLElement): void {
    this.#open?.abort();
    this.#word = word;
    this.#open = new AbortController();
    const { signal } = this.#open;
    const place = (): void => this.#place(box, word);
    box.addEventListener('keydown', (event) => this.#key(event), { signal });
    box.addEventListener('focusout', (event) => this.#left(event, box), { signal });
    addEventListener('pointerdown', (event) => this.#pressed(event, box), { signal, capture: true });
    addEventListener('resize', place, { signal });
    addEventListener('scroll', place, { signal, capture: true, passive: true });
    if (!box.matches(':popover-open')) box.showPopover();
    place();
    box.scrollTop = 0;
    signal.addEventListener('abort', () => {
      if (box.isConnected && box.matches(':popover-open')) box.hidePopover();
    });
    box.querySelector<HTMLElement>('input,button')?.focus();
  }

  close(focusWord: boolean): void {
    if (!this.#open) return;
    this.#open.abort();
    this.#open = null;
    if (focusWord) this.#word?.focus();
    this.closed();
  }

  #place(box: HTMLElement, word: HTMLElement): void {
    const { left, bottom } = word.getBoundingClientRect();
    const width = box.offsetWidth;
    box.style.left = `${Math.max(EDGE, Math.min(left - EDGE, innerWidth - width - EDGE))}px`;
    box.style.top = `${bottom + GAP}px`;
    box.style.maxHeight = `${Math.max(120, innerHeight - bottom - GAP - EDGE)}px`;
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close(true);
  }

  #left(event: FocusEvent, box: HTMLElement): void {
    const to = event.relatedTarget;
    if (to instanceof Node && !box.contains(to) && to !== this.#word) this.close(false);
  }

  #pressed(event: Event, box: HTMLElement): void {
    const path = event.composedPath();
    if (!path.includes(box) && !(this.#word && path.includes(this.#word))) this.close(false);
  }
}
