/**
 * Every text the timeline shows or says, with its default in English. The host hands translations over in the
 * property `words` under the same keys; `{0}`, `{1}` stand for what the timeline fills in. Kinds have a form for one
 * and a form for many, as in "6: 3 coups, 2 elections, 1 treaty".
 */
export const TIMELINE_WORDS = {
  'timeline.label': 'Timeline, {0} to {1}',
  'timeline.help': 'Arrow keys move between events and lanes, Home and End to the first and last event, Page Up and Page Down by a decade; plus and minus zoom, Enter opens, Escape leaves.',
  'timeline.lanes.country': 'lanes: country',
  'timeline.lanes.theme': 'lanes: theme',
  'timeline.lanes.text': 'lanes: text',
  'timeline.lanes.none': 'one lane',
  'timeline.lanes.below.one': '↓ {0} more lane',
  'timeline.lanes.below.many': '↓ {0} more lanes',
  'timeline.lane.region': 'Whole region',
  'timeline.lane.all': 'All events',
  'timeline.lane.others.country': '{0} more countries',
  'timeline.lane.others.theme': '{0} more themes',
  'timeline.lane.mostly': 'nearly all from',
  'timeline.silence.between': 'silence {0}–{1}',
  'timeline.silence.until': 'silence until {0}',
  'timeline.silence.since': 'silence: no text since {0}',
  'timeline.silence.since.short': 'silence since {0}',
  'timeline.gap': '{0}–{1}: nothing in this selection',
  'timeline.gap.short': '{0}–{1}: nothing',
  'timeline.cluster': '{0}: {1}',
  'timeline.kind.rupture.one': '{0} coup or rupture',
  'timeline.kind.rupture.many': '{0} coups or ruptures',
  'timeline.kind.rising.one': '{0} uprising',
  'timeline.kind.rising.many': '{0} uprisings',
  'timeline.kind.violence.one': '{0} act of political violence',
  'timeline.kind.violence.many': '{0} acts of political violence',
  'timeline.kind.election.one': '{0} election or government',
  'timeline.kind.election.many': '{0} elections or governments',
  'timeline.kind.treaty.one': '{0} agreement',
  'timeline.kind.treaty.many': '{0} agreements',
  'timeline.kind.economy.one': '{0} economic event',
  'timeline.kind.economy.many': '{0} economic events',
  'timeline.kind.law.one': '{0} law or institution',
  'timeline.kind.law.many': '{0} laws or institutions',
  'timeline.tray': 'no usable date',
  'timeline.event.texts': 'according to {0}',
  'timeline.event.record': 'the record',
  'timeline.event.contested': 'contested',
  'timeline.event.own': 'added by a teacher',
  'timeline.event.count.one': '{0} event',
  'timeline.event.count.many': '{0} events',
  'timeline.overview.span': '{0}–{1}',
  'timeline.overview.window': 'Time window',
  'timeline.overview.from': 'Start of the window',
  'timeline.overview.to': 'End of the window',
  'timeline.overview.value': '{0} to {1}',
  'timeline.empty': 'No event in this selection',
} as const;

export type TimelineWord = keyof typeof TIMELINE_WORDS;

export type Say = (key: TimelineWord, ...values: readonly (string | number)[]) => string;

/** Speaks with the given translations; a word that is missing is said in English. */
export function speaker(words: Readonly<Record<string, string>>): Say {
  return (key, ...values) => {
    const sentence = words[key] ?? TIMELINE_WORDS[key];
    return sentence.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)] ?? ''));
  };
}

type Counted<K> = K extends `${infer Root}.one` ? Root : never;

/** The form of a word for so many things, number filled in. */
export function count(say: Say, key: Counted<TimelineWord>, number: number): string {
  return say(`${key}.${number === 1 ? 'one' : 'many'}`, number);
}
