import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import '../marks';
import { RECORD } from '../marks';
import type { Item } from '../model';
import { chaptersOf, type Chapter, type Entry } from './chapters';
import { inOrder } from '../time/dates';
import type { State } from './feed';
import { FAULT } from './icons';
import { Names } from './names';
import { Part } from './part';
import { COLUMN, oneStop, rove } from './roving';
import { shown, undated, type Selection } from './selection';
import { CONTROL_STYLES } from './styles';
import { LIST_STYLES } from './list-styles';

/** So many lines are there at once, and so many more come whenever there is time: nobody waits for 2,000. */
const FIRST = 120;
const MORE = 200;

/** What a line of a chapter out of sight is taken to measure, in px. */
const LINE = 42;

/**
 * `<cs-list>`: the selection as a numbered list, by years, with the silences between them. For whoever cannot use, or
 * would rather not use, a picture; also what is printed. One tab stop, arrows go from line to line.
 */
export class CsList extends Part {
  static override styles = [CONTROL_STYLES, LIST_STYLES];

  static override properties = { ...Part.properties, limit: { state: true }, seen: { state: true } };

  /** So many lines are built. */
  declare private limit: number;
  /** Whether the list is displayed at all; a hidden one is not built. */
  declare private seen: boolean;

  #connected: AbortController | null = null;
  #growing = 0;
  #listed: State | null = null;
  #chapters: readonly Chapter[] = [];
  #names: Names | null = null;
  /** The choice that has been brought into view. */
  #shown: string | null = null;

