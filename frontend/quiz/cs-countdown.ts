import { fill } from '../order/row';

const SECOND = 1000;
const MINUTE = 60;

/** Minutes before the end at which what is left is said aloud. */
const SAID_AT = [10, 5, 1];

const STYLE = `:host{display:inline-flex;align-items:center;gap:.5rem}
:host([hidden]){display:none}
.clock{font:600 1rem/1 var(--cs-sans,sans-serif);font-variant-numeric:lining-nums tabular-nums;color:var(--cs-ink-2);white-space:nowrap}
.clock.soon{color:var(--cs-wrong)}
button{font:400 var(--cs-text-xs,13px)/1.2 var(--cs-sans,sans-serif);color:var(--cs-ink-2);background:none;border:0;padding:.3rem;min-block-size:1.75rem;
text-decoration:underline;text-underline-offset:3px;cursor:pointer;border-radius:var(--cs-radius-s,2px)}
button:focus-visible{outline:none;box-shadow:var(--cs-focus,0 0 0 3px)}
.status{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (pointer:coarse){button{min-block-size:2.75rem}}
@media (forced-colors:active){button:focus-visible{outline:2px solid Highlight}}`;

/**
 * `<cs-countdown left="600">`: the seconds that are left, as the server had it when the page was made; the server's clock
 * decides, this one only shows. At the end `cs-time-up` is told once. What is left is said aloud ten, five and one
 * minutes before the end. Whom a clock makes nervous may hide it; it comes back for the last minute. The words for it
 * stand in attributes: `say-left="Quedan {0}"`, `say-minutes="Quedan {0} minutos"`, `say-hide`, `say-show`.
 */
export class CsCountdown extends HTMLElement {
  static readonly observedAttributes = ['left'];

  readonly #clock = document.createElement('span');
  readonly #toggle = document.createElement('button');
  readonly #status = document.createElement('span');
  #end = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #hidden = false;
  #said = Infinity;

  constructor() {
    super();
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.#clock.className = 'clock';
    this.#clock.setAttribute('role', 'timer');
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    this.#toggle.type = 'button';
    this.#toggle.addEventListener('click', () => {
      this.#hidden = !this.#hidden;
      this.#show();
    });
    this.attachShadow({ mode: 'open' }).append(style, this.#clock, this.#toggle, this.#status);
  }

  connectedCallback(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#tick(), SECOND);
    this.#show();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  /** Counted from now, so that a clock that is set wrong does no harm. */
  attributeChangedCallback(): void {
    this.#end = performance.now() + SECOND * Math.max(0, Number(this.getAttribute('left')) || 0);
    this.#said = Infinity;
    this.#show();
  }

  get #left(): number {
    return Math.max(0, Math.ceil((this.#end - performance.now()) / SECOND));
  }

  #tick(): void {
    this.#show();
    this.#sayWhatIsLeft();
    if (this.#left > 0) return;
    clearInterval(this.#timer);
    this.dispatchEvent(new CustomEvent('cs-time-up'));
  }

  #show(): void {
    const soon = this.#left <= MINUTE;
    this.#clock.hidden = this.#hidden && !soon;
    this.#clock.className = soon ? 'clock soon' : 'clock';
    this.#clock.textContent = fill(this.#say('left'), inDigits(this.#left));
    this.#toggle.textContent = this.#say(this.#hidden ? 'show' : 'hide');
    this.#toggle.hidden = soon;
  }

  #sayWhatIsLeft(): void {
    const due = SAID_AT.find((minutes) => this.#left <= minutes * MINUTE && this.#left > (minutes - 1) * MINUTE && minutes < this.#said);
    if (due === undefined) return;
    this.#said = due;
    this.#status.textContent = fill(this.#say('minutes'), String(due));
  }

  #say(word: 'left' | 'minutes' | 'hide' | 'show'): string {
    return this.getAttribute(`say-${word}`) ?? '';
  }
}

/** "9:05", or "1:00:00" from an hour on. */
function inDigits(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / MINUTE);
  const hours = Math.floor(minutes / MINUTE);
  const rest = `${two(seconds % MINUTE)}`;
  return hours > 0 ? `${hours}:${two(minutes % MINUTE)}:${rest}` : `${minutes}:${rest}`;
}

if (!customElements.get('cs-countdown')) customElements.define('cs-countdown', CsCountdown);
