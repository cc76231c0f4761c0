import { readFileSync } from 'node:fs';
import type { Category } from '../../engines/categories.js';
import { PLACES, type Place, RELATIONS, type Relation } from './vocabulary.js';

interface Statistics {
  readonly pictures: number;
  readonly categoryCounts: Readonly<Record<string, number>>;
  readonly placeCounts: Readonly<Record<string, number>>;
  readonly placeCategories: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly relations: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const statistics: Statistics = JSON.parse(
  readFileSync(new URL('../../../data/statistics.json', import.meta.url), 'utf8'),
);

/** A relation and the share of captions that use it when they relate two things at all. */
export interface RelationShare {
  readonly relation: Relation;
  readonly share: number;
  /** How many captions the share was counted over. */
  readonly support: number;
}

/** How captions relate one thing to another, the commonest first. */
export function relationsBetween(subject: Category, object: Category): RelationShare[] {
  const counts = statistics.relations[`${subject}|${object}`] ?? {};
  const support = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return RELATIONS.filter((relation) => counts[relation] !== undefined)
    .map((relation) => ({ relation, share: (counts[relation] ?? 0) / support, support }))
    .sort((a, b) => b.share - a.share);
}

/** What is in a picture: each category with how likely it is there. */
export type Presence = ReadonlyMap<Category, number>;

/** Evidence for a place from one category counts for no more than this, in natural log units. */
const MAX_EVIDENCE = 3;

/**
 * How likely a picture was taken at each place, from what is in it: naive Bayes over the categories that
 * captions mention there.
 */
export function placeProbabilities(presence: Presence): Map<Place, number> {
  return new Map(PLACES.map((place) => [place, placeProbability(place, presence)]));
}

function placeProbability(place: Place, presence: Presence): number {
  const at = statistics.placeCounts[place] ?? 0;
  const elsewhere = statistics.pictures - at;
  let logOdds = Math.log((at + 1) / (elsewhere + 1));
  for (const [category, probability] of presence) {
    const together = statistics.placeCategories[place]?.[category] ?? 0;
    const apart = (statistics.categoryCounts[category] ?? 0) - together;
    const evidence = Math.log((together + 0.5) / (at + 1)) - Math.log((apart + 0.5) / (elsewhere + 1));
    logOdds += probability * Math.min(MAX_EVIDENCE, Math.max(-MAX_EVIDENCE, evidence));
  }
  return 1 / (1 + Math.exp(-logOdds));
}
