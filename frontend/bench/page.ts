import '../../src/main/resources/META-INF/resources/tokens.css';
import '../board/board';
import '../board/list';
import '../board/sentence';
import '../map/cs-map';
import '../shell/fonts';
import '../timeline/cs-timeline';
import type { CsMap } from '../map/cs-map';
import type { Catalogue } from '../model';
import type { CsTimeline } from '../timeline/cs-timeline';
import { catalogueOf } from './events';
import { elementsIn, measureChanges, type Changes } from './changes';
import { measureFrames } from './frames';
import { labelled, type Labelled } from './labelled';
import { measureFirst, type First } from './watch';

/** What a picture took: until it stood, and from frame to frame while hands moved it. All in ms. */
interface Picture {
  readonly first: First;
  readonly frames: readonly number[];
  /** How many events the keyboard can reach in it: a picture that shows nothing is quick. */
  readonly events: number;
}

type Drawn = CsTimeline | CsMap;

const stage = document.querySelector<HTMLElement>('#stage')!;

/** Text is measured before it is drawn, so that its fonts have to be here, as they are on a second visit. */
async function fonts(): Promise<void> {
  await Promise.all(['400 16px "Alegreya Variable"', '700 16px "Alegreya Variable"', 'italic 400 16px "Alegreya Variable"', '400 16px "Source Sans 3 Variable"', '600 16px "Source Sans 3 Variable"']
    .map((font) => document.fonts.load(font)));
}

async function picture(name: 'cs-timeline' | 'cs-map', number: number): Promise<Picture> {
  await fonts();
  const catalogue = catalogueOf(number);
  const element = document.createElement(name) as Drawn;
  const first = await measureFirst([element], () => {
    element.items = catalogue.items;
    if ('names' in element) element.names = catalogue;
    stage.replaceChildren(element);
  });
  return { first, frames: await measureFrames(element), events: element.reachable().length };
}

/** The pictures of Explore in one board, fed by an address as there. */
async function board(catalogue: Catalogue): Promise<{ board: HTMLElement; timeline: CsTimeline; map: CsMap; first: First }> {
  await fonts();
  const json = JSON.stringify(catalogue);
  const host = document.createElement('cs-board');
  host.setAttribute('src', URL.createObjectURL(new Blob([json], { type: 'application/json' })));
  host.lang = 'en';
  const timeline = document.createElement('cs-timeline') as CsTimeline;
  const map = document.createElement('cs-map');
  host.append(document.createElement('cs-sentence'), timeline, map);
  const first = await measureFirst([timeline, map], () => stage.replaceChildren(host));
  return { board: host, timeline, map, first };
}

async function both(number: number): Promise<Changes & { first: First; elements: number }> {
  const { board: host, timeline, map, first } = await board(catalogueOf(number));
  return { first, elements: elementsIn(timeline) + elementsIn(map), ...(await measureChanges(host, [timeline, map])) };
}

/** The labels of a timeline that has the screen to itself, and of the one in Explore. */
async function labels(catalogue: Catalogue): Promise<{ alone: Labelled; explore: Labelled }> {
  await fonts();
  const alone = document.createElement('cs-timeline') as CsTimeline;
  alone.catalogue = catalogue;
  await measureFirst([alone], () => stage.replaceChildren(alone));
  const told = labelled(alone, catalogue.items);
  const { timeline } = await board(catalogue);
  return { alone: told, explore: labelled(timeline, catalogue.items) };
}

const bench = {
  timeline: (number: number) => picture('cs-timeline', number),
  map: (number: number) => picture('cs-map', number),
  both,
  labels: (number: number) => labels(catalogueOf(number)),
  labelsOf: (json: string) => labels(JSON.parse(json) as Catalogue),
};

declare global {
  interface Window {
    readonly cronosurBench: typeof bench;
  }
}

Object.assign(window, { cronosurBench: bench });
