import type { Voice } from './words';

const STYLE = `:host{display:block;position:relative}
.failed{position:absolute;inset:0 0 auto;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:var(--cs-3);min-block-size:2.75rem;padding:var(--cs-1) 1.25rem;
font:italic 500 var(--cs-text-m)/var(--cs-lh-text) var(--cs-serif);color:var(--cs-ink);background:var(--cs-silence),var(--cs-paper)}
.failed[hidden]{display:none}
p{margin:0;padding:.1em .4em;background:var(--cs-paper)}
button{min-block-size:2.125rem;padding:0 var(--cs-4);border:1px solid var(--cs-rule-strong);border-radius:var(--cs-radius-s);
background:var(--cs-paper);color:inherit;font:600 var(--cs-text-s)/1 var(--cs-sans);cursor:pointer}
button:hover{border-color:var(--cs-ink)}
button:focus-visible{outline:none;box-shadow:var(--cs-focus)}
@media (forced-colors:active){button:focus-visible{outline:3px solid Highlight}}`;

/** Says above the pictures that nothing could be loaded, and offers to try again. */
export class Failure {
  readonly #box = document.createElement('div');
  readonly #sentence = document.createElement('p');
  readonly #button = document.createElement('button');

  constructor(root: ShadowRoot, retry: () => void) {
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.#box.className = 'failed';
    this.#box.setAttribute('role', 'alert');
    this.#box.hidden = true;
    this.#box.append(this.#sentence, this.#button);
    this.#button.type = 'button';
    this.#button.addEventListener('click', retry);
    root.append(style, this.#box, document.createElement('slot'));
  }

  show(voice: Voice): void {
    this.#sentence.textContent = voice.say('board.failed');
    this.#button.textContent = voice.say('board.retry');
    this.#box.hidden = false;
  }

  hide(): void {
    this.#box.hidden = true;
  }
}
