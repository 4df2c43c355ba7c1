import { STYLES } from './styles';

/** The few elements over the canvas. Only the event button and the sliders take the focus, one of them at a time. */
export interface Overlay {
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly lanes: HTMLElement;
  readonly space: HTMLElement;
  /** The focused event, in the lanes and in the tray. */
  readonly event: HTMLButtonElement;
  readonly trayEvent: HTMLButtonElement;
  readonly sliders: Readonly<Record<SliderName, HTMLElement>>;
  readonly ring: HTMLElement;
  readonly tip: HTMLElement;
  readonly empty: HTMLElement;
  readonly said: HTMLElement;
}

export type SliderName = 'window' | 'from' | 'to';

export const SLIDERS: readonly SliderName[] = ['window', 'from', 'to'];

export function buildOverlay(shadow: ShadowRoot): Overlay {
  const style = document.createElement('style');
  style.textContent = STYLES;
  const overlay = parts();
  const { root, canvas, lanes, space, event, trayEvent, sliders, ring, tip, empty, said } = overlay;
  root.setAttribute('role', 'application');
  lanes.tabIndex = -1;
  canvas.setAttribute('aria-hidden', 'true');
  said.setAttribute('aria-live', 'polite');
  ring.hidden = tip.hidden = empty.hidden = trayEvent.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  space.append(event);
  lanes.append(space);
  root.append(canvas, lanes, trayEvent, ...SLIDERS.map(name => sliders[name]), ring, tip, empty);
  shadow.append(style, root, said);
  return overlay;
}

function parts(): Overlay {
  return {
    root: make('div', 'root'), canvas: make('canvas', 'canvas'), lanes: make('div', 'lanes'), space: make('div', 'space'),
    event: button(), trayEvent: button(),
    sliders: { window: slider(), from: slider(), to: slider() },
    ring: make('div', 'ring'), tip: make('div', 'tip'), empty: make('div', 'empty'), said: make('div', 'said'),
  };
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

function button(): HTMLButtonElement {
  const element = make('button', 'event');
  element.type = 'button';
  element.tabIndex = -1;
  return element;
}

function slider(): HTMLElement {
  const element = make('div', 'slider');
  element.setAttribute('role', 'slider');
  element.tabIndex = -1;
  return element;
}

/** Puts an element over a place of the picture. */
export function lay(element: HTMLElement, x: number, y: number, width: number, height: number): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
