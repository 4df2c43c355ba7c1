import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../marks';
import { REGION, type Kind } from '../model';
import { extentOf, SCOPE_SPAN } from '../time/dates';
import { spanOfYears, yearsOf, type Span } from '../time/days';
import type { State } from './feed';
import { folded, type Names } from './names';
import type { Choice } from './phrases';
import { tally, toggled, without, type Filters, type Importance, type Many } from './selection';
import { namedYears } from './window';
import type { Voice } from './words';

/** What the choices need to show themselves and to be answered. */
export interface Choosing {
  readonly state: State;
  readonly voice: Voice;
  readonly names: Names;
  /** What has been typed to find a name. */
  readonly needle: string;
  find(needle: string): void;
  filter(patch: Partial<Filters>): void;
  look(window: Span): void;
  show(younger: boolean): void;
}

interface Option {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly sign?: TemplateResult;
}

/** So many actors are offered before anything is typed. */
const OFFERED = 12;

/** From so many options on one can type to find one. */
const TOO_MANY = 8;

/** Groups of countries from north to south; the region as a whole comes last. */
const GROUPS = ['mexico', 'central', 'caribbean', 'andes', 'brazil', 'south', 'region'] as const;

const IMPORTANCES: readonly Importance[] = [1, 2, 3];

/** What opens under a word of the sentence. */
export function chooser(choice: Choice, choosing: Choosing): TemplateResult {
  if (choice === 'texts') return chooseTexts(choosing);
  if (choice === 'years') return chooseYears(choosing);
  if (choice === 'countries') return chooseCountries(choosing);
  if (choice === 'themes') return chooseThemes(choosing);
  return html`
    <h3>${choosing.voice.say('board.choose.importance')}</h3>${chooseImportance(choosing)}
    <h3>${choosing.voice.say('board.choose.actors')}</h3>${chooseActors(choosing)}
    <h3>${choosing.voice.say('board.choose.level')}</h3>${chooseLevel(choosing)}`;
}

function chooseLevel({ state, voice, show }: Choosing): TemplateResult {
  return html`<label class="option"><input type="checkbox" .checked=${state.younger} @change=${() => show(!state.younger)}>
    <span class="name">${voice.say('board.level.younger')}</span></label>`;
}

function chooseTexts(choosing: Choosing): TemplateResult {
  const counts = tally(choosing.state.catalogue.items, choosing.state.selection, 'texts');
  const options = choosing.state.catalogue.texts.map(({ siglum, name }) => ({
    key: siglum, name, count: counts.get(siglum) ?? 0, sign: html`<cs-siglum letter=${siglum}></cs-siglum>`,
  }));
  return html`${everything('texts', choosing)}${list('texts', options, choosing)}`;
}

function chooseThemes(choosing: Choosing): TemplateResult {
  const counts = tally(choosing.state.catalogue.items, choosing.state.selection, 'themes');
  const used = new Set(choosing.state.catalogue.items.flatMap(({ themes }) => themes));
  const options = choosing.state.catalogue.themes
    .filter(({ slug }) => used.has(slug))
    .map(({ slug, name, kind }) => ({ key: slug, name, count: counts.get(slug) ?? 0, sign: mark(kind) }));
  return html`${finder(options.length, choosing)}${everything('themes', choosing)}${list('themes', options, choosing)}`;
}

function mark(kind: Kind): TemplateResult {
  return html`<cs-mark kind=${kind}></cs-mark>`;
}

function chooseCountries(choosing: Choosing): TemplateResult {
  const { catalogue, selection } = choosing.state;
  const counts = tally(catalogue.items, selection, 'countries');
  const told = new Set(catalogue.items.flatMap(({ countries }) => (countries.length > 0 ? countries : [REGION])));
  const countries = [...catalogue.countries, { code: REGION, group: 'region' }].filter(({ code }) => told.has(code));
  const shown = GROUPS.map((group) => {
    const options = countries
      .filter((country) => country.group === group)
      .map(({ code }) => ({ key: code, name: choosing.names.country(code), count: counts.get(code) ?? 0 }));
    const name = choosing.voice.say(`board.group.${group}`);
    const alone = options.length === 1 && options[0]?.name === name;
    return options.length === 0 ? nothing : html`
      <fieldset class="group ${alone ? 'alone' : ''}" style="--group:var(--cs-g-${group},currentColor)">
        <legend>${name}</legend>${list('countries', options, choosing)}
      </fieldset>`;
  });
  return html`${finder(told.size, choosing)}${everything('countries', choosing)}<div class="groups">${shown}</div>${silent(told, choosing)}`;
}

/** The countries of which no text speaks stand on unprinted paper. */
function silent(told: ReadonlySet<string>, { state, voice, names, needle }: Choosing): TemplateResult | typeof nothing {
  const others = state.catalogue.countries.filter(({ code }) => !told.has(code)).map(({ code }) => names.country(code));
  return others.length === 0 || needle !== '' ? nothing : html`<p class="silent"><span>${voice.say('board.silent.countries', voice.list(others))}</span></p>`;
}

