import type { Kind } from '../model';
import { KINDS } from '../marks/glyphs';

/** The tokens as the canvas needs them: read once per theme. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly sunk: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly silence: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly bandCore: number;
  readonly bandSoft: number;
  readonly mark: number;
  readonly markLarge: number;
  readonly markSmall: number;
  readonly band: number;
  readonly lane: number;
  readonly serif: string;
  readonly sans: string;
  /** Text size against the normal one. */
  readonly unit: number;
  /** Length of a move in ms; 0 where motion is not wanted. */
  readonly move: number;
  readonly fast: number;
}

const GROUPS = ['mexico', 'central', 'caribbean', 'andes', 'brazil', 'south', 'region'];

/** Reads the tokens that apply to an element. Colours a forced scheme forbids become system colours. */
export function readPalette(host: Element): Palette {
  const style = getComputedStyle(host);
  const text = (name: string, otherwise: string): string => style.getPropertyValue(`--cs-${name}`).trim() || otherwise;
  const number = (name: string, otherwise: number): number => {
    const value = Number.parseFloat(text(name, ''));
    return Number.isFinite(value) ? value : otherwise;
  };
  const colours = matches('(forced-colors: active)') ? forcedColours() : tokenColours(text);
  return { ...colours, ...sizes(number), ...motion(number), serif: text('serif', 'serif'), sans: text('sans', 'sans-serif') };
}

type Colours = Pick<Palette, 'paper' | 'raised' | 'sunk' | 'ink' | 'ink2' | 'ink3' | 'rule' | 'ruleStrong' | 'accent' | 'onAccent' | 'silence' | 'kinds' | 'groups'>;

function tokenColours(text: (name: string, otherwise: string) => string): Colours {
  const ink = text('ink', '#221e19');
  return {
    paper: text('paper', '#f5f1e7'), raised: text('paper-raised', '#fcfaf4'), sunk: text('paper-sunk', '#ebe5d7'),
    ink, ink2: text('ink-2', ink), ink3: text('ink-3', ink),
    rule: text('rule', '#d3cab7'), ruleStrong: text('rule-strong', '#857b66'),
    accent: text('accent', '#a3123f'), onAccent: text('on-accent', '#fff8f4'), silence: text('silence-ink', '#8d836e'),
    kinds: Object.fromEntries(KINDS.map(kind => [kind, text(`k-${kind}`, ink)])) as Record<Kind, string>,
    groups: Object.fromEntries(GROUPS.map(group => [group, text(`g-${group}`, ink)])),
  };
}

function forcedColours(): Colours {
  const [ink, paper] = ['CanvasText', 'Canvas'];
  return {
    paper, raised: paper, sunk: paper, ink, ink2: ink, ink3: ink, rule: ink, ruleStrong: ink,
    accent: 'Highlight', onAccent: 'HighlightText', silence: 'GrayText',
    kinds: Object.fromEntries(KINDS.map(kind => [kind, ink])) as Record<Kind, string>,
    groups: Object.fromEntries(GROUPS.map(group => [group, ink])),
  };
}

type Numbers = (name: string, otherwise: number) => number;

function sizes(number: Numbers): Pick<Palette, 'bandCore' | 'bandSoft' | 'mark' | 'markLarge' | 'markSmall' | 'band' | 'lane' | 'unit'> {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return {
    bandCore: number('band-core', 0.34), bandSoft: number('band-soft', 0.1),
    mark: number('mark', 13), markLarge: number('mark-l', 17), markSmall: number('mark-s', 10),
    band: number('band', 12), lane: number('lane', 34), unit: (number('zoom', 1) * root) / 16,
  };
}

function motion(number: Numbers): Pick<Palette, 'move' | 'fast'> {
  const still = matches('(prefers-reduced-motion: reduce)');
  return { move: still ? 0 : number('move', 320), fast: still ? 0 : number('fast', 120) };
}

/** Queries whose change asks for another palette. */
export const PALETTE_QUERIES = ['(forced-colors: active)', '(prefers-reduced-motion: reduce)', '(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

function matches(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}
