import type { Category } from '../../engines/categories.js';
import { type Presence, placeProbabilities } from '../knowledge/knowledge.js';
import type { Place } from '../knowledge/vocabulary.js';
import type { Entity } from './entities.js';
import { type FoundRelation, relate } from './relate.js';

/** What a caption will say, in no language yet. Everything in it was seen or follows from what was seen. */
export interface CaptionPlan {
  /** What the sentence is about. */
  readonly subject: Entity;
  /** What the subject does with, or how it stands to, another thing. */
  readonly relation?: FoundRelation & { readonly object: Entity };
  /** Other things worth a word. */
  readonly others: readonly Entity[];
  readonly place?: { readonly place: Place; readonly probability: number };
}

/** Less salient things than this share of the most salient one go unmentioned. */
const MIN_SHARE_OF_SALIENCE = 0.22;
const MAX_OTHERS = 2;
/** A place is named from this probability on. */
const MIN_PLACE_PROBABILITY = 0.5;
/** A partner this weakly related is named beside the subject instead. */
const MIN_STRENGTH = 0.03;

/** Things that captions are about when they are there, before the furniture around them. */
const ACTORS: ReadonlySet<Category> = new Set<Category>([
  'person',
  'bird',
  'cat',
  'dog',
  'horse',
  'sheep',
  'cow',
  'elephant',
  'bear',
  'zebra',
  'giraffe',
  'teddy bear',
]);
/** An actor is what the sentence is about if it is at least so salient, beside the most salient thing. */
const MIN_ACTOR_SALIENCE = 0.4;

/** Plans the caption of a picture; undefined when nothing was seen. */
export function planCaption(entities: readonly Entity[]): CaptionPlan | undefined {
  const [mostSalient] = entities;
  if (!mostSalient) return undefined;
  const mentioned = entities.filter(
    ({ salience }) => salience >= MIN_SHARE_OF_SALIENCE * mostSalient.salience,
  );
  const subject =
    mentioned.find(
      ({ category, salience }) =>
        ACTORS.has(category) && salience >= MIN_ACTOR_SALIENCE * mostSalient.salience,
    ) ?? mostSalient;
  const rest = mentioned.filter((entity) => entity !== subject);
  const relation = bestRelation(subject, rest);
  const others = rest.filter((entity) => entity !== relation?.object).slice(0, MAX_OTHERS);
  const place = likeliestPlace(presenceOf(entities));
  return {
    subject,
    ...(relation && { relation }),
    others: relation ? [] : others,
    ...(place && { place }),
  };
}

export function presenceOf(entities: readonly Entity[]): Presence {
  return new Map(entities.map(({ category, probability }) => [category, probability]));
}

function bestRelation(subject: Entity, rest: readonly Entity[]): CaptionPlan['relation'] {
  return rest
    .flatMap((object) => {
      const found = relate(subject, object);
      if (!found || found.strength < MIN_STRENGTH) return [];
      return [{ ...found, object, worth: found.strength * Math.sqrt(object.salience) * object.probability }];
    })
    .sort((a, b) => b.worth - a.worth)[0];
}

/** The likeliest place that is likely enough to be named. */
function likeliestPlace(presence: Presence): CaptionPlan['place'] {
  const [best] = [...placeProbabilities(presence)].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < MIN_PLACE_PROBABILITY) return undefined;
  return { place: best[0], probability: best[1] };
}

/**
 * How likely a caption is right: as likely as its least likely part, less for a relation or place that
 * only statistics support.
 */
export function planConfidence({ subject, relation, others, place }: CaptionPlan): number {
  const parts = [subject.probability, ...others.map(({ probability }) => probability)];
  if (relation) parts.push(relation.object.probability, 0.6 + 0.4 * relation.share);
  if (place) parts.push(0.5 + 0.5 * place.probability);
  const lowest = Math.min(...parts);
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return Math.min(0.99, Math.max(0.01, 0.5 * lowest + 0.4 * mean));
}