function chooseActors(choosing: Choosing): TemplateResult {
  const { catalogue, selection } = choosing.state;
  const counts = tally(catalogue.items, selection, 'actors');
  const wanted = selection.filters.actors;
  const options = catalogue.actors
    .map(({ slug, name }) => ({ key: slug, name, count: counts.get(slug) ?? 0 }))
    .filter(({ key, count }) => count > 0 || wanted.has(key))
    .sort((a, b) => Number(wanted.has(b.key)) - Number(wanted.has(a.key)) || b.count - a.count || a.name.localeCompare(b.name));
  const offered = choosing.needle === '' ? options.slice(0, Math.max(OFFERED, wanted.size)) : options;
  const rest = options.length - offered.length;
  return html`${finder(options.length, choosing)}${everything('actors', choosing)}${list('actors', offered, choosing)}
    ${rest > 0 ? html`<p class="rest">${choosing.voice.count('board.choose.rest', rest)}</p>` : nothing}`;
}

function chooseImportance({ state, voice, filter }: Choosing): TemplateResult {
  const items = without(state.catalogue.items, state.selection, 'importance');
  return html`<div class="options" role="radiogroup" aria-label=${voice.say('board.choose.importance')}>${IMPORTANCES.map((importance) => html`
    <label class="option">
      <input type="radio" name="importance" .checked=${state.selection.filters.importance === importance} @change=${() => filter({ importance })}>
      <span class="name">${voice.say(`board.importance.${importance}`)}</span>
      <span class="count">${items.filter((item) => item.importance >= importance).length}</span>
    </label>`)}</div>`;
}

function chooseYears(choosing: Choosing): TemplateResult {
  const { state, voice, look } = choosing;
  const [first, last] = namedYears(state.selection.window);
  const [least, most] = yearsOf(SCOPE_SPAN);
  const field = (which: 'from' | 'to', value: number): TemplateResult => html`<label class="year">${voice.say(`board.years.${which}`)}
    <input type="number" inputmode="numeric" min=${least} max=${most} .value=${String(value)}
      @change=${(event: Event) => changeYear(which, event.target as HTMLInputElement, choosing)}></label>`;
  return html`<div class="years">${field('from', first)}${field('to', last)}</div>
    <button type="button" class="plain" @click=${() => look(state.home)}>${voice.say('board.years.all')} <span class="count">${namedYears(state.home).join('–')}</span></button>
    <h3>${voice.say('board.years.presets')}</h3>
    <div class="options">${state.catalogue.texts.map(({ siglum, name }) => spokenSpan(siglum, name, choosing))}</div>`;
}

function changeYear(which: 'from' | 'to', input: HTMLInputElement, { state, look }: Choosing): void {
  const [first, last] = namedYears(state.selection.window);
  const year = input.valueAsNumber;
  if (!input.checkValidity() || !Number.isFinite(year)) return;
  look(which === 'from' ? spanOfYears(year, Math.max(year, last)) : spanOfYears(Math.min(year, first), year));
}

/** The years of which a text speaks, as a button that shows them. */
function spokenSpan(siglum: string, name: string, { state, look }: Choosing): TemplateResult | typeof nothing {
  const extent = extentOf(state.catalogue.items.filter(({ texts, context }) => !context && texts.includes(siglum)));
  if (!extent) return nothing;
  const [from, to] = yearsOf(extent);
  return html`<button type="button" class="option" @click=${() => look(spanOfYears(from, to))}>
    <cs-siglum letter=${siglum}></cs-siglum><span class="name">${name}</span><span class="count">${from === to ? from : `${from}–${to}`}</span></button>`;
}

function finder(options: number, { voice, needle, find }: Choosing): TemplateResult | typeof nothing {
  return options < TOO_MANY ? nothing : html`<input class="find" type="search" autocomplete="off" .value=${needle} placeholder=${voice.say('board.choose.find')}
    aria-label=${voice.say('board.choose.find')} @input=${(event: Event) => find((event.target as HTMLInputElement).value)}>`;
}

/** The option that takes the filter away; it is what is checked when nothing is filtered by. */
function everything(facet: Many, { state, voice, needle, filter }: Choosing): TemplateResult | typeof nothing {
  if (needle !== '') return nothing;
  const none = state.selection.filters[facet].size === 0;
  return html`<label class="option all"><input type="checkbox" .checked=${none} @change=${(event: Event) => {
    (event.target as HTMLInputElement).checked = true;
    filter({ [facet]: new Set<string>() });
  }}><span class="name">${voice.say(`board.all.${facet}`)}</span></label>`;
}

function list(facet: Many, options: readonly Option[], { state, needle, filter, voice }: Choosing): TemplateResult {
  const wanted = state.selection.filters[facet];
  const found = options.filter(({ name }) => folded(name).includes(folded(needle.trim())));
  if (found.length === 0 && facet !== 'countries') return html`<p class="rest">${voice.say('board.choose.none', needle)}</p>`;
  return html`<div class="options" ?hidden=${found.length === 0}>${repeat(found, ({ key }) => key, ({ key, name, count, sign }) => html`
    <label class="option ${count === 0 ? 'none' : ''}">
      <input type="checkbox" .checked=${wanted.has(key)} @change=${() => filter({ [facet]: toggled(wanted, key) })}>
      ${sign ?? nothing}<span class="name">${name}</span><span class="count">${count}</span>
    </label>`)}</div>`;
}
