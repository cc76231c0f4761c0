import {
  belongsAt,
  framesFor,
  type Presence,
  placeProbabilities,
  placeProbability,
} from '../knowledge/knowledge.js';
import type { Frame } from '../knowledge/table.js';
import type { Place, Relation } from '../knowledge/vocabulary.js';
import type { Statement } from '../language/realizer.js';
import type { Look } from '../look.js';
import type { Entity } from './entities.js';
import { allows, isPosedFor, RESTING } from './geometry.js';

/** What a caption will say, in no language yet. Everything in it was seen or follows from what was seen. */
export interface CaptionPlan extends Statement {
  readonly subject: Entity;
  readonly object?: Entity;
  readonly others?: readonly Entity[];
  /** Human captions' expected agreement with it (CIDEr-D): by this the best plan is chosen. */
  readonly worth: number;
  /** How likely human captions mention the place, where one is named. */
  readonly placeProbability?: number;
}

/** Agreement for a thing that the statistics say nothing of. */
const UNKNOWN_VALUE = 0.1;
/** What is left of the first thing's worth in a statement whose second thing is not there. */
const MISSED_SHARE = 0.75;
/** How much a place that is likelier here than usual adds to a statement's value. */
const PLACE_SLOPE = 0.3;
/**
 * A place is named from this probability of a mention on. People leave most places unmentioned, so that
 * the place is right more often than that: see the measure `caption`.
 */
const MIN_PLACE_PROBABILITY = 0.15;
/** Captions mention a thing for sure once it takes this share of the picture, in length. */
const LARGE_ENOUGH = 0.15;
/** Further things are named in a list from this probability of a mention on. */
const MIN_LISTED = 0.6;
const MIN_LISTED_IN_PLACE = 0.4;

/** What geometry singles out, as somebody above a horse, is that much more worth than by statistics alone. */
const POSED_GAIN = 1.3;

type PlaceProbabilities = ReadonlyMap<Place, number>;

/** Plans the caption of a picture: the statement with which human captions would most likely agree. */
export function planCaption(entities: readonly Entity[], look?: Look): CaptionPlan | undefined {
  const places = placeProbabilities(presenceOf(entities), look);
  const plans = entities.flatMap((subject) => [
    ...plansFor(subject, undefined, places),
    ...entities.flatMap((object) => (object === subject ? [] : plansFor(subject, object, places))),
  ]);
  const [best] = plans.sort((a, b) => b.worth - a.worth);
  return best && withSmilesInPlace(withOthers(best, entities));
}

/** How likely each category is there, by its surest detection. */
function presenceOf(entities: readonly Entity[]): Presence {
  return new Map(entities.map(({ category, probability }) => [category, probability]));
}

function plansFor(subject: Entity, object: Entity | undefined, places: PlaceProbabilities): CaptionPlan[] {
  const frames = framesFor(subject.category, subject.count, object?.category);
  if (!object && frames.length === 0) return [{ subject, worth: UNKNOWN_VALUE * mentioned(subject) }];
  const own = presenceOf(object ? [subject, object] : [subject]);
  return frames
    .filter((frame) => isPossible(frame, subject, object))
    .flatMap(({ value, role, ...frame }) => {
      const here = frame.place && places.get(frame.place);
      if (here !== undefined && here < MIN_PLACE_PROBABILITY) return [];
      const unusual = frame.place && here ? here - placeProbability(frame.place, own) : 0;
      return [
        {
          ...frame,
          ...(role && !isNamed(subject) && { role }),
          subject,
          ...(object && { object }),
          worth: worthOf(gainOf(frame.relation) * value + PLACE_SLOPE * unusual, subject, object),
          ...(here !== undefined && { placeProbability: here }),
        },
      ];
    });
}

function gainOf(relation: Relation | undefined): number {
  return relation && RESTING.has(relation) ? POSED_GAIN : 1;
}

function isPossible(
  { relation, action, place, placeFirst }: Frame,
  subject: Entity,
  object: Entity | undefined,
): boolean {
  if (action && !isPosedFor(action, subject)) return false;
  if (placeFirst && !isAt(place, subject)) return false;
  if (!object || !relation) return true;
  return allows(relation, subject, object) && (relation !== 'and' || isAt(place, object));
}

function worthOf(value: number, subject: Entity, object: Entity | undefined): number {
  if (!object) return mentioned(subject) * value;
  const alone = framesFor(subject.category, subject.count)[0]?.value ?? UNKNOWN_VALUE;
  const second = mentioned(object);
  return mentioned(subject) * (second * value + (1 - second) * MISSED_SHARE * alone);
}

/** A list may name one more thing that is likely to be mentioned. */
function withOthers(plan: CaptionPlan, entities: readonly Entity[]): CaptionPlan {
  const { subject, object, relation, action, role, place, placeFirst } = plan;
  const isList = placeFirst || relation === 'and' || (!relation && !action && !role);
  if (!isList) return plan;
  const [other] = entities
    .filter((entity) => entity !== subject && entity !== object && isAt(place, entity))
    .filter((entity) => mentioned(entity) >= (placeFirst ? MIN_LISTED_IN_PLACE : MIN_LISTED))
    .sort((a, b) => mentioned(b) * b.prominence - mentioned(a) * a.prominence);
  return other ? { ...plan, others: [other] } : plan;
}

/**
 * A smile is told of where nothing but the people is: one human caption in 220 says "smiling", and beside what
 * people do with things it lowered the agreement with them (CIDEr-D on coco-dev 0.569 in place of 0.570).
 */
function withSmilesInPlace(plan: CaptionPlan): CaptionPlan {
  const { subject, object, others } = plan;
  if (!object && !others) return plan;
  return {
    ...plan,
    subject: withoutSmile(subject),
    ...(object && { object: withoutSmile(object) }),
    ...(others && { others: others.map(withoutSmile) }),
  };
}

function withoutSmile({ isSmiling, ...entity }: Entity): Entity {
  return entity;
}

function isAt(place: Place | undefined, { category }: Entity): boolean {
  return !place || belongsAt(place, category);
}

/** How likely human captions mention a thing: when it is there, and large enough. */
function mentioned({ probability, prominence }: Entity): number {
  return probability * Math.min(1, prominence / LARGE_ENOUGH);
}

/** Whether more is known of the people than that they are people. */
function isNamed({ people }: Entity): boolean {
  return people.some((kind) => kind !== 'person');
}
