import { WHERE_STYLES } from './styles';
import type { WhereVoice, WhereWord } from './words';

/** What the element consists of beside its pictures. */
export interface WhereFurniture {
  readonly room: HTMLElement;
  readonly frame: HTMLElement;
  readonly stage: HTMLElement;
  readonly ground: HTMLCanvasElement;
  readonly marks: HTMLCanvasElement;
  readonly pin: HTMLElement;
  readonly cross: HTMLButtonElement;
  readonly buttons: HTMLElement;
  readonly borders: HTMLElement;
  readonly countries: HTMLSelectElement;
  readonly said: HTMLElement;
  readonly live: HTMLElement;
}

const ICON = (path: string): string => `<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="${path}"/></svg>`;
const ZOOM = (act: string, icon: string): string => `<button type="button" tabindex="-1" data-act="${act}" data-word="map.zoom.${act}">${ICON(icon)}</button>`;

const MARKUP = `<style>${WHERE_STYLES}</style>
<div class="room"><div class="frame" role="application" aria-describedby="help">
<div class="stage"><canvas class="ground" aria-hidden="true"></canvas><canvas class="marks" aria-hidden="true"></canvas></div>
<div class="pin" aria-hidden="true" hidden><svg viewBox="0 0 34 34"><path d="M2 1h30v21l-15 11L2 22Z"/></svg><span data-text="where.you"></span></div>
<button type="button" class="cross"></button>
<div class="buttons">${ZOOM('in', 'M7 2V12M2 7H12')}${ZOOM('out', 'M2 7H12')}${ZOOM('home', 'M1.5 5V1.5H5M9 1.5H12.5V5M12.5 9V12.5H9M5 12.5H1.5V9')}</div>
<p class="borders" data-text="map.borders"></p><p class="hint" aria-hidden="true" data-text="where.hint"></p></div></div>
<p class="unseen" id="help" data-text="where.help"></p>
<div class="beside"><p class="say"></p>
<label class="choose"><span data-text="where.choose"></span> <select></select></label></div>
<p class="unseen" role="status"></p>`;

export function furnish(root: ShadowRoot): WhereFurniture {
  root.innerHTML = MARKUP;
  const find = <T extends Element>(selector: string): T => root.querySelector<T>(selector)!;
  return {
    room: find('.room'), frame: find('.frame'), stage: find('.stage'), ground: find('canvas.ground'), marks: find('canvas.marks'),
    pin: find('.pin'), cross: find('.cross'), buttons: find('.buttons'), borders: find('.borders'), countries: find('select'), said: find('.say'), live: find('[role=status]'),
  };
}

/** Writes the texts of a language, and the countries by their names, in the order of its alphabet. */
export function label(root: ShadowRoot, select: HTMLSelectElement, voice: WhereVoice, codes: readonly string[], locale: string): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-text]')) element.textContent = voice.say(element.dataset['text'] as WhereWord);
  for (const element of root.querySelectorAll<HTMLElement>('[data-word]')) {
    element.ariaLabel = element.title = voice.say(element.dataset['word'] as WhereWord);
  }
  const chosen = select.value;
  const names = codes.map((code) => ({ code, name: voice.nameOf(code) })).sort((a, b) => a.name.localeCompare(b.name, locale));
  select.replaceChildren(new Option(voice.say('where.choose.none'), ''), ...names.map(({ code, name }) => new Option(name, code)));
  select.value = chosen;
}
