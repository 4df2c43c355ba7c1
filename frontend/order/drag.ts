/** Who is told of a drag. */
export interface Follower {
  /** Moves an item by one place; false where there is none. */
  step(item: HTMLElement, by: -1 | 1): boolean;
  /** An item has been let go. */
  done(item: HTMLElement): void;
}

/** A pointer that moves less has pressed and not dragged, in px. */
const THRESHOLD = 4;

/**
 * Lets the items of a list follow a pointer and pass their neighbours on the way. A finger drags by the handle only, so
 * that it can scroll the page everywhere else.
 */
export function draggable(list: HTMLElement, follower: Follower): void {
  list.addEventListener('pointerdown', (event) => {
    const item = under(event, 'li');
    const byHandle = event.pointerType === 'mouse' || under(event, '.handle') !== undefined;
    if (item && event.button === 0 && byHandle && !under(event, '.step, [slot^="tools:"]')) new Drag(item, event, follower);
  });
}

/** The innermost element of that kind in which an event happened, also where that was in something slotted in. */
export function under(event: Event, selector: string): HTMLElement | undefined {
  return event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector));
}

class Drag {
  readonly #ended = new AbortController();
  readonly #from: { readonly pointer: number; readonly top: number };
  #underway = false;

  constructor(
    readonly item: HTMLElement,
    start: PointerEvent,
    readonly follower: Follower,
  ) {
    this.#from = { pointer: start.pageY, top: item.offsetTop };
    item.setPointerCapture(start.pointerId);
    const { signal } = this.#ended;
    item.addEventListener('pointermove', (event) => this.#to(event.pageY), { signal });
    item.addEventListener('lostpointercapture', () => this.#end(), { signal });
  }

  #to(pointer: number): void {
    this.#underway ||= Math.abs(pointer - this.#from.pointer) >= THRESHOLD;
    if (!this.#underway) return;
    this.item.classList.add('dragged');
    const top = this.#from.top + pointer - this.#from.pointer;
    const middle = top + this.item.offsetHeight / 2;
    while (middleOf(this.item.previousElementSibling, -Infinity) > middle && this.follower.step(this.item, -1));
    while (middleOf(this.item.nextElementSibling, Infinity) < middle && this.follower.step(this.item, 1));
    this.item.style.transform = `translateY(${top - this.item.offsetTop}px)`;
  }

  #end(): void {
    this.#ended.abort();
    this.item.classList.remove('dragged');
    this.item.style.transform = '';
    if (this.#underway) this.follower.done(this.item);
  }
}

function middleOf(item: Element | null, ifNone: number): number {
  return item instanceof HTMLElement ? item.offsetTop + item.offsetHeight / 2 : ifNone;
}
