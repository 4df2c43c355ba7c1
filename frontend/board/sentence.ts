import { css, html, nothing, type TemplateResult } from 'lit';
import { chooser, type Choosing } from './choosers';
import { emptySentence } from './emptiness';
import type { Span } from '../time/days';
import type { State } from './feed';
import { CROSS, NARROWING } from './icons';
import { waysOut, type WayOut } from './loosen';
import { Names } from './names';
import { isNarrow, onNarrow } from './narrow';
import { Part } from './part';
import { aboutPhrase, morePhrases, textsPhrase, wherePhrase, yearsPhrase, type Choice, type Phrase } from './phrases';
import { Popup } from './popup';
import { pieces, type Piece } from './rich';
import { oneStop, rove, ROW } from './roving';
import { active, NO_FILTERS, release, shown } from './selection';
import { CHOOSER_STYLES, CONTROL_STYLES } from './styles';
import { SENTENCE_STYLES } from './sentence-styles';
import { contestedButton, laneButtons, viewButtons, walkButton, zoomButtons, type Tools } from './tools';

/** The count is spoken once nothing has changed for so long. */
const SPEAK = 700;

const SHEET: readonly Choice[] = ['years', 'texts', 'countries', 'themes', 'more'];

/**
 * `<cs-sentence>`: says what is shown, and is how one chooses it. Each dotted word opens a choice; to the right stand
 * the tools of the pictures. On a phone it is a short sentence whose choices open in one sheet.
 */
export class CsSentence extends Part {
  static override styles = [css`:host{display:block;min-block-size:2.75rem}:host([hidden]){display:none}`, CONTROL_STYLES, CHOOSER_STYLES, SENTENCE_STYLES];

  static override properties = {
    ...Part.properties,
    choice: { state: true }, needle: { state: true }, narrow: { state: true }, sheet: { state: true }, spoken: { state: true },
  };

  /** What is being chosen: under its word, or as the open part of the sheet. */
  declare private choice: Choice | null;
  declare private needle: string;
  declare private narrow: boolean;
  declare private sheet: boolean;
  /** The count as assistive technology hears it. */
  declare private spoken: string;

