import type { Box } from '@fovea/contract';
import { area, intersection, union } from '../../image/box.js';
import type { Action, Relation } from '../knowledge/vocabulary.js';
import type { Entity } from './entities.js';

/** Relations that need the two to touch. */
const TOUCHING: ReadonlySet<Relation> = new Set([
  'holding',
  'carrying',
  'riding',
  'riding a wave on',
  'doing a trick on',
  'swinging',
  'eating',
  'drinking out of',
  'cutting',
  'brushing with',
  'wearing',
  'using',
  'talking on',
  'lying on',
  'sitting on',
  'sitting at',
  'sitting in',
  'standing on',
  'standing in',
  'under',
  'topped with',
  'filled with',
  'on',
  'in',
]);

/** Relations in which the first is above the second, or on it. */
export const RESTING: ReadonlySet<Relation> = new Set([
  'riding',
  'riding a wave on',
  'lying on',
  'sitting on',
  'standing on',
  'on',
]);

/** Relations in which most of the first lies inside the second. */
const INSIDE: ReadonlySet<Relation> = new Set(['in', 'sitting in']);

/** Farther apart than this share of the box around both, two things have nothing to do with each other. */
const MAX_GAP = 0.35;
const TOUCHING_GAP = 0.02;

/** Whether the boxes of two groups allow a relation; one pair of members is enough. */
export function allows(relation: Relation, subject: Entity, object: Entity): boolean {
  return subject.boxes.some((a) => object.boxes.some((b) => fits(relation, a, b)));
}

/** A standing person's box is at least so many times as high as wide. */
const STANDING_RATIO = 1.8;

/** Whether the boxes of a group allow that it does something by itself: who stands is tall. */
export function isPosedFor(action: Action, { category, boxes }: Entity): boolean {
  if (category !== 'person' || (action !== 'standing' && action !== 'walking')) return true;
  return boxes.filter(({ w, h }) => h >= STANDING_RATIO * w).length > boxes.length / 2;
}

function fits(relation: Relation, subject: Box, object: Box): boolean {
  if (relation === 'and') return true;
  const gap = gapBetween(subject, object);
  if (TOUCHING.has(relation) && gap > TOUCHING_GAP) return false;
  if (RESTING.has(relation)) {
    const middle = subject.y + subject.h / 2;
    const overlap = Math.min(subject.x + subject.w, object.x + object.w) - Math.max(subject.x, object.x);
    return middle <= object.y + object.h * 0.75 && overlap > 0;
  }
  if (relation === 'under') return subject.y >= object.y;
  if (INSIDE.has(relation)) return intersection(subject, object) > 0.5 * area(subject);
  return gap <= MAX_GAP;
}

/** Distance between two boxes as a share of the size of the box around both; 0 when they touch. */
export function gapBetween(a: Box, b: Box): number {
  const around = union(a, b);
  const across = Math.max(0, around.w - a.w - b.w);
  const down = Math.max(0, around.h - a.h - b.h);
  return Math.hypot(across / around.w, down / around.h);
}
