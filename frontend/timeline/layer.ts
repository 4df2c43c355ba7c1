import type { Item } from '../model';
import { yearOf, type Span } from '../time/days';
import type { Hit } from './hit';
import { SLIDERS, lay, type Overlay, type SliderName } from './overlay';
import { frameOf } from './overview';
import { ABOVE } from './paint-overview';
import { placeOf, type Picture, type PictureState } from './picture';
import { eventAt, type Spot } from './roving';
import { LIMITS } from './span';
import { tellCluster, tellEvent } from './telling';
import type { Say } from './words';

/** A button over a mark is never smaller than this, in px. */
const LEAST_TARGET = 24;

/** How far the focus frame and the hover ring stand out from the mark, in px on both sides together. */
const OUTSTANDING = 8;

type Place = NonNullable<ReturnType<typeof placeOf>>;

function targetSize(place: Place): number {
  return Math.max(LEAST_TARGET, place.size + OUTSTANDING);
}

/** The scrolled area of the lanes, the name of the whole and the sentence of an empty picture. */
export function layFrame({ root, lanes, space, empty }: Overlay, state: PictureState, { areas, scenes, tray }: Picture, say: Say): void {
  const last = scenes[scenes.length - 1];
  const total = last ? last.top + last.height.height : 0;
  lay(lanes, 0, areas.lanes[0], state.width, areas.lanesHeight);
  lanes.classList.toggle('fits', total <= areas.lanesHeight + 1);
  space.style.height = `${total}px`;
  root.setAttribute('aria-label', say('timeline.label', yearOf(state.span[0]), yearOf(state.span[1] - 1)));
  root.setAttribute('aria-description', say('timeline.help'));
  empty.hidden = scenes.length > 0 || tray.length > 0;
  empty.textContent = empty.hidden ? '' : say('timeline.empty');
}

export interface ButtonsInput {
  readonly state: PictureState;
  readonly picture: Picture;
  readonly spot: Spot | null;
  /** Whether an event, and not the overview, is the picture's tab stop. */
  readonly takesFocus: boolean;
  readonly isChosen: (event: number) => boolean;
}

/** Puts the button of the focused event over its mark: one in the lanes, which scroll, one in the tray. */
export function layButtons({ event, trayEvent }: Overlay, { state, picture, spot, takesFocus, isChosen }: ButtonsInput): void {
  const inTray = spot?.lane === picture.paths.lanes.length;
  const [shown, other] = inTray ? [trayEvent, event] : [event, trayEvent];
  const index = eventAt(spot, picture.paths);
  const place = index >= 0 && spot ? placeOf(picture, spot.lane, index, state.scroll, state.trayScroll) : null;
  other.hidden = true;
  other.tabIndex = -1;
  shown.hidden = place === null;
  shown.tabIndex = takesFocus ? 0 : -1;
  if (!place) return;
  const size = targetSize(place);
  const y = inTray ? place.y : place.y - picture.areas.lanes[0] + state.scroll;
  lay(shown, place.x - size / 2, y - size / 2, size, size);
  shown.setAttribute('aria-label', tellEvent(state.items[index]!, state.say));
  if (isChosen(index)) shown.setAttribute('aria-current', 'true');
  else shown.removeAttribute('aria-current');
}

/** Puts the three sliders over the frame of the overview and its handles. */
export function laySliders(overlay: Overlay, span: Span, { areas, overview, paths, metrics }: Picture, focused: SliderName | null, say: Say): void {
  const [from, to] = frameOf(span, overview);
  const top = (areas.overview?.[0] ?? 0) + ABOVE;
  const isOnlyStop = paths.lanes.length === 0 && paths.tray.length === 0;
  for (const name of SLIDERS) {
    const slider = overlay.sliders[name];
    slider.hidden = !areas.overview;
    slider.tabIndex = focused === name || (isOnlyStop && name === 'window') ? 0 : -1;
    if (name === 'window') lay(slider, from, top, to - from, metrics.bars);
    else lay(slider, (name === 'from' ? from : to) - LEAST_TARGET / 2, top + (metrics.bars - LEAST_TARGET) / 2, LEAST_TARGET, LEAST_TARGET);
    tellSlider(slider, name, span, say);
  }
}

function tellSlider(slider: HTMLElement, name: SliderName, span: Span, say: Say): void {
  const years = [yearOf(span[0]), yearOf(span[1] - 1)] as const;
  const value = name === 'to' ? years[1] : years[0];
  slider.setAttribute('aria-label', say(`timeline.overview.${name}`));
  slider.setAttribute('aria-valuemin', String(yearOf(LIMITS[0])));
  slider.setAttribute('aria-valuemax', String(yearOf(LIMITS[1] - 1)));
  slider.setAttribute('aria-valuenow', String(value));
  slider.setAttribute('aria-valuetext', name === 'window' ? say('timeline.overview.value', ...years) : String(value));
}

export interface HoverInput {
  readonly hit: Hit;
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Where the hit event stands. */
  readonly place: Place | null;
  readonly items: readonly Item[];
  readonly chosen: string | null;
  readonly say: Say;
  readonly width: number;
  readonly height: number;
}

/** Ring and words for what lies under the pointer. */
export function layHover({ root, ring, tip }: Overlay, input: HoverInput): void {
  const { hit, at, place, items, say } = input;
  root.classList.toggle('over', hit.what === 'event' || hit.what === 'cluster');
  root.classList.toggle('grip', hit.what === 'overview' && (hit.grip === 'from' || hit.grip === 'to'));
  ring.hidden = tip.hidden = true;
  if (hit.what === 'cluster' && at) showTip(tip, tellCluster(hit.cluster, say), '', at.x, at.y + 18, input);
  if (hit.what !== 'event' || !place) return;
  const item = items[hit.event]!;
  const size = targetSize(place);
  ring.hidden = item.id === input.chosen;
  lay(ring, place.x - size / 2, place.y - size / 2, size, size);
  showTip(tip, item.title, item.when, place.x, place.y + size / 2 + 4, input);
}

/** Below what it speaks of, above where the picture ends. */
function showTip(tip: HTMLElement, title: string, detail: string, x: number, y: number, { width, height }: HoverInput): void {
  const strong = document.createElement('b');
  const more = document.createElement('span');
  strong.textContent = title;
  more.textContent = detail;
  tip.replaceChildren(strong, more);
  tip.hidden = false;
  const { offsetWidth, offsetHeight } = tip;
  tip.style.left = `${Math.max(2, Math.min(width - offsetWidth - 2, x - offsetWidth / 2))}px`;
  tip.style.top = `${y + offsetHeight > height ? Math.max(0, y - offsetHeight - 44) : y}px`;
}
