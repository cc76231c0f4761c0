import { INDOOR_PLACES, type KnowledgeTable, type Place, SUPPORTS } from 'fovea';
import type { DescribedPicture } from './captions.js';

/** What is seen more rarely than this is left out. */
const MIN_COUNT = 3;

type Counts = Record<string, number>;

/** Counts which things, places and relations captions mention together. */
export function countTogether(
  pictures: readonly DescribedPicture[],
): Omit<KnowledgeTable, 'source' | 'frames'> {
  const categoryCounts: Counts = {};
  const placeCounts: Counts = {};
  const placeCategories: Record<string, Counts> = {};
  const placings: Record<string, Counts> = {};
  const mentions: Counts = {};
  const settings = { indoor: {} as Counts, outdoor: {} as Counts };
  const settingCounts = { indoor: 0, outdoor: 0 };
  const relations: Record<string, Counts> = {};
  for (const picture of pictures) {
    const categories = [...picture.counts.keys()].sort();
    for (const category of categories) categoryCounts[category] = (categoryCounts[category] ?? 0) + 1;
    for (const place of picture.places) {
      placeCounts[place] = (placeCounts[place] ?? 0) + 1;
      for (const category of categories) add(placeCategories, place, category);
    }
    const setting = settingOf(picture.places);
    if (setting) {
      settingCounts[setting] += 1;
      for (const category of categories) {
        settings[setting][category] = (settings[setting][category] ?? 0) + 1;
      }
    }
    for (const { subject, object, relation, place } of picture.sayings) {
      if (object && relation) add(relations, `${subject}|${object}`, relation);
      if (place) add(placings, place, subject);
    }
    for (const category of picture.mentions) mentions[category] = (mentions[category] ?? 0) + 1;
  }
  return {
    pictures: pictures.length,
    categoryCounts: sorted(categoryCounts),
    placeCounts: sorted(placeCounts),
    placeCategories: frequent(placeCategories),
    indoor: sorted(settings.indoor),
    outdoor: sorted(settings.outdoor),
    settingCounts,
    placings: frequent(placings),
    mentions: sorted(mentions),
    relations: frequent(relations),
  };
}

/** Indoors or outdoors, where all places that captions mention agree. */
function settingOf(places: ReadonlySet<Place>): 'indoor' | 'outdoor' | undefined {
  const telling = [...places].filter((place) => !SUPPORTS.has(place));
  const indoors = telling.filter((place) => INDOOR_PLACES.has(place)).length;
  if (telling.length === 0 || (indoors > 0 && indoors < telling.length)) return undefined;
  return indoors > 0 ? 'indoor' : 'outdoor';
}

function add(counts: Record<string, Counts>, key: string, value: string): void {
  counts[key] ??= {};
  const row = counts[key];
  row[value] = (row[value] ?? 0) + 1;
}

function sorted(row: Counts): Counts {
  return Object.fromEntries(Object.entries(row).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** The table without what was seen hardly ever, in a fixed order. */
function frequent(counts: Record<string, Counts>): Record<string, Counts> {
  const rows = Object.entries(counts)
    .map(([key, row]) => {
      const kept = Object.entries(row).filter(([, count]) => count >= MIN_COUNT);
      return [key, sorted(Object.fromEntries(kept))] as const;
    })
    .filter(([, row]) => Object.keys(row).length > 0);
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
