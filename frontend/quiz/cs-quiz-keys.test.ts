// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './cs-quiz-keys';

describe('cs-quiz-keys', () => {
  let pressed: number;

  beforeEach(() => {
    pressed = 0;
    document.body.innerHTML = `<input id="search"><div>
      <input type="checkbox" id="other-thing">
      <input type="radio" name="a" id="one" data-digit><input type="radio" name="a" id="two" data-digit><input id="line" data-line>
      <button id="other"></button><button id="answer" data-enter></button><cs-quiz-keys></cs-quiz-keys></div>`;
    document.querySelector('#answer')!.addEventListener('click', () => (pressed += 1));
  });

  afterEach(() => document.body.replaceChildren());

  const press = (key: string, where = 'body', more: KeyboardEventInit = {}): boolean =>
    document.querySelector(where)!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more }));
  const chosen = (id: string): boolean => document.querySelector<HTMLInputElement>(id)!.checked;

  it('chooses an option by its digit and leads the focus there', () => {
    expect(press('2')).toBe(false);
    expect(chosen('#two')).toBe(true);
    expect(document.activeElement?.id).toBe('two');
    press('1', '#two');
    expect(chosen('#one')).toBe(true);
  });

  it('leaves a digit without an option alone', () => {
    expect(press('3')).toBe(true);
  });

  it('answers by Enter, from an option and from anywhere, but once', () => {
    press('Enter', '#one');
    press('Enter');
    press('Enter', 'body', { repeat: true });
    expect(pressed).toBe(2);
  });

  it('answers by Enter at the end of a line, what was typed first', () => {
    document.querySelector('#line')!.addEventListener('change', () => expect(pressed).toBe(0));
    press('1', '#line');
    expect(chosen('#one')).toBe(false);
    press('Enter', '#line');
    expect(pressed).toBe(1);
    press('Enter', '#other-thing');
    expect(pressed).toBe(2);
  });

  it('leaves Enter to another button, and every key to a field', () => {
    press('Enter', '#other');
    press('Enter', '#search');
    press('1', '#search');
    expect(pressed).toBe(0);
    expect(chosen('#one')).toBe(false);
  });

  it('hears nothing once it is gone', () => {
    document.querySelector('cs-quiz-keys')!.remove();
    press('Enter');
    expect(pressed).toBe(0);
  });
});
