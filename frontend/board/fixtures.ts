import type { Catalogue, Item } from '../model';

/** An event for a test: of Peru, on one day, by nobody in particular. */
export function item(id: string, over: Partial<Item> = {}): Item {
  return {
    id, title: `Title of ${id}`, label: id, kind: 'law', dates: [0, 0, 0, 0], shape: 'day', when: '1 January 1970',
    countries: ['PE'], themes: ['law'], actors: [], texts: ['F'], importance: 1, contested: false, context: false, corrected: false, sensitive: false,
    place: null, ghosts: [], ...over,
  };
}

/** A catalogue for a test around these events. */
export function catalogue(items: readonly Item[]): Catalogue {
  return {
    items,
    texts: ['V', 'P', 'N', 'F', 'B'].map((siglum) => ({ siglum, slug: `text-${siglum}`, name: `Text ${siglum}` })),
    countries: [{ code: 'PE', group: 'andes', name: 'Perú' }, { code: 'BO', group: 'andes', name: 'Bolivia' }, { code: 'CL', group: 'south', name: 'Chile' }],
    themes: [{ slug: 'coup', name: 'Golpe', kind: 'rupture' }, { slug: 'law', name: 'Leyes', kind: 'law' }],
    actors: [{ slug: 'peron', name: 'Juan Domingo Perón' }, { slug: 'guzman', name: 'Abimael Guzmán' }],
  };
}
