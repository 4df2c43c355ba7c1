import { frame } from './watch';

/** Frames of one way of a gesture, to and fro. */
const STEPS = 60;
/** After a gesture the pictures lay everything out anew; that belongs to it. */
const SETTLING = 20;
const ROUNDS = 2;
/** Of a drag and a wheel, in px a frame. */
const DRAG = 9;
const WHEEL = 24;

/** The time from frame to frame, in ms, while the picture is dragged to and fro and zoomed in and out. */
export async function measureFrames(element: HTMLElement): Promise<number[]> {
  const hand = new Hand(element);
  const frames: number[] = [];
  let before = await frame();
  const run = async (steps: number, step: (index: number) => void): Promise<void> => {
    for (let index = 0; index < steps; index++) {
      step(index);
      const now = await frame();
      frames.push(now - before);
      before = now;
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    await run(1, () => hand.press());
    await run(STEPS, () => hand.drag(DRAG));
    await run(STEPS, () => hand.drag(-DRAG));
    await run(SETTLING, (index) => index === 0 && hand.release());
    await run(STEPS, () => hand.wheel(-WHEEL));
    await run(STEPS, () => hand.wheel(WHEEL));
    await run(SETTLING, () => undefined);
  }
  return frames;
}

/** A mouse over the middle of the element. */
class Hand {
  readonly #element: HTMLElement;
  readonly #under: Element;
  #x: number;
  readonly #y: number;

  constructor(element: HTMLElement) {
    const { left, top, width, height } = element.getBoundingClientRect();
    this.#element = element;
    this.#x = left + width / 2;
    this.#y = top + height / 2;
    this.#under = element.shadowRoot?.elementFromPoint(this.#x, this.#y) ?? element;
    // A pointer that is not there cannot be captured.
    Element.prototype.setPointerCapture = () => undefined;
  }

  press(): void { this.#point('pointerdown', 1); }
  release(): void { this.#point('pointerup', 0); }

  drag(by: number): void {
    this.#x += by;
    this.#point('pointermove', 1);
  }

  wheel(by: number): void {
    const { left, width } = this.#element.getBoundingClientRect();
    this.#under.dispatchEvent(new WheelEvent('wheel', { ...this.#everywhere(left + width / 2), deltaY: by }));
  }

  #point(name: string, buttons: number): void {
    this.#under.dispatchEvent(new PointerEvent(name, { ...this.#everywhere(this.#x), pointerId: 1, pointerType: 'mouse', button: 0, buttons }));
  }

  #everywhere(x: number): MouseEventInit {
    return { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: this.#y };
  }
}
