import type { Item } from '../model';
import { KINDS } from '../marks/glyphs';
import { RECORD } from '../marks/sigla';
import type { Crowd } from './placement';
import { count, type Say } from './words';
import { siglaOf } from './writing';

/** An event for assistive technology: title, date, who says so, whether it is contested, whether a teacher added it. */
export function tellEvent(item: Item, say: Say): string {
  const sigla = siglaOf(item).map(each => (each === RECORD ? say('timeline.event.record') : each));
  const parts = [item.title, item.when];
  if (sigla.length > 0) parts.push(say('timeline.event.texts', sigla.join(', ')));
  if (item.contested) parts.push(say('timeline.event.contested'));
  if (item.own) parts.push(say('timeline.event.own'));
  return parts.filter(Boolean).join(', ');
}

/** What is in a cluster: "6: 3 coups, 2 elections, 1 treaty". */
export function tellCluster({ counts, total }: Pick<Crowd, 'counts' | 'total'>, say: Say): string {
  const kinds = KINDS.map((kind, i) => ({ kind, number: counts[i] ?? 0 })).filter(each => each.number > 0);
  kinds.sort((a, b) => b.number - a.number);
  return say('timeline.cluster', total, kinds.map(({ kind, number }) => count(say, `timeline.kind.${kind}`, number)).join(', '));
}
