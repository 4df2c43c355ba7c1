import { scaleOf } from '../timeline/span';
import { dayOf, dayOfIso, type Span } from '../time/days';
import { axisY, drawAxis, drawFlag, drawGrading, drawInvitation, type Grading, type Room } from './draw';
import { graded, including, lineOf, onLine, zoomed } from './line';
import { edtfOf, middleOf, momentAt, momentOf, spanOf, stepped, steppedYears, unitAt, wordsOf, type Moment, type Unit } from './moment';
import { STYLE } from './style';

type Word = 'line' | 'help' | 'none' | 'field' | 'example' | 'bad' | 'outside' | 'in' | 'out' | 'you' | 'given' | 'right' | 'full' | 'points' | 'distance' | 'axis' | 'picture';

/** Air beside the line, in px: half a flag. */
const AIR = 20;

const ZOOM = 1 / 1.6;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
const DECADES: Readonly<Record<string, number>> = { PageUp: -10, PageDown: 10 };
const ZOOMS: Readonly<Record<string, number>> = { '+': ZOOM, '=': ZOOM, '-': 1 / ZOOM, _: 1 / ZOOM };

/**
 * `<cs-when first="1930" last="2021" finest="day">`: a moment is given by a flag on a line of years, by click, drag, touch
 * or keyboard, or in a plain field beside it. `value` is EDTF, at the precision that could be seen when it was given;
 * '' as long as none is. `cs-when` {value}, bubbling and composed, tells of every change a person makes.
 *
 * With `right-from`, `right-to`, `full-from` and `full-to` (days of the right date and of what earns the full point) the
 * element shows how the value was graded instead. Its words stand in attributes: `say-line`, `say-help` and so on.
 */
export class CsWhen extends HTMLElement {
  static readonly observedAttributes = ['first', 'last', 'finest', 'value', 'right-from', 'right-to', 'full-from', 'full-to'];

  #moment: Moment | null = null;
  #span: Span | null = null;
  readonly #line = document.createElement('div');
  readonly #svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #tools = document.createElement('div');
  readonly #input = document.createElement('input');
  readonly #caption = document.createElement('span');
  readonly #objection = document.createElement('p');
  readonly #help = document.createElement('p');
  readonly #said = document.createElement('p');
  readonly #zoomOut = document.createElement('button');
  readonly #zoomIn = document.createElement('button');
  readonly #size = new ResizeObserver(() => this.#draw());

