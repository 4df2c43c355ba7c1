import type { GeoProjection } from 'd3-geo';
import type { Item } from '../model';
import { clustersOf, clusterZoom, type Cluster } from './clusters';
import { markersOf, type Marker } from './markers';
import { inOrder, isIn } from '../time/dates';
import type { Span } from '../time/days';
import { countByCountry, passing, tintOf } from './selection';
import type { CountryShape, Geography } from './shapes';
import type { Frame } from './view';

/** The discs of one zoom: of what lies in the time window, and of what lies outside. */
export interface Discs {
  readonly live: readonly Cluster[];
  readonly faded: readonly Cluster[];
}

/** How close two discs may come, in pixels. */
export const DISC_REACH = 25;

/** What is on the map: the events, the selection, and what follows from both. Knows nothing of canvases. */
export class Scene {
  private all: ReadonlyMap<string, Marker> = new Map();
  private items: readonly Item[] = [];
  private passing: ReadonlySet<string> | null = null;
  private discs: { key: string; value: Discs } | null = null;
  private liveIds: ReadonlySet<string> = new Set();
  /** Markers that pass the filters, in order of time. */
  shown: readonly Marker[] = [];
  /** Events per country, in filters and window. */
  counts: ReadonlyMap<string, number> = new Map();
  /** Countries in which something happened of which no more is known. */
  hatched: ReadonlySet<string> = new Set();

  constructor(readonly geography: Geography, readonly projection: GeoProjection) {}

  setItems(items: readonly Item[]): void {
    this.items = items;
    const markers = markersOf(inOrder(items), this.geography, this.projection);
    this.all = new Map(markers.map((marker) => [marker.item.id, marker]));
  }

  select(visible: ReadonlySet<string> | null, window: Span): void {
    const selected = passing(this.items, visible).filter((item) => isIn(item, window));
    this.liveIds = new Set(selected.map(({ id }) => id));
    this.counts = countByCountry(selected);
    this.shown = [...this.all.values()].filter(({ item }) => !visible || visible.has(item.id));
    this.hatched = new Set(this.shown.filter((marker) => marker.precision === 'country' && this.isLive(marker)).map(({ country }) => country));
    this.passing = visible;
    this.discs = null;
  }

  isLive({ item }: Marker): boolean {
    return this.liveIds.has(item.id);
  }

  /** The marker of an event that passes the filters. */
  find(id: string | null): Marker | null {
    const marker = id === null ? undefined : this.all.get(id);
    return marker && (!this.passing || this.passing.has(marker.item.id)) ? marker : null;
  }

  tint({ code }: CountryShape): number {
    return tintOf(this.counts.get(code) ?? 0);
  }

  /** The discs at a zoom; the same array as long as neither zoom nor selection ask for another. */
  discsAt(frame: Frame, k: number, unit: number): Discs {
    const reach = (DISC_REACH * unit) / (frame.base * clusterZoom(k));
    const key = reach.toPrecision(6);
    if (this.discs?.key !== key) {
      const live = this.shown.filter((marker) => this.isLive(marker));
      const faded = this.shown.filter((marker) => !this.isLive(marker));
      this.discs = { key, value: { live: clustersOf(live, reach), faded: clustersOf(faded, reach) } };
    }
    return this.discs.value;
  }
}

/** The disc an event is part of. */
export function discOf({ live, faded }: Discs, marker: Marker): Cluster | null {
  const holds = ({ members }: Cluster): boolean => members.includes(marker);
  return live.find(holds) ?? faded.find(holds) ?? null;
}
