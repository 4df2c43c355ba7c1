// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './cs-keys';

describe('cs-keys', () => {
  let heard: string[];

  beforeEach(() => {
    heard = [];
    document.body.innerHTML = '<cs-keys keys="ArrowLeft f Space"></cs-keys><input><button></button><cs-timeline tabindex="0"></cs-timeline>';
    document.querySelector('cs-keys')!.addEventListener('cs-press', (event) => {
      heard.push((event as CustomEvent<{ key: string }>).detail.key);
    });
  });

  afterEach(() => document.body.replaceChildren());

  const press = (key: string, where = 'body', more: KeyboardEventInit = {}): boolean =>
    document.querySelector(where)!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more }));

  it('tells its keys, whatever the case of the letter, and keeps them from the browser', () => {
    expect(press('ArrowLeft')).toBe(false);
    press('F');
    press(' ');
    expect(heard).toEqual(['ArrowLeft', 'f', 'Space']);
  });

  it('leaves other keys and combinations alone', () => {
    expect(press('g')).toBe(true);
    expect(press('f', 'body', { ctrlKey: true })).toBe(true);
    expect(heard).toEqual([]);
  });

  it('leaves keys to a field and to a picture, and the space bar to a button', () => {
    press('f', 'input');
    press('ArrowLeft', 'cs-timeline');
    press(' ', 'button');
    press('f', 'button');
    expect(heard).toEqual(['f']);
  });

  it('hears nothing once it is gone', () => {
    document.querySelector('cs-keys')!.remove();
    expect(press('f')).toBe(true);
  });
});