  readonly #popup = new Popup(() => {
    this.choice = null;
  });
  readonly #tools: Tools = {
    contested: (contested) => this.ask('cs-filter', { patch: { contested } }),
    view: (view) => this.ask('cs-view', { view }),
    lanes: (by) => this.ask('cs-lanes', { by }),
    zoom: (by) => this.ask('cs-zoom', { by }),
    walk: () => this.ask('cs-walk'),
  };
  #connected: AbortController | null = null;
  #speaking = 0;

  constructor() {
    super();
    this.choice = null;
    this.needle = '';
    this.narrow = isNarrow();
    this.sheet = false;
    this.spoken = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connected = new AbortController();
    this.narrow = isNarrow();
    onNarrow(this.#connected.signal, () => {
      this.#popup.close(false);
      this.#closeSheet();
      this.narrow = isNarrow();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connected?.abort();
    this.#popup.close(false);
    clearTimeout(this.#speaking);
  }

  protected override updated(): void {
    oneStop(this.#toolButtons());
    this.#speak();
  }

  protected override told(state: State): TemplateResult {
    const items = shown(state.catalogue.items, state.visible, state.selection.window);
    const names = new Names(state.catalogue, this.voice);
    return html`<section aria-label=${this.voice.say('board.sentence.label')}>
      ${this.narrow ? this.#short(state, names, items.length) : this.#long(state, names, items.length)}
      ${state.passedOver.length > 0 ? this.#passedOver(state.passedOver) : nothing}
      ${items.length === 0 ? this.#empty(state, names) : nothing}
      <p class="spoken" role="status">${this.spoken}</p>
    </section>`;
  }

  // ---- wide ----

  #long(state: State, names: Names, count: number): TemplateResult {
    const { voice } = this;
    return html`<div class="bar">
      <p class="say">${this.#sentence(state, names, count)} ${this.#after(state)}</p>
      <div id="choice" class="popup" popover="manual" role="dialog" tabindex="-1" data-choice=${this.choice ?? nothing} aria-label=${this.#choiceName(this.choice)}>
        ${this.choice ? chooser(this.choice, this.#choosing(state, names)) : nothing}
      </div>
      <div class="tools" role="toolbar" aria-label=${voice.say('board.tools')} @keydown=${(event: KeyboardEvent) => rove(event, this.#toolButtons(), ROW)}>
        ${contestedButton(state, voice, this.#tools)}
        ${viewButtons(state.selection.view, false, voice, this.#tools)}
        ${laneButtons(state.selection.lanes, voice, this.#tools)}
        ${zoomButtons(voice, this.#tools)}
        ${walkButton(state.walking, voice, this.#tools)}
      </div>
    </div>`;
  }

  #sentence(state: State, names: Names, count: number): readonly unknown[] {
    const { voice } = this;
    const key = count === 0 ? 'board.sentence.none' : voice.form('board.sentence', count);
    const parts = [
      html`<b>${voice.count('board.count', count)}</b>`,
      this.#phrase(textsPhrase(state, voice)),
      this.#phrase(yearsPhrase(state)),
      this.#phrase(wherePhrase(state, voice, names)),
      this.#phrase(aboutPhrase(state, voice, names)),
      [...morePhrases(state, voice, names).map((phrase) => this.#phrase(phrase)), this.#words(state)],
    ];
    return this.#fill(pieces(voice.raw(key)), parts);
  }

  /** The words searched for; pressing them takes them out. */
  #words({ selection: { filters } }: State): TemplateResult | typeof nothing {
    if (filters.words === '') return nothing;
    const { voice } = this;
    return html`${this.#fill(pieces(voice.raw('board.with.words')), [filters.words])}<button type="button" class="remove"
      aria-label=${voice.say('board.with.words.remove', filters.words)} @click=${() => this.ask('cs-filter', { patch: release('words') })}>${CROSS}</button>`;
  }

  /** What stands behind the sentence: a way to the choices that it does not tell of, and out of all filters. */
  #after(state: State): TemplateResult {
    const { voice } = this;
    const { filters } = state.selection;
    const more = filters.actors.size === 0 && filters.importance === 1;
    return html`${more ? html`<button type="button" class="word small" data-choice="more" aria-haspopup="dialog" aria-expanded=${this.choice === 'more'}
      aria-label=${voice.say('board.more.label')} @click=${this.#pressWord}>${voice.say('board.more')}</button>` : nothing}
      ${active(filters).length > 0 ? html`<button type="button" class="clear" @click=${this.#clear}>${voice.say('board.clear')}</button>` : nothing}`;
  }

  #phrase({ choice, key, values, sigla }: Phrase): readonly unknown[] {
    return this.#fill(pieces(this.voice.raw(key)), sigla ? [this.#sigla(sigla)] : values, choice);
  }

  #sigla(sigla: readonly string[]): TemplateResult {
    return html`${sigla.map((siglum) => html`<cs-siglum letter=${siglum} label=${siglum}></cs-siglum>`)}`;
  }

  #fill(wording: readonly Piece[], values: readonly unknown[], choice: Choice = 'more'): readonly unknown[] {
    return wording.map((piece) => {
      if ('text' in piece) return piece.text;
      if ('value' in piece) return values[piece.value];
      return html`<button type="button" class="word" data-choice=${choice} aria-haspopup="dialog" aria-expanded=${this.choice === choice || (this.narrow && this.sheet)}
        @click=${this.#pressWord}>${this.#fill(piece.link, values)}</button>`;
    });
  }

  readonly #pressWord = (event: Event): void => {
    const word = event.currentTarget as HTMLElement;
    const choice = word.dataset['choice'] as Choice;
    if (this.narrow) this.#openSheet(choice);
    else if (this.#popup.isOpen && this.choice === choice) this.#popup.close(true);
    else void this.#openChoice(choice, word);
  };

  async #openChoice(choice: Choice, word: HTMLElement): Promise<void> {
    this.choice = choice;
    this.needle = '';
    await this.updateComplete;
    const box = this.renderRoot.querySelector<HTMLElement>('#choice');
    if (box && this.choice === choice) this.#popup.open(box, word);
  }

  #choosing(state: State, names: Names): Choosing {
    return {
      state, names, voice: this.voice, needle: this.needle,
      find: (needle) => {
        this.needle = needle;
      },
      filter: (patch) => this.ask('cs-filter', { patch }),
      look: (window) => this.#look(window),
      show: (younger) => this.ask('cs-level', { younger }),
    };
  }

  #choiceName(choice: Choice | null): string {
    if (choice === null) return '';
    return this.voice.say(`board.choose.${choice}`);
  }

  readonly #clear = (): void => this.ask('cs-filter', { patch: NO_FILTERS });

  /** An address that somebody wrote or a program mangled; the next change of what is shown mends it. */
  #passedOver(strange: readonly string[]): TemplateResult {
    const { voice } = this;
    return html`<div class="empty"><p role="alert">${voice.count('board.passed.over', strange.length, voice.list(strange))}</p>
      <button type="button" class="button" @click=${() => this.ask('cs-understood')}>${voice.say('board.understood')}</button></div>`;
  }

  // ---- nothing to see ----

  #empty(state: State, names: Names): TemplateResult {
    const { voice } = this;
    const ways = waysOut(state.catalogue.items, state.selection, state.home);
    return html`<div class="empty"><p>${emptySentence(state, voice, names)}${state.younger ? ` ${voice.say('board.level.empty')}` : nothing}</p>
      ${ways.slice(0, 3).map((way, index) => html`<button type="button" class="button ${index === 0 ? 'primary' : ''}" @click=${() => this.#loosen(way)}>${voice.say(
        `board.loosen.${way.loosen}`, voice.count('board.count', way.count), state.selection.filters.words)}</button>`)}
      ${ways.length === 0 ? html`<button type="button" class="button primary" @click=${() => this.ask('cs-reset')}>${voice.say('board.clear')}</button>` : nothing}
    </div>`;
  }

  #loosen({ loosen }: WayOut): void {
    if (loosen !== 'window') this.ask('cs-filter', { patch: release(loosen) });
    else if (this.state) this.#look(this.state.home);
  }

  /** A window that is chosen is a step of its own on the way back. */
  #look([from, to]: Span): void {
    this.ask('cs-window', { from, to, settled: true, step: true });
  }

  // ---- narrow ----

  #short(state: State, names: Names, count: number): TemplateResult {
    const { voice } = this;
    const parts = [html`<b>${voice.count('board.count', count)}</b>`, this.#phrase(this.#whereShort(state, names)), this.#phrase(yearsPhrase(state, true))];
    const filters = active(state.selection.filters).length;
    return html`<div class="bar">
      ${viewButtons(state.selection.view, true, voice, this.#tools)}
      <p class="say">${this.#fill(pieces(voice.raw('board.short')), parts)}</p>
      <button type="button" class="filters" aria-haspopup="dialog" aria-expanded=${this.sheet} aria-label=${voice.say('board.filters')}
        @click=${() => this.#openSheet(null)}>${NARROWING}${filters > 0 ? html`<span class="badge">${filters}</span>` : nothing}</button>
    </div>${this.#sheetDialog(state, names, count)}`;
  }

  /** One country by its name, several as a number. */
  #whereShort(state: State, names: Names): Phrase {
    const { voice } = this;
    const size = state.selection.filters.countries.size;
    if (size < 2) return wherePhrase(state, voice, names);
    return { choice: 'countries', key: voice.form('board.where.short', size), values: [voice.number(size)] };
  }

  #sheetDialog(state: State, names: Names, count: number): TemplateResult {
    const { voice } = this;
    const choosing = this.#choosing(state, names);
    return html`<dialog class="sheet" aria-label=${voice.say('board.filters')} @close=${this.#sheetClosed} @click=${this.#pressBackdrop}>
      ${this.sheet ? html`<header><h2>${voice.say('board.filters')}</h2>
        ${active(state.selection.filters).length > 0 ? html`<button type="button" class="clear" @click=${this.#clear}>${voice.say('board.clear')}</button>` : nothing}</header>
      <div class="sections">
        <div class="row">${contestedButton(state, voice, this.#tools)}</div>
        ${SHEET.map((choice) => html`<details name="choice" ?open=${this.choice === choice} @toggle=${(event: Event) => this.#unfold(choice, event)}>
          <summary><span>${this.#choiceName(choice)}</span><span class="now">${this.#now(choice, state, names)}</span></summary>
          ${this.choice === choice ? html`<div class="inside">${chooser(choice, choosing)}</div>` : nothing}</details>`)}
        <div class="row">${laneButtons(state.selection.lanes, voice, this.#tools)}${zoomButtons(voice, this.#tools)}${walkButton(state.walking, voice, this.#tools)}</div>
      </div>
      <footer><button type="button" class="button primary" @click=${this.#closeSheet}>${voice.count('board.done', count)}</button></footer>` : nothing}
    </dialog>`;
  }

  /** What a section of the sheet is set to. */
  #now(choice: Choice, state: State, names: Names): unknown {
    const { voice } = this;
    const phrases: readonly Phrase[] = choice === 'texts' ? [textsPhrase(state, voice)]
      : choice === 'years' ? [yearsPhrase(state, true)]
      : choice === 'countries' ? [wherePhrase(state, voice, names)]
      : choice === 'themes' ? [aboutPhrase(state, voice, names)]
      : morePhrases(state, voice, names);
    if (phrases.length === 0) return voice.say('board.filters.none');
    return phrases.map(({ key, values, sigla }, index) => {
      const link = pieces(voice.raw(key)).find((piece) => 'link' in piece);
      const said = link ? this.#fill(link.link, sigla ? [this.#sigla(sigla)] : values) : nothing;
      return index === 0 ? said : ['; ', said];
    });
  }

  #unfold(choice: Choice, event: Event): void {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open && this.choice !== choice) {
      this.needle = '';
      this.choice = choice;
    } else if (!open && this.choice === choice) {
      this.choice = null;
    }
  }

  async #openSheet(choice: Choice | null): Promise<void> {
    this.sheet = true;
    this.choice = choice;
    this.needle = '';
    await this.updateComplete;
    const dialog = this.#dialog();
    if (dialog && !dialog.open) dialog.showModal();
  }

  readonly #closeSheet = (): void => this.#dialog()?.close();

  readonly #sheetClosed = (): void => {
    this.sheet = false;
    this.choice = null;
  };

  readonly #pressBackdrop = (event: Event): void => {
    if (event.target === event.currentTarget) this.#closeSheet();
  };

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  // ---- helpers ----

  #toolButtons(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.tools button')];
  }

  /** Says the count, but not at every step of a gesture. */
  #speak(): void {
    const { state } = this;
    if (!state) return;
    const count = this.voice.count('board.count', shown(state.catalogue.items, state.visible, state.selection.window).length);
    clearTimeout(this.#speaking);
    if (count !== this.spoken) {
      this.#speaking = setTimeout(() => {
        this.spoken = count;
      }, SPEAK);
    }
  }
}

if (!customElements.get('cs-sentence')) customElements.define('cs-sentence', CsSentence);
