/** Since the element was asked for, in ms. */
export interface First {
  /** Until the frame with the first picture of each element was handed over. */
  readonly shown: number;
  /** Until nothing more came: names that wait for the next frame included. */
  readonly complete: number;
}

/** No drawing for so long, in ms, and a picture is complete. */
const QUIET = 150;
const LONGEST = 30_000;

/** The ways in which the pictures put something on a canvas. */
const STROKES = ['fill', 'stroke', 'fillRect', 'strokeRect', 'clearRect', 'fillText', 'strokeText', 'drawImage'] as const;

/** Notices when the canvases of some elements are drawn on; `stop` ends that and leaves nothing behind. */
export class Watch {
  /** When the frame that follows the first and the latest drawing began, per element. */
  readonly first = new Map<Element, number>();
  readonly latest = new Map<Element, number>();
  readonly #elements: readonly Element[];
  readonly #awaited = new Set<Element>();
  readonly #restore: (() => void)[] = [];

  constructor(elements: readonly Element[]) {
    this.#elements = elements;
    for (const stroke of STROKES) this.#hook(stroke);
  }

  stop(): void {
    for (const restore of this.#restore.splice(0)) restore();
  }

  #hook(stroke: (typeof STROKES)[number]): void {
    const prototype = CanvasRenderingContext2D.prototype;
    const original = prototype[stroke] as (...values: unknown[]) => void;
    const watch = this;
    const hooked = function (this: CanvasRenderingContext2D, ...values: unknown[]): void {
      watch.#drawn(this.canvas);
      original.apply(this, values);
    };
    Reflect.set(prototype, stroke, hooked);
    this.#restore.push(() => Reflect.set(prototype, stroke, original));
  }

  #drawn(canvas: HTMLCanvasElement): void {
    for (const element of this.#elements) if (!this.#awaited.has(element) && holds(element, canvas)) this.#awaitFrame(element);
  }

  /** A drawing is with the screen when the next frame begins. */
  #awaitFrame(element: Element): void {
    this.#awaited.add(element);
    requestAnimationFrame(() => {
      this.#awaited.delete(element);
      const now = performance.now();
      if (!this.first.has(element)) this.first.set(element, now);
      this.latest.set(element, now);
    });
  }
}

function holds(element: Element, canvas: Node): boolean {
  for (let node: Node | null = canvas; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) if (node === element) return true;
  return false;
}

/** Mounts some elements, or what holds them, and waits for the pictures of all. */
export async function measureFirst(elements: readonly Element[], mount: () => void): Promise<First> {
  await pause(QUIET);
  const watch = new Watch(elements);
  const latest = (): number => Math.max(...watch.latest.values());
  const start = performance.now();
  mount();
  await until(() => elements.every((element) => watch.first.has(element)) && performance.now() - latest() > QUIET);
  watch.stop();
  return { shown: Math.max(...watch.first.values()) - start, complete: latest() - start };
}

export async function until(reached: () => boolean): Promise<void> {
  const start = performance.now();
  while (!reached()) {
    if (performance.now() - start > LONGEST) throw new Error(`nothing was drawn for ${LONGEST} ms`);
    await frame();
  }
}

/** Resolves as the next frame begins. */
export function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
