import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measure } from '../measure.js';
import { findMentions, wordsOf } from './mentions.js';
import { PLACE_PATTERNS, RELATION_PATTERNS } from './patterns.js';

const TABLE = fileURLToPath(new URL('../../../packages/server/data/statistics.json', import.meta.url));
/** More words between two mentions than this say nothing of how they stand to each other. */
const MAX_WORDS_BETWEEN = 7;
const MIN_COUNT = 2;
/** Of a picture's five captions so many must mention a place. */
const MIN_PLACE_CAPTIONS = 2;

type Counts = Record<string, Record<string, number>>;

/** Counts what captions say: relations between things, things at places. No sentence is kept. */
export const corpusMeasure: Measure = {
  name: 'corpus',
  about: 'counts relations and places in captions and writes the table that captions stand on',
  optional: true,
  async measure({ data }) {
    const file = join(data, 'captions-corpus.json');
    const corpus: Record<string, string[]> = JSON.parse(await readFile(file, 'utf8'));
    const pictures = Object.values(corpus);
    const relations: Counts = {};
    for (const caption of pictures.flat()) countRelations(caption, relations);
    const places = countPlaces(pictures);
    const table = {
      source:
        'Counts over 23,600 captions of COCO val2017 (CC BY 4.0, https://cocodataset.org), by npm run eval -- corpus',
      pictures: pictures.length,
      ...places,
      relations: frequent(relations),
    };
    await writeFile(TABLE, `${JSON.stringify(table, null, 1)}\n`);
    return [
      {
        title: 'Statistics of captions',
        columns: ['figure', 'value'],
        rows: [
          ['pictures', pictures.length],
          ['pairs of things with relations', Object.keys(table.relations).length],
          ['places', Object.keys(places.placeCounts).length],
        ],
      },
    ];
  },
};

function countRelations(caption: string, counts: Counts): void {
  const words = wordsOf(caption);
  const mentions = findMentions(words);
  for (const [index, first] of mentions.entries()) {
    const second = mentions[index + 1];
    if (!second || second.start - first.end > MAX_WORDS_BETWEEN) continue;
    const between = words.slice(first.end, second.start).join(' ');
    const relation = RELATION_PATTERNS.find(([, pattern]) => pattern.test(between))?.[0];
    if (relation) add(counts, `${first.category}|${second.category}`, relation);
  }
}

function countPlaces(pictures: readonly (readonly string[])[]) {
  const categoryCounts: Record<string, number> = {};
  const placeCounts: Record<string, number> = {};
  const together: Counts = {};
  for (const captions of pictures) {
    const categories = new Set(
      captions.flatMap((caption) => findMentions(wordsOf(caption)).map(({ category }) => category)),
    );
    const texts = captions.map((caption) => wordsOf(caption).join(' '));
    const places = PLACE_PATTERNS.filter(
      ([, pattern]) => texts.filter((text) => pattern.test(text)).length >= MIN_PLACE_CAPTIONS,
    ).map(([place]) => place);
    for (const category of categories) categoryCounts[category] = (categoryCounts[category] ?? 0) + 1;
    for (const place of places) {
      placeCounts[place] = (placeCounts[place] ?? 0) + 1;
      for (const category of categories) add(together, place, category);
    }
  }
  return { categoryCounts, placeCounts, placeCategories: frequent(together) };
}

function add(counts: Counts, key: string, value: string): void {
  counts[key] ??= {};
  const row = counts[key];
  row[value] = (row[value] ?? 0) + 1;
}

/** The table without what was seen hardly ever, in a fixed order. */
function frequent(counts: Counts): Counts {
  const rows = Object.entries(counts)
    .map(([key, row]) => {
      const kept = Object.entries(row).filter(([, count]) => count >= MIN_COUNT);
      return [key, Object.fromEntries(kept.sort((a, b) => b[1] - a[1]))] as const;
    })
    .filter(([, row]) => Object.keys(row).length > 0);
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
