// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './cs-ended';

describe('cs-ended', () => {
  const page = (who = 'ana'): void => {
    document.body.innerHTML = `<cs-ended who="${who}" say="Tu sesión terminó." kept="Lo escrito te espera." again="Entrar otra vez"
      typed-title="Esto escribiste" typed-copy="Copiar" typed-forget="Olvidar"></cs-ended>
      <label>Título <input type="text" id="title"></label><label>Resumen <textarea id="summary"></textarea></label>
      <input type="password" id="password">`;
  };
  const get = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
  const type = (selector: string, words: string): void => {
    get<HTMLInputElement>(selector).value = words;
    get(selector).dispatchEvent(new Event('input', { bubbles: true }));
  };
  const end = async (): Promise<void> => {
    const notice = document.createElement('div');
    notice.className = 'v-system-error';
    document.body.append(notice);
    await Promise.resolve();
  };

  beforeEach(() => page());

  afterEach(() => {
    delete document.documentElement.dataset['ended'];
    document.body.replaceChildren();
    sessionStorage.clear();
  });

  it('says in its own words that the session has ended, with the focus on the way back', async () => {
    await end();
    expect(document.querySelector('.v-system-error')).toBeNull();
    expect(get('[role="alertdialog"]').textContent).toBe('Tu sesión terminó.Entrar otra vez');
    expect(document.activeElement?.textContent).toBe('Entrar otra vez');
    expect(document.documentElement.dataset['ended']).toBe('');
  });

  it('shows to the same person what she had typed, in the order of the page, and never a password', async () => {
    type('#summary', 'La mina para.');
    type('#title', 'Huelga');
    type('#password', 'secreto');
    await end();
    expect(get('[role="alertdialog"]').textContent).toContain('Lo escrito te espera.');
    page();
    expect([...document.querySelectorAll('dt, dd > span')].map((one) => one.textContent)).toEqual([
      'Título', 'Huelga', 'Resumen', 'La mina para.',
    ]);
    expect(sessionStorage.getItem('cronosur-typed')).not.toContain('secreto');
  });

  it('shows it to nobody else, and no longer when it is forgotten', async () => {
    type('#title', 'Huelga');
    await end();
    page('benito');
    expect(get('cs-ended').childElementCount).toBe(0);
    page();
    get('cs-ended > button').click();
    page();
    expect(get('cs-ended').childElementCount).toBe(0);
  });

  it('says nothing of fields that are empty or gone', async () => {
    type('#title', ' ');
    type('#summary', 'La mina para.');
    get('#summary').remove();
    await end();
    expect(get('[role="alertdialog"]').textContent).toBe('Tu sesión terminó.Entrar otra vez');
    expect(sessionStorage.length).toBe(0);
  });
});
