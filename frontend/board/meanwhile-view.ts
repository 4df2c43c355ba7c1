import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../marks';
import { dateOf, YEAR } from '../time/days';
import type { State } from './feed';
import { meanwhile, momentOf, type Distance, type Moment, type Near, type Row } from './meanwhile';
import { Names } from './names';
import { Part } from './part';
import { oneStop, stopAt } from './roving';
import { CONTROL_STYLES } from './styles';
import { MEANWHILE_STYLES } from './meanwhile-styles';

/** Even if everything is near, the line stands for so many days at least. */
const LEAST_SCALE = 8 * YEAR;

/** Windows longer than this have no middle month worth naming. */
const LONG = 12 * YEAR;

type Side = 'before' | 'after';

/**
 * `<cs-meanwhile>`, *Entretanto*: for every country what stood nearest before and after the chosen event, or the
 * middle of the window, and in which text. One tab stop; arrows go between countries and sides, Enter chooses.
 */
export class CsMeanwhile extends Part {
  static override styles = [css`:host{display:block}:host([hidden]){display:none}`, CONTROL_STYLES, MEANWHILE_STYLES];

  static override properties = { ...Part.properties, seen: { state: true } };

  /** Whether it is displayed at all; a page has one for where there is room and one for where there is none. */
  declare private seen: boolean;

  #size: ResizeObserver | null = null;

  constructor() {
    super();
    this.seen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size = new ResizeObserver(() => {
      this.seen = this.offsetWidth > 0;
    });
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
  }

  protected override shouldUpdate(): boolean {
    return this.seen;
  }

  protected override told(state: State): TemplateResult {
    const { voice } = this;
    const { items } = state.catalogue;
    const chosen = items.find(({ id }) => id === state.selection.chosen) ?? null;
    const moment = momentOf(chosen, state.selection.window);
    const rows = meanwhile(items.filter(({ id }) => state.visible.has(id)), moment);
    const names = new Names(state.catalogue, voice);
    const scale = Math.max(LEAST_SCALE, ...rows.flatMap(({ before, after }) => [before?.distance.days ?? 0, after?.distance.days ?? 0]));
    return html`<section aria-labelledby="name"><h2 id="name">${voice.say('board.meanwhile')} <span>${this.#when(moment, state)}</span></h2>
      ${rows.length === 0 ? html`<p class="nothing">${voice.say('board.meanwhile.empty')}</p>` : nothing}
      <ul aria-label=${voice.say('board.meanwhile.rows')} @keydown=${this.#key}>
        ${repeat(rows, ({ country }) => country, (row) => this.#row(row, scale, names))}
      </ul></section>`;
  }

  protected override updated(): void {
    oneStop(this.#buttons());
  }

  #row({ country, before, after }: Row, scale: number, names: Names): TemplateResult {
    const name = names.country(country);
    return html`<li>
      <span class="name">${name}</span>
      ${this.#side('before', before, name, scale)}${this.#side('after', after, name, scale)}
    </li>`;
  }

  #side(side: Side, near: Near | null, country: string, scale: number): TemplateResult {
    const { voice } = this;
    if (!near) return html`<span class="side ${side} none">${voice.say(`board.meanwhile.nothing.${side}`)}</span>`;
    const { item, distance } = near;
    const far = this.#far(distance);
    const told = distance.amount === 0 ? far : voice.say(`board.meanwhile.${side}`, far);
    const label = [voice.say('board.meanwhile.label', country, told, item.title), ...item.texts].join(', ');
    return html`<button type="button" class="side ${side}" style="--far:${(distance.days / scale).toFixed(3)}" aria-label=${label} title=${item.title}
      @click=${() => this.ask('cs-choose', { id: item.id })}>
      <span class="line"></span><cs-mark kind=${item.kind} ?cut=${item.contested} ?hollow=${item.shape === 'year'} ?bar=${item.own}></cs-mark>
      <span class="far">${far}</span><span class="told">${told}</span>${item.texts.slice(0, 1).map((siglum) => html`<cs-siglum letter=${siglum}></cs-siglum>`)}
    </button>`;
  }

  #far({ amount, unit }: Distance): string {
    if (amount === 0) return this.voice.say(`board.meanwhile.same.${unit}`);
    return new Intl.NumberFormat(this.voice.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  }

  /** The chosen day in full, another chosen date as it is told, or the middle of the window. */
  #when({ days, event }: Moment, { selection: { window } }: State): string {
    const { voice } = this;
    const format = (options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(voice.locale, { ...options, timeZone: 'UTC' }).format(dateOf(days[0]));
    if (event?.shape === 'day') return voice.say('board.meanwhile.day', format({ dateStyle: 'long' }));
    if (event) return voice.say('board.meanwhile.time', event.when);
    return voice.say('board.meanwhile.time', format(window[1] - window[0] > LONG ? { year: 'numeric' } : { year: 'numeric', month: 'long' }));
  }

  /** Up and down keep to the side if there is something on it. */
  readonly #key = (event: KeyboardEvent): void => {
    const button = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLButtonElement);
    const next = button && this.#next(button, event.key);
    if (!next) return;
    event.preventDefault();
    stopAt(this.#buttons(), next);
  };

  #next(button: HTMLElement, key: string): HTMLElement | null {
    const buttons = this.#buttons();
    if (key === 'Home') return buttons[0] ?? null;
    if (key === 'End') return buttons.at(-1) ?? null;
    const row = button.closest('li');
    if (key === 'ArrowLeft' || key === 'ArrowRight') return row?.querySelector(`button.${key === 'ArrowLeft' ? 'before' : 'after'}`) ?? null;
    const other = key === 'ArrowUp' ? row?.previousElementSibling : key === 'ArrowDown' ? row?.nextElementSibling : null;
    const side = button.classList.contains('before') ? 'before' : 'after';
    return other?.querySelector(`button.${side}`) ?? other?.querySelector('button') ?? null;
  }

  #buttons(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('li button')];
  }
}

if (!customElements.get('cs-meanwhile')) customElements.define('cs-meanwhile', CsMeanwhile);
