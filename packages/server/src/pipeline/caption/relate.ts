import { relationsBetween } from '../knowledge/knowledge.js';
import { ACTORS, DEEDS, type Relation } from '../knowledge/vocabulary.js';
import type { Entity } from './entities.js';
import { allows, gapBetween } from './geometry.js';

/** A relation that both the geometry of two boxes and the captions of other pictures support. */
export interface FoundRelation {
  readonly relation: Relation;
  /** Share of captions that put it so. */
  readonly share: number;
  /** How much it adds to a caption: common, well supported, between things close together. */
  readonly strength: number;
}

/** Relations that captions use for almost anything and that tell little. */
const VAGUE: ReadonlySet<Relation> = new Set(['with', 'next to', 'in', 'and']);
const VAGUE_STRENGTH = 0.4;
/** A share counts in full when so many captions stand behind it. */
const FULL_SUPPORT = 20;
const MIN_SHARE = 0.08;

/** The best relation between two entities, or undefined when nothing is known. */
export function relate(subject: Entity, object: Entity): FoundRelation | undefined {
  const gap = gapBetween(subject.box, object.box);
  return relationsBetween(subject.category, object.category)
    .filter(({ relation }) => ACTORS.has(subject.category) || !DEEDS.has(relation))
    .filter(({ relation, share }) => share >= MIN_SHARE && allows(relation, subject, object))
    .map(({ relation, share, support }) => {
      const trust = Math.min(1, support / FULL_SUPPORT);
      const weight = VAGUE.has(relation) ? VAGUE_STRENGTH : 1;
      return { relation, share, strength: share * trust * weight * Math.max(0.2, 1 - 2 * gap) };
    })
    .sort((a, b) => b.strength - a.strength)[0];
}