  constructor() {
    super();
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.#line.className = 'line';
    this.#line.append(this.#svg);
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#said.className = 'said';
    this.#said.setAttribute('role', 'status');
    this.#fillTools();
    this.attachShadow({ mode: 'open' }).append(style, this.#line, this.#tools, this.#said);
    this.#listen();
  }

  /** EDTF; anything that is no moment counts as none. */
  get value(): string { return this.#moment ? edtfOf(this.#moment) : ''; }
  set value(value: string) {
    const moment = typeof value === 'string' ? momentOf(value, this.#finest) : null;
    if ((moment ? edtfOf(moment) : '') === this.value) return;
    this.#moment = moment;
    this.#fillField();
    this.#draw();
  }

  get #finest(): Unit {
    const finest = this.getAttribute('finest');
    return finest === 'year' || finest === 'month' ? finest : 'day';
  }

  /** All of the line. */
  get #home(): Span {
    const [first, last] = [Number(this.getAttribute('first')), Number(this.getAttribute('last'))];
    return first && last && first < last ? lineOf(first, last) : lineOf(1930, 2021);
  }

  get #isGraded(): boolean { return this.hasAttribute('right-from'); }

  connectedCallback(): void {
    for (const name of ['value']) this.#adopt(name);
    this.#size.observe(this.#line);
    this.#name();
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#size.disconnect();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'value') this.value = value ?? '';
    else if (name !== 'finest') this.#span = null;
    if (this.isConnected) {
      this.#name();
      this.#draw();
    }
  }

  /** A property set before the element was defined would hide the accessor. */
  #adopt(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }

  #fillTools(): void {
    const zoom = document.createElement('div');
    zoom.className = 'zoom';
    for (const [button, sign, factor] of [[this.#zoomOut, '−', 1 / ZOOM], [this.#zoomIn, '+', ZOOM]] as const) {
      button.type = 'button';
      button.textContent = sign;
      button.addEventListener('click', () => this.#zoom(factor));
      zoom.append(button);
    }
    const label = document.createElement('label');
    label.append(this.#caption, this.#input);
    this.#input.autocomplete = 'off';
    this.#objection.id = 'objection';
    this.#objection.setAttribute('role', 'alert');
    this.#objection.className = this.#help.className = 'hint';
    this.#help.id = 'help';
    this.#input.setAttribute('aria-describedby', 'objection');
    this.#tools.className = 'tools';
    this.#tools.append(label, zoom, this.#objection, this.#help);
  }

  /** Gives everything its name and role, for asking or for showing how it was graded. */
  #name(): void {
    const line = this.#line;
    const graded = this.#isGraded;
    line.setAttribute('role', graded ? 'img' : 'slider');
    line.setAttribute('aria-label', this.#say(graded ? 'picture' : 'line'));
    if (graded) line.removeAttribute('tabindex');
    else line.tabIndex = 0;
    if (graded) for (const name of ['valuemin', 'valuemax', 'valuenow', 'valuetext', 'describedby']) line.removeAttribute(`aria-${name}`);
    else line.setAttribute('aria-describedby', 'help');
    this.#tools.hidden = graded;
    this.#caption.textContent = this.#say('field');
    this.#input.placeholder = this.#say('example');
    this.#input.inputMode = this.#finest === 'year' ? 'numeric' : 'text';
    this.#help.textContent = this.#say('help');
    this.#zoomIn.setAttribute('aria-label', this.#say('in'));
    this.#zoomOut.setAttribute('aria-label', this.#say('out'));
  }

  #listen(): void {
    const line = this.#line;
    line.addEventListener('keydown', event => this.#key(event));
    line.addEventListener('pointerdown', event => this.#press(event));
    line.addEventListener('pointermove', event => line.hasPointerCapture(event.pointerId) && this.#point(event));
    line.addEventListener('wheel', event => this.#wheel(event), { passive: false });
    this.#input.addEventListener('change', () => this.#typed());
  }

  // ---- drawing ----

  get #shown(): Span {
    if (this.#isGraded) return this.#grading ? graded(this.#grading.full, spanOf(this.#grading.given)) : this.#home;
    return (this.#span ??= this.#home);
  }

  get #room(): Room {
    const { clientWidth, clientHeight } = this.#line;
    return { scale: scaleOf(this.#shown, AIR, Math.max(1, clientWidth - 2 * AIR)), height: clientHeight, locale: this.#locale };
  }

  get #locale(): string {
    return this.lang || document.documentElement.lang || 'es';
  }

  #draw(): void {
    if (!this.isConnected || this.#line.clientWidth === 0) return;
    const room = this.#room;
    const grading = this.#grading;
    const parts = grading ? drawGrading(room, grading) : this.#moment ? drawFlag(room, this.#moment, this.#flagWords(), axisY(room) - FLAG_UP) : drawInvitation(room, this.#say('none'));
    this.#svg.replaceChildren(...parts, ...drawAxis(room));
    if (!this.#isGraded) this.#tellSlider();
  }

  #flagWords(): { sign: string; when: string; note: string } {
    return { sign: this.#say('you'), when: this.#moment ? wordsOf(this.#moment, this.#locale) : '', note: '' };
  }

  get #grading(): Grading | null {
    const [rightFrom, rightTo, fullFrom, fullTo] = ['right-from', 'right-to', 'full-from', 'full-to'].map(name => dayOfIso(this.getAttribute(name) ?? ''));
    if (!this.#moment || rightFrom == null || rightTo == null || fullFrom == null || fullTo == null) return null;
    const words = Object.fromEntries((['right', 'full', 'you', 'given', 'points', 'distance', 'axis'] as const).map(word => [word, this.#say(word)]));
    return { right: [rightFrom, rightTo + 1], full: [fullFrom, fullTo + 1], given: this.#moment, words: words as unknown as Grading['words'] };
  }

  #tellSlider(): void {
    const home = this.#home;
    const year = (day: number): string => String(new Date(day * 86_400_000).getUTCFullYear());
    const now = this.#moment ? middleOf(this.#moment) : (home[0] + home[1]) / 2;
    this.#line.setAttribute('aria-valuemin', this.getAttribute('first') ?? '1930');
    this.#line.setAttribute('aria-valuemax', this.getAttribute('last') ?? '2021');
    this.#line.setAttribute('aria-valuenow', year(now));
    this.#line.setAttribute('aria-valuetext', this.#moment ? wordsOf(this.#moment, this.#locale) : this.#say('none'));
  }

  // ---- hands ----

  #unit(): Unit {
    return unitAt(this.#room.scale.perDay, this.#finest);
  }

  #press(event: PointerEvent): void {
    if (this.#isGraded || event.button !== 0) return;
    this.#line.setPointerCapture(event.pointerId);
    this.#point(event);
  }

  #point(event: PointerEvent): void {
    const { scale } = this.#room;
    const x = event.clientX - this.#line.getBoundingClientRect().left;
    if (x < AIR || x > AIR + scale.width) this.#pan(x < AIR ? -1 : 1);
    this.#give(momentAt(this.#room.scale.day(Math.max(AIR, Math.min(AIR + scale.width, x))), this.#unit()));
  }

  /** A flag dragged to the edge takes the line along. */
  #pan(way: 1 | -1): void {
    const [from, to] = this.#shown;
    const by = (way * (to - from)) / 50;
    this.#span = onLine([from + by, to + by], this.#home);
  }

  #wheel(event: WheelEvent): void {
    if (this.#isGraded || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const x = event.clientX - this.#line.getBoundingClientRect().left;
    this.#span = zoomed(this.#shown, Math.exp(event.deltaY * 0.004), this.#room.scale.day(x), this.#home, this.#finest);
    this.#draw();
  }

  #zoom(factor: number): void {
    const [from, to] = this.#shown;
    this.#span = zoomed(this.#shown, factor, this.#moment ? middleOf(this.#moment) : (from + to) / 2, this.#home, this.#finest);
    this.#draw();
  }

  // ---- keyboard and field ----

  #key(event: KeyboardEvent): void {
    if (this.#isGraded || event.altKey || event.ctrlKey || event.metaKey) return;
    const factor = ZOOMS[event.key];
    const next = this.#moved(event.key);
    if (factor !== undefined) this.#zoom(factor);
    else if (next) this.#give(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Where a key takes the flag; the first key puts it in the middle. */
  #moved(key: string): Moment | null {
    const unit = this.#unit();
    const [from, to] = this.#home;
    const [first, last] = [momentAt(this.#firstDay, unit), momentAt(this.#lastDay, unit)];
    if (key === 'Home') return first;
    if (key === 'End') return last;
    const [step, decade] = [STEPS[key], DECADES[key]];
    if (step === undefined && decade === undefined) return null;
    if (!this.#moment) return momentAt((Math.max(from, this.#shown[0]) + Math.min(to, this.#shown[1])) / 2, unit);
    const at = momentAt(middleOf(this.#moment), unit);
    const next = step === undefined ? steppedYears(at, decade!) : stepped(at, step);
    return next.day < first.day ? first : next.day > last.day ? last : next;
  }

  get #firstDay(): number { return dayOf(Number(this.getAttribute('first')) || 1930); }
  get #lastDay(): number { return dayOf((Number(this.getAttribute('last')) || 2021) + 1) - 1; }

  #typed(): void {
    const text = this.#input.value.trim();
    const moment = momentOf(text, this.#finest);
    const outside = moment !== null && (spanOf(moment)[1] <= this.#firstDay || moment.day > this.#lastDay);
    const objection = text === '' ? '' : moment === null ? this.#say('bad') : outside ? this.#say('outside') : '';
    this.#object(objection);
    if (objection === '') this.#give(text === '' ? null : moment);
  }

  #object(objection: string): void {
    this.#objection.textContent = objection;
    this.#input.setAttribute('aria-invalid', String(objection !== ''));
  }

  /** A person has given a moment, or taken it back. */
  #give(moment: Moment | null): void {
    if (moment) this.#span = including(this.#shown, middleOf(moment), this.#home);
    const before = this.value;
    this.#moment = moment;
    this.#draw();
    if (this.value === before) return;
    this.#fillField();
    this.#said.textContent = this.shadowRoot!.activeElement === this.#line ? '' : moment ? wordsOf(moment, this.#locale) : this.#say('none');
    this.dispatchEvent(new CustomEvent('cs-when', { bubbles: true, composed: true, detail: { value: this.value } }));
  }

  #fillField(): void {
    this.#input.value = this.value;
    this.#object('');
  }

  #say(word: Word): string {
    return this.getAttribute(`say-${word}`) ?? '';
  }
}

/** How far above the axis the flag flies, in px. */
const FLAG_UP = 112;

if (!customElements.get('cs-when')) customElements.define('cs-when', CsWhen);
