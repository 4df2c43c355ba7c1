import { html, type TemplateResult } from 'lit';
import type { State } from './feed';
import { FAULT, PAUSE, PLAY } from './icons';
import { without, type Lanes, type View } from './selection';
import type { Voice } from './words';

/** What the buttons beside the sentence ask for. */
export interface Tools {
  contested(only: boolean): void;
  view(view: View): void;
  lanes(by: Lanes): void;
  zoom(by: 'in' | 'out'): void;
  walk(): void;
}

const LANES: readonly Lanes[] = ['country', 'theme', 'text'];

/** "Solo los que discrepan: 9", pressed when nothing else is shown. */
export function contestedButton({ catalogue, selection }: State, voice: Voice, tools: Tools): TemplateResult {
  const only = selection.filters.contested;
  const count = without(catalogue.items, selection, 'contested').filter(({ contested }) => contested).length;
  return html`<button type="button" class="contested" aria-pressed=${only} @click=${() => tools.contested(!only)}>
    ${FAULT}<span>${voice.say('board.contested', voice.number(count))}</span></button>`;
}

/** Which picture is looked at; on a phone each has its own button. */
export function viewButtons(shown: View, narrow: boolean, voice: Voice, tools: Tools): TemplateResult {
  const views: readonly View[] = narrow ? ['picture', 'map', 'list'] : ['picture', 'list'];
  const pressed = narrow || shown === 'list' ? shown : 'picture';
  return html`<span class="segments" part="view" role="group" aria-label=${voice.say('board.view')}>${views.map((view) => html`
    <button type="button" aria-pressed=${view === pressed} @click=${() => tools.view(view)}>${voice.say(narrow && view === 'picture' ? 'board.view.line' : `board.view.${view}`)}</button>`)}</span>`;
}

/** What the lanes stand for. */
export function laneButtons(shown: Lanes, voice: Voice, tools: Tools): TemplateResult {
  return html`<span class="segments" role="group" aria-label=${voice.say('board.lanes')}>${LANES.map((by) => html`
    <button type="button" aria-pressed=${by === shown} @click=${() => tools.lanes(by)}>${voice.say(`board.lanes.${by}`)}</button>`)}</span>`;
}

export function zoomButtons(voice: Voice, tools: Tools): TemplateResult {
  const button = (by: 'in' | 'out', sign: string): TemplateResult => html`<button type="button" class="sign" aria-label=${voice.say(`board.zoom.${by}`)}
    title=${voice.say(`board.zoom.${by}`)} @click=${() => tools.zoom(by)}>${sign}</button>`;
  return html`<span class="segments" role="group" aria-label=${voice.say('board.zoom')}>${button('out', '−')}${button('in', '+')}</span>`;
}

/** "Recorrer", and while the years go by "Pausa". */
export function walkButton(walking: boolean, voice: Voice, tools: Tools): TemplateResult {
  return html`<button type="button" class="button" title=${voice.say('board.walk.label')} @click=${() => tools.walk()}>${walking
    ? html`${PAUSE}<span>${voice.say('board.walk.stop')}</span>`
    : html`${PLAY}<span>${voice.say('board.walk')}</span>`}</button>`;
}
