import type { Marker } from './markers';
import { Roving, type Direction } from './roving';
import type { Scene } from './scene';
import { startOf } from '../time/dates';
import type { CountryShape } from './shapes';

/** What has, or would have, the focus. */
export type Target = { readonly marker: Marker } | { readonly country: CountryShape };

const DAYS_PER_YEAR = 365.25;

/** Moves the focus over events and countries of a scene; the network of arrows is made when first needed. */
export class Rover {
  private events: { of: readonly Marker[]; roving: Roving } | null = null;
  private countries: Roving | null = null;
  private current: Target | null = null;

  constructor(private readonly scene: Scene) {}

  /** The target of the focus; falls back to the first event, then to the first country. */
  target(): Target | null {
    if (this.current && 'marker' in this.current && !this.scene.shown.includes(this.current.marker)) this.current = null;
    const [first] = this.scene.shown;
    this.current ??= first ? { marker: first } : this.firstCountry();
    return this.current;
  }

  focus(marker: Marker): void {
    this.current = { marker };
  }

  /** Goes to the nearest event in a direction. */
  goToEvent(direction: Direction): Target | null {
    const from = this.target();
    if (!from || !('marker' in from)) return this.backToEvent();
    const id = this.eventRoving().from(from.marker.item.id, direction);
    const marker = this.scene.find(id);
    return marker ? (this.current = { marker }) : null;
  }

  /** Goes to the nearest country in a direction; from an event first to the country it lies in. */
  goToCountry(direction: Direction): Target | null {
    const from = this.target();
    const code = from && 'country' in from ? this.countryRoving().from(from.country.code, direction) : this.countryOf(from);
    const country = code === null ? undefined : this.scene.geography.byCode.get(code);
    return country ? (this.current = { country }) : null;
  }

  goToEnd(which: 'first' | 'last'): Target | null {
    const marker = this.scene.shown.at(which === 'first' ? 0 : -1);
    return marker ? (this.current = { marker }) : null;
  }

  /** Goes to the nearest event at least so many years later, or earlier if negative; failing that, to the end. */
  goYears(years: number): Target | null {
    const from = this.target();
    if (!from || !('marker' in from)) return this.backToEvent();
    const day = startOf(from.marker.item) + years * DAYS_PER_YEAR;
    const { shown } = this.scene;
    const marker = years > 0
      ? shown.find(({ item }) => startOf(item) >= day) ?? shown.at(-1)
      : shown.findLast(({ item }) => startOf(item) <= day) ?? shown[0];
    return marker ? (this.current = { marker }) : null;
  }

  private backToEvent(): Target | null {
    const from = this.current && 'country' in this.current ? this.current.country.anchor : null;
    const away = ({ at }: Marker): number => (from ? Math.hypot(at[0] - from[0], at[1] - from[1]) : 0);
    const nearest = this.scene.shown.reduce<Marker | null>((best, marker) => (best && away(best) <= away(marker) ? best : marker), null);
    return nearest ? (this.current = { marker: nearest }) : null;
  }

  private firstCountry(): Target | null {
    const country = this.scene.geography.countries.find(({ out }) => !out);
    return country ? { country } : null;
  }

  private countryOf(target: Target | null): string | null {
    const code = target && 'marker' in target ? target.marker.country : '';
    const country = this.scene.geography.byCode.get(code);
    if (country && !country.out) return code;
    const first = this.firstCountry();
    return first && 'country' in first ? first.country.code : null;
  }

  private eventRoving(): Roving {
    const { shown } = this.scene;
    if (this.events?.of !== shown) {
      this.events = { of: shown, roving: new Roving(shown.map(({ item, at }) => ({ id: item.id, at }))) };
    }
    return this.events.roving;
  }

  private countryRoving(): Roving {
    const inside = this.scene.geography.countries.filter(({ out }) => !out);
    this.countries ??= new Roving(inside.map((country) => ({ id: country.code, at: country.anchor })));
    return this.countries;
  }
}
