import type { Category } from '../../engines/categories.js';
import type { Look } from '../look.js';
import { lookEvidence, outdoorEvidence } from './look-evidence.js';
import { isPlausible } from './plausible.js';
import statistics from './statistics.json' with { type: 'json' };
import { type Frame, frameKey, type KnowledgeTable } from './table.js';
import { PLACES, type Place, RELATIONS, type Relation } from './vocabulary.js';

// What writes the file is typed; TypeScript sees only strings in JSON.
const table = statistics as unknown as KnowledgeTable;

/**
 * The ways of telling of a thing, or of how it stands to another, the best first. Where captions say too
 * little of several things, what they say of one serves.
 */
export function framesFor(subject: Category, count: number, object?: Category): readonly Frame[] {
  const key = frameKey(subject, count, object);
  const frames = table.frames[key] ?? (count > 1 ? (table.frames[frameKey(subject, 1, object)] ?? []) : []);
  return frames.filter(({ relation }) => !relation || !object || isPlausible(subject, relation, object));
}

/** A relation and the share of captions that use it when they relate two things at all. */
export interface RelationShare {
  readonly relation: Relation;
  readonly share: number;
  /** How many captions the share was counted over. */
  readonly support: number;
}

/** How captions relate one thing to another, the commonest first. */
export function relationsBetween(subject: Category, object: Category): RelationShare[] {
  const counts = table.relations[`${subject}|${object}`] ?? {};
  const support = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return RELATIONS.filter(
    (relation) => counts[relation] !== undefined && isPlausible(subject, relation, object),
  )
    .map((relation) => ({ relation, share: (counts[relation] ?? 0) / support, support }))
    .sort((a, b) => b.share - a.share);
}

/** A thing belongs at a place if so many captions put it there, or at least this share of them. */
const MIN_PLACINGS = 60;
const MIN_PLACING_SHARE = 0.01;
/** Categories whose own name is a place: a table is not on a table. */
const SAME_AS_PLACE: Readonly<Partial<Record<Category, readonly Place[]>>> = {
  'dining table': ['table', 'desk', 'counter', 'plate'],
};

/** Whether captions ever put such a thing at the place: a person is on a street, not on a plate. */
export function belongsAt(place: Place, category: Category): boolean {
  if (SAME_AS_PLACE[category]?.includes(place)) return false;
  const placed = table.placings[place]?.[category] ?? 0;
  return placed > 0 && placed >= Math.min(MIN_PLACINGS, MIN_PLACING_SHARE * (table.mentions[category] ?? 0));
}

/** What is in a picture: each category with how likely it is there. */
export type Presence = ReadonlyMap<Category, number>;

/** Evidence from one category counts for no more than this, in natural log units. */
const MAX_EVIDENCE = 3;
/** Things come together (a keyboard and a mouse): each further one tells so much less than the last. */
const NEXT_EVIDENCE = 0.6;

/**
 * How likely human captions would mention a place, from what is in the picture and how it looks: naive Bayes
 * over the categories that captions mention there, each further category counting less.
 */
export function placeProbability(place: Place, presence: Presence, look?: Look): number {
  const at = table.placeCounts[place] ?? 0;
  const elsewhere = table.pictures - at;
  const evidence = [...presence].map(([category, probability]) => {
    const together = table.placeCategories[place]?.[category] ?? 0;
    const apart = (table.categoryCounts[category] ?? 0) - together;
    return probability * logRatio(together, at, apart, elsewhere);
  });
  const prior = Math.log((at + 1) / (elsewhere + 1));
  return logistic(prior + discounted(evidence) + (look ? lookEvidence(place, look) : 0));
}

/** {@link placeProbability} of every place. */
export function placeProbabilities(presence: Presence, look?: Look): Map<Place, number> {
  return new Map(PLACES.map((place) => [place, placeProbability(place, presence, look)]));
}

/**
 * How likely a picture was taken outdoors, rather than indoors. Colours count only where something was seen:
 * without it the picture may be a page or a drawing.
 */
export function outdoorProbability(presence: Presence, look: Look): number {
  const { indoor, outdoor } = table.settingCounts;
  const evidence = [...presence].map(([category, probability]) => {
    const ratio = logRatio(table.outdoor[category] ?? 0, outdoor, table.indoor[category] ?? 0, indoor);
    return probability * ratio;
  });
  const seen = Math.min(
    1,
    [...presence.values()].reduce((sum, probability) => sum + probability, 0),
  );
  return logistic(discounted(evidence) + seen * outdoorEvidence(look));
}

/** How much likelier something is here (`a` of `all`) than there (`b` of `others`), bounded. */
function logRatio(a: number, all: number, b: number, others: number): number {
  const ratio = Math.log((a + 0.5) / (all + 1)) - Math.log((b + 0.5) / (others + 1));
  return Math.min(MAX_EVIDENCE, Math.max(-MAX_EVIDENCE, ratio));
}

function discounted(evidence: readonly number[]): number {
  return [...evidence]
    .sort((a, b) => Math.abs(b) - Math.abs(a))
    .reduce((sum, value, index) => sum + value * NEXT_EVIDENCE ** index, 0);
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
