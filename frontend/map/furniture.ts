import { TINTS } from './selection';
import { say, type WordKey, type Words } from './words';

/** What stands on the map beside its pictures: canvases, buttons, legend. */
export interface Furniture {
  readonly frame: HTMLElement;
  readonly stage: HTMLElement;
  readonly ground: HTMLCanvasElement;
  readonly marks: HTMLCanvasElement;
  readonly focus: HTMLButtonElement;
  readonly buttons: HTMLElement;
  readonly legend: HTMLElement;
  /** What names the bar beneath the mark of a teacher's event. */
  readonly own: HTMLElement;
  readonly live: HTMLElement;
}

const SVG = (path: string): string => `<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="${path}"/></svg>`;
const BUTTONS = { in: SVG('M7 2V12M2 7H12'), out: SVG('M2 7H12'), home: SVG('M1.5 5V1.5H5M9 1.5H12.5V5M12.5 9V12.5H9M5 12.5H1.5V9') };
const ARROWS = { north: SVG('M2 9.5L7 4.5L12 9.5'), south: SVG('M2 4.5L7 9.5L12 4.5'), west: SVG('M9.5 2L4.5 7L9.5 12'), east: SVG('M4.5 2L9.5 7L4.5 12') };

/** A button of the map is for pointers: the keyboard has its keys, and the whole picture is one tab stop. */
function button(action: string, word: WordKey, icon: string, kind: string): string {
  return `<button type="button" tabindex="-1" class="${kind}" data-act="${action}" data-word="${word}">${icon}</button>`;
}

function shell(): string {
  const zooms = (['in', 'out', 'home'] as const).map((act) => button(act, `map.zoom.${act}`, BUTTONS[act], act)).join('');
  const pans = (['north', 'south', 'west', 'east'] as const).map((act) => button(act, `map.pan.${act}`, ARROWS[act], `pan ${act}`)).join('');
  const tints = TINTS.map((least, tint) => `<span style="--tint:var(--cs-land-${tint})">${least}${tint === TINTS.length - 1 ? '+' : ''}</span>`).join('');
  const signs = (['town', 'region', 'country'] as const).map((sign) => `<div class="sign ${sign}" data-text="map.legend.${sign}"></div>`).join('');
  return `<div class="frame" role="application" aria-describedby="help">
<div class="stage"><canvas class="ground" aria-hidden="true"></canvas><canvas class="marks" aria-hidden="true"></canvas>
<button type="button" class="focus"></button></div>
<div class="legend"><b data-text="map.legend"></b><div class="scale">${tints}</div>${signs}<div class="sign own" data-text="map.own" hidden></div>
<div class="note" data-text="map.borders"></div></div>
<div class="buttons">${zooms}</div>${pans}<p class="hint" aria-hidden="true" data-text="map.hint"></p>
<p class="unseen" id="help" data-text="map.help"></p><p class="unseen live" role="status" aria-live="polite"></p></div>`;
}

const MINI = `<div class="frame" role="img"><div class="stage"><canvas class="ground" aria-hidden="true"></canvas><canvas class="marks" aria-hidden="true"></canvas></div><div class="legend"><div class="note" data-text="map.borders"></div></div></div>`;

/** Furnishes a shadow root; a mini map has neither buttons nor legend, and nothing in it can have the focus. */
export function furnish(root: ShadowRoot, styles: string, mini: boolean): Furniture {
  root.innerHTML = `<style>${styles}</style>${mini ? MINI : shell()}`;
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector) ?? (document.createElement('button') as HTMLElement as T);
  return {
    frame: find('.frame'), stage: find('.stage'), ground: find('canvas.ground'), marks: find('canvas.marks'), focus: find('.focus'),
    buttons: find('.buttons'), legend: find('.legend'), own: find('.sign.own'), live: find('.live'),
  };
}

/** Writes the texts of a language into the furniture. */
export function label(root: ShadowRoot, words: Words): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-text]')) element.textContent = say(words, element.dataset.text as WordKey);
  for (const element of root.querySelectorAll<HTMLElement>('[data-word]')) {
    element.ariaLabel = element.title = say(words, element.dataset.word as WordKey);
  }
}
