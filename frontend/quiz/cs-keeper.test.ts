// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './cs-keeper';

describe('cs-keeper', () => {
  let heard: string[];
  let busy: boolean;

  const page = (of = 'attempt/q1'): void => {
    document.body.innerHTML = `<div><input type="radio" name="a" id="one"><input type="radio" name="a" id="two"><textarea></textarea>
      <cs-order data-tells></cs-order><button data-enter>Responder</button><button id="other">Otro</button>
      <cs-keeper of="${of}" hears="cs-arranged"></cs-keeper></div>`;
    const place = document.querySelector('div')!;
    place.addEventListener('change', ({ target }) => heard.push(`${(target as Element).id || (target as Element).localName} changed`));
    get('cs-order').addEventListener('cs-arranged', (event) => heard.push(`order ${(event as CustomEvent<{ order: string }>).detail.order}`));
    get('[data-enter]').addEventListener('click', () => heard.push('answered'));
    get('cs-keeper').addEventListener('cs-returned', (event) => {
      heard.push((event as CustomEvent<{ lost: boolean }>).detail.lost ? 'returned without a press' : 'returned');
    });
  };
  const get = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
  /** As a browser does it: nothing is disconnected, everything comes anew. */
  const reload = (of?: string): void => {
    dispatchEvent(new Event('pagehide'));
    page(of);
    heard = [];
    vi.advanceTimersByTime(200);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    heard = [];
    busy = true;
    vi.stubGlobal('Vaadin', { Flow: { clients: { program: { isActive: () => busy } } }, connectionState: { state: 'connected' } });
    page();
  });

  afterEach(() => {
    document.body.replaceChildren();
    sessionStorage.clear();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('does again what the server never got, in the same order, and presses last', () => {
    get('#two').click();
    get('cs-order').dispatchEvent(new CustomEvent('cs-arranged', { detail: { order: 'b,a' } }));
    get('[data-enter]').click();
    busy = false;
    reload();
    expect(get<HTMLInputElement>('#two').checked).toBe(true);
    expect(heard).toEqual(['returned', 'two changed', 'order b,a', 'answered']);
  });

  it('fills in a text that was being written', () => {
    const text = get<HTMLTextAreaElement>('textarea');
    text.value = 'Porque';
    text.dispatchEvent(new Event('input', { bubbles: true }));
    busy = false;
    reload();
    expect(get<HTMLTextAreaElement>('textarea').value).toBe('Porque');
    expect(heard).toEqual(['returned', 'textarea changed']);
  });

  it('does nothing again once the server has had it', () => {
    get('#two').click();
    busy = false;
    vi.advanceTimersByTime(1500);
    reload();
    expect(heard).toEqual([]);
  });

  it('keeps everything while the server does not answer', () => {
    get('#two').click();
    vi.advanceTimersByTime(60000);
    busy = false;
    reload();
    expect(heard).toEqual(['returned', 'two changed']);
  });

  it('waits with doing it again until the page is ready', () => {
    get('#two').click();
    reload();
    expect(heard).toEqual([]);
    busy = false;
    vi.advanceTimersByTime(200);
    expect(heard).toEqual(['returned', 'two changed']);
  });

  it('does nothing again on another page, nor after it went on', () => {
    get('#two').click();
    busy = false;
    reload('attempt/q2');
    expect(heard).toEqual([]);

    page();
    get('#two').click();
    page('attempt/q2');
    reload();
    expect(heard).toEqual([]);
  });

  it('does again what was done where the page was cleared before it was loaded anew', () => {
    get('#two').click();
    document.body.replaceChildren();
    busy = false;
    reload();
    expect(heard).toEqual(['returned', 'two changed']);
  });

  it('keeps fields for as long as the page is there, if it is to last, and says nothing of it', () => {
    get('cs-keeper').setAttribute('lasting', '');
    get('#two').click();
    get('[data-enter]').click();
    busy = false;
    vi.advanceTimersByTime(1500);
    reload();
    expect(heard).toEqual(['two changed']);
  });

  it('tells of a return before it does anything again', () => {
    get('[data-enter]').click();
    busy = false;
    reload();
    expect(heard).toEqual(['returned', 'answered']);
  });

  it('cannot press again what is not marked, but tells that it is lost', () => {
    get('#other').click();
    busy = false;
    reload();
    expect(heard).toEqual(['returned without a press']);
    expect(sessionStorage.length).toBe(0);
  });

  it('knows its page even where that is said only after it was put there', () => {
    get('[data-enter]').click();
    busy = false;
    dispatchEvent(new Event('pagehide'));
    page();
    const keeper = get('cs-keeper');
    keeper.removeAttribute('of');
    keeper.replaceWith(keeper);
    keeper.setAttribute('of', 'attempt/q1');
    heard = [];
    vi.advanceTimersByTime(200);
    expect(heard).toContain('answered');
  });
});
