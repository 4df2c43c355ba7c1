import { LitElement, nothing, type TemplateResult } from 'lit';
import type { State } from './feed';
import { Voice } from './words';

/** A part of a board that speaks rather than draws. It is given the `state` and answers with events. */
export abstract class Part extends LitElement {
  static override properties = { state: { attribute: false } };

  /** What is shown; `null` until the events are here. */
  declare state: State | null;

  #voice: Voice | null = null;
  #spokenOf: State | null = null;

  constructor() {
    super();
    this.state = null;
  }

  /** Speaks the language of the state. */
  protected get voice(): Voice {
    const { state } = this;
    if (!this.#voice || state?.words !== this.#spokenOf?.words || state?.locale !== this.#spokenOf?.locale) {
      this.#voice = new Voice(state?.words ?? {}, state?.locale ?? 'es');
      this.#spokenOf = state;
    }
    return this.#voice;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.state ? this.told(this.state) : nothing;
  }

  /** What the part shows of a state. */
  protected abstract told(state: State): TemplateResult | typeof nothing;

  /** Asks the board for a change. */
  protected ask(name: string, detail: unknown = null): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}
