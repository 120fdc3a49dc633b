import { type NameFilter, readFilter } from '../school/filter.ts';
import type { FilterMark } from './own-school.ts';
import { readSettings, type StorageArea } from './settings.ts';

/** Name filters lie beside the settings and not in them: settings are read for every draft, a filter once. */
const PREFIX = 'nameFilter.';

/** Keeps a filter's bits, and gives what settings are to hold of it. The salt, which is random, is its id. */
export async function keepFilter(area: StorageArea, filter: NameFilter): Promise<FilterMark> {
  const stored = filter.toJSON();
  await area.set({ [PREFIX + stored.salt]: stored });
  return { id: stored.salt, people: filter.people, rate: filter.rate, bytes: filter.bytes };
}

/** Reads a filter anew. `undefined` where it is gone or damaged: pupils are then found by context alone. */
export async function loadFilter(area: StorageArea, { id }: FilterMark): Promise<NameFilter | undefined> {
  const { [PREFIX + id]: stored } = await area.get([PREFIX + id]);
  const read = stored === undefined ? undefined : readFilter(stored);
  return read && 'filter' in read ? read.filter : undefined;
}

/** Filters by their id for as long as a worker lives: taking one apart takes longer than a draft may wait. */
export function filterShelf(area: StorageArea): (mark: FilterMark) => Promise<NameFilter | undefined> {
  const known = new Map<string, Promise<NameFilter | undefined>>();
  return (mark) => {
    const kept = known.get(mark.id) ?? loadFilter(area, mark);
    known.set(mark.id, kept);
    // One that could not be read is asked for again.
    void kept.then(
      (filter) => filter ?? known.delete(mark.id),
      () => known.delete(mark.id),
    );
    return kept;
  };
}

/** The keys of filters that no school refers to any longer. */
export function strayFilters(keys: readonly string[], marks: readonly (FilterMark | undefined)[]): string[] {
  const wanted = new Set(marks.map((mark) => mark && PREFIX + mark.id));
  return keys.filter((key) => key.startsWith(PREFIX) && !wanted.has(key));
}

/** Every filter that stored settings refer to. */
export function marksOf(stored: Record<string, unknown>): (FilterMark | undefined)[] {
  const { school, moreSchools, making } = readSettings(stored);
  return [school, making, ...moreSchools.map((each) => each.school)].map((each) =>
    each?.source === 'own' ? each.filter : undefined,
  );
}
