/** The appearances a reader can choose; `auto` follows the system. */
const APPEARANCES = ['auto', 'light', 'dark', 'contrast'] as const;
type Appearance = (typeof APPEARANCES)[number];

const KEY = 'cronosur-appearance';

function stored(): Appearance {
  const value = localStorage.getItem(KEY);
  return APPEARANCES.find((appearance) => appearance === value) ?? 'auto';
}

function preferred(): Exclude<Appearance, 'auto'> {
  if (matchMedia('(prefers-contrast: more)').matches) {
    return 'contrast';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Shows the chosen appearance: our tokens read `data-theme`, Lumo reads `theme`. */
export function applyAppearance(): void {
  const chosen = stored();
  const shown = chosen === 'auto' ? preferred() : chosen;
  document.documentElement.dataset['theme'] = shown;
  document.documentElement.setAttribute('theme', shown === 'dark' ? 'dark' : 'light');
}

/**
 * `<cs-appearance name-label="…" name-auto="…" name-light="…" name-dark="…" name-contrast="…">`: a select that says
 * which appearance the pages have.
 */
class AppearanceChooser extends HTMLElement {
  private readonly select = document.createElement('select');

  connectedCallback(): void {
    if (this.select.isConnected) {
      return;
    }
    this.select.setAttribute('aria-label', this.name('label'));
    this.select.append(...APPEARANCES.map((appearance) => new Option(this.name(appearance), appearance)));
    this.select.value = stored();
    this.select.addEventListener('change', () => {
      localStorage.setItem(KEY, this.select.value);
      applyAppearance();
    });
    this.append(this.select);
  }

  private name(key: string): string {
    return this.getAttribute(`name-${key}`) ?? key;
  }
}

customElements.define('cs-appearance', AppearanceChooser);
for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
  matchMedia(query).addEventListener('change', applyAppearance);
}
applyAppearance();
