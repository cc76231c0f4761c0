import type { Box } from '@fovea/contract';
import { intersection, union } from '../../image/box.js';
import { relationsBetween } from '../knowledge/knowledge.js';
import type { Relation } from '../knowledge/vocabulary.js';
import type { Entity } from './entities.js';

/** A relation that both the geometry of two boxes and the captions of other pictures support. */
export interface FoundRelation {
  readonly relation: Relation;
  /** Share of captions that put it so; 0 when only the geometry speaks. */
  readonly share: number;
  /** How much it adds to a caption: common, well supported, between things close together. */
  readonly strength: number;
}

/** Relations that need the two to touch. */
const TOUCHING: ReadonlySet<Relation> = new Set([
  'holding',
  'riding',
  'eating',
  'drinking from',
  'cutting',
  'wearing',
  'talking on',
  'lying on',
  'sitting on',
  'standing on',
  'on',
  'in',
]);

/** Relations in which the first is above the second, or on it. */
const RESTING: ReadonlySet<Relation> = new Set(['riding', 'lying on', 'sitting on', 'standing on', 'on']);

/** Relations that captions use for almost anything and that tell little. */
const VAGUE: ReadonlySet<Relation> = new Set(['with', 'next to', 'in']);

const VAGUE_STRENGTH = 0.4;
/** A share counts in full when so many captions stand behind it. */
const FULL_SUPPORT = 20;
const MIN_SHARE = 0.08;

/** The best relation between two entities, or undefined when they stand apart and nothing is known. */
export function relate(subject: Entity, object: Entity): FoundRelation | undefined {
  const gap = gapBetween(subject.box, object.box);
  const candidates = relationsBetween(subject.category, object.category)
    .filter(({ relation, share }) => share >= MIN_SHARE && fits(relation, subject.box, object.box, gap))
    .map(({ relation, share, support }) => {
      const trust = Math.min(1, support / FULL_SUPPORT);
      const weight = VAGUE.has(relation) ? VAGUE_STRENGTH : 1;
      return { relation, share, strength: share * trust * weight * Math.max(0.2, 1 - 2 * gap) };
    })
    .sort((a, b) => b.strength - a.strength);
  return candidates[0] ?? (gap < 0.1 ? { relation: 'next to', share: 0, strength: 0.02 } : undefined);
}

function fits(relation: Relation, subject: Box, object: Box, gap: number): boolean {
  if (TOUCHING.has(relation) && gap > 0.02) return false;
  if (RESTING.has(relation)) {
    const isAbove = subject.y + subject.h / 2 <= object.y + object.h * 0.75;
    const overlapsAcross =
      Math.min(subject.x + subject.w, object.x + object.w) > Math.max(subject.x, object.x);
    return isAbove && overlapsAcross;
  }
  if (relation === 'under') return subject.y >= object.y;
  if (relation === 'in') return intersection(subject, object) > 0.5 * subject.w * subject.h;
  return gap < 0.35;
}

/** Distance between two boxes as a share of the size of the box around both; 0 when they touch. */
function gapBetween(a: Box, b: Box): number {
  const around = union(a, b);
  const across = Math.max(0, around.w - a.w - b.w);
  const down = Math.max(0, around.h - a.h - b.h);
  return Math.hypot(across / around.w, down / around.h);
}