  constructor() {
    super();
    this.limit = FIRST;
    this.seen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    const size = new ResizeObserver(() => this.#look());
    size.observe(this);
    signal.addEventListener('abort', () => size.disconnect());
    addEventListener('beforeprint', () => this.#printing(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connected?.abort();
    clearTimeout(this.#growing);
  }

  /** Ids of all lines in their order. */
  reachable(): string[] {
    return this.state ? inOrder(listed(this.state)).map(({ id }) => id) : [];
  }

  protected override shouldUpdate(): boolean {
    return this.seen;
  }

  protected override willUpdate(): void {
    const { state } = this;
    if (!state) return;
    if (!sameList(this.#listed, state)) {
      this.#chapters = chaptersOf(listed(state));
      this.#names = new Names(state.catalogue, this.voice);
      this.limit = FIRST;
    }
    this.#listed = state;
    const chosen = this.#chapters.flatMap(({ entries }) => entries).find(({ item }) => item.id === state.selection.chosen);
    this.limit = Math.max(this.limit, chosen?.number ?? 0);
  }

  protected override updated(): void {
    const buttons = this.#buttons();
    const chosen = this.state?.selection.chosen ?? null;
    const line = buttons.find((button) => button.ariaCurrent === 'true') ?? null;
    if (chosen !== this.#shown) {
      this.#shown = chosen;
      if (line) for (const button of buttons) button.removeAttribute('tabindex');
      line?.scrollIntoView({ block: 'nearest' });
    }
    oneStop(buttons, line);
    this.#grow();
  }

  protected override told({ selection }: State): TemplateResult {
    const { voice } = this;
    return html`<section aria-label=${voice.say('board.list.label')} @keydown=${(event: KeyboardEvent) => rove(event, this.#buttons(), COLUMN)}>
      ${this.#chapters.length === 0 ? html`<p class="nothing">${voice.say('board.list.empty')}</p>` : nothing}
      ${repeat(this.#chapters, ({ year }) => year, (chapter) => this.#chapter(chapter, selection))}
    </section>`;
  }

  /** A chapter is made anew only if one of its own lines has changed. */
  #chapter(chapter: Chapter, selection: Selection): TemplateResult | typeof nothing {
    const { entries, silence, year } = chapter;
    const built = entries.filter(({ number }) => number <= this.limit);
    const chosen = built.some(({ item }) => item.id === selection.chosen) ? selection.chosen : null;
    if (built.length === 0) return nothing;
    return html`${guard([chapter, built.length, chosen], () => html`${silence ? this.#silence(silence, selection) : nothing}
      <div class="chapter" style="contain-intrinsic-block-size:auto ${built.length * LINE}px">
        <h3>${year ?? this.voice.say('board.list.undated')}</h3>
        <ol>${repeat(built, ({ item }) => item.id, (entry) => this.#line(entry, chosen))}</ol>
      </div>`)}`;
  }

  /** Only where, of what and in whose text one looks may one speak of silence; what a filter hides is no silence. */
  #silence([from, to]: readonly [number, number], { filters }: Selection): TemplateResult {
    const hidden = this.state?.younger || filters.importance > 1 || filters.contested || filters.words !== '';
    const key = hidden ? 'board.list.gap' : 'board.list.silence';
    return html`<p class="silence"><span>${this.voice.say(key, from, to)}</span></p>`;
  }

  #line({ number, item }: Entry, chosen: string | null): TemplateResult | typeof nothing {
    const { voice } = this;
    const names = this.#names;
    if (!names) return nothing;
    const where = item.countries.map((code) => names.country(code));
    return html`<li value=${number}>
      <button type="button" aria-current=${item.id === chosen ? 'true' : nothing} @click=${() => this.ask('cs-choose', { id: item.id })}>
        <span class="number">${number}</span>
        <span class="when">${item.when}</span>
        <cs-mark kind=${item.kind} ?cut=${item.contested} ?hollow=${item.shape === 'year'} ?bar=${item.own} label=${voice.say(`board.kind.${item.kind}`)}></cs-mark>
        <span class="title ${item.importance === 3 ? 'major' : ''}">${item.title}</span>
        <span class="where">${where.length > 0 ? voice.list(where) : voice.say('board.region')}${item.own ? html` <span class="own">${voice.say('board.list.own')}</span>` : nothing}</span>
        <span class="sigla">${this.#sigla(item, names)}</span>
        <span class="contested">${item.contested ? html`${FAULT}${voice.say('board.list.contested')}` : nothing}</span>
      </button></li>`;
  }

  #sigla(item: Item, names: Names): TemplateResult {
    const { voice } = this;
    const voices = [...item.texts.map((siglum) => [siglum, names.text(siglum)] as const), ...(item.corrected ? [[RECORD, voice.say('board.record')] as const] : [])];
    return html`${voices.map(([siglum, name]) => html`<cs-siglum letter=${siglum} label=${voice.say('board.list.according', name)}></cs-siglum>`)}`;
  }

  #buttons(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('li > button')];
  }

  /** A list that has become smaller keeps the chosen line in view. */
  #look(): void {
    this.seen = this.offsetWidth > 0;
    this.#buttons().find((button) => button.ariaCurrent === 'true')?.scrollIntoView({ block: 'nearest' });
  }

  /** Paper does not scroll: it gets all lines, even where the list is not on the screen. */
  #printing(): void {
    this.seen = true;
    this.performUpdate();
    this.limit = Infinity;
    this.performUpdate();
  }

  #grow(): void {
    clearTimeout(this.#growing);
    if (!this.state || this.limit >= this.state.catalogue.items.length) return;
    this.#growing = setTimeout(() => {
      this.limit += MORE;
    });
  }
}

/** What is in the window, and after it what nobody dates. */
function listed({ catalogue, visible, selection }: State): Item[] {
  return [...shown(catalogue.items, visible, selection.window), ...undated(catalogue.items, visible)];
}

/** Whether both states list the same events, so that only the chosen line can differ. */
function sameList(a: State | null, b: State): boolean {
  return a?.catalogue === b.catalogue && a.visible === b.visible && a.words === b.words && a.selection.window === b.selection.window;
}

if (!customElements.get('cs-list')) customElements.define('cs-list', CsList);
