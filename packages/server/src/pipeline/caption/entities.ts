import type { Box } from '@fovea/contract';
import type { Category } from '../../engines/categories.js';
import type { Detection, Face } from '../../engines/engine.js';
import { area, intersection, union } from '../../image/box.js';
import type { Picture } from '../../image/picture.js';

/** What a person is called. The last two say nothing of gender. */
export type PersonKind = 'man' | 'woman' | 'boy' | 'girl' | 'child' | 'person';

/** All things of one category in a picture, or the part of them that belongs together. */
export interface Entity {
  readonly category: Category;
  readonly count: number;
  /** For persons, what each is called; as many as `count`. */
  readonly people: readonly PersonKind[];
  /** Around all of them. */
  readonly box: Box;
  /** How likely at least one of them is there. */
  readonly probability: number;
  /** How much it stands out: sure, large, near the middle. */
  readonly salience: number;
}

/** Surer detections than this are worth a word. */
const MIN_PROBABILITY = 0.35;

export interface EntityOptions {
  readonly genderNeutral: boolean;
}

/** Gathers what a picture shows, one entity a category, the most salient first. */
export function gatherEntities(
  picture: Picture,
  detections: readonly Detection[],
  faces: readonly Face[],
  options: EntityOptions,
): Entity[] {
  const sure = detections.filter(({ probability }) => probability >= MIN_PROBABILITY);
  const categories = [...new Set(sure.map(({ name }) => name))];
  return categories
    .map((category) => {
      const members = sure.filter(({ name }) => name === category);
      return entityOf(picture, members, faces, options);
    })
    .sort((a, b) => b.salience - a.salience);
}

/** One entity of detections of the same category; there is at least one. */
export function entityOf(
  picture: Picture,
  members: readonly Detection[],
  faces: readonly Face[],
  options: EntityOptions,
): Entity {
  const [first, ...others] = members;
  if (!first) throw new Error('An entity needs a member');
  const isPerson = first.name === 'person';
  return {
    category: first.name,
    count: members.length,
    people: isPerson ? members.map((member) => kindOf(faceOf(member, faces), options)) : [],
    box: others.reduce((box, member) => union(box, member.box), first.box),
    probability: Math.max(...members.map(({ probability }) => probability)),
    salience:
      members.reduce((sum, member) => sum + salienceOf(picture, member), 0) / Math.sqrt(members.length),
  };
}

const PERSON_SALIENCE = 1.3;

function salienceOf({ width, height }: Picture, { name, probability, box }: Detection): number {
  const offCenter = Math.hypot((box.x + box.w / 2) / width - 0.5, (box.y + box.h / 2) / height - 0.5);
  const size = Math.sqrt(area(box) / (width * height));
  return probability * size * (1 - 0.5 * offCenter) * (name === 'person' ? PERSON_SALIENCE : 1);
}

/** The face that lies in a person's upper half, if one does. */
function faceOf({ box }: Detection, faces: readonly Face[]): Face | undefined {
  const upperHalf = { ...box, h: box.h * 0.6 };
  return faces.find((face) => intersection(face.box, upperHalf) > 0.6 * area(face.box));
}

/**
 * Gender is named only when the face reader is sure; see docs/benchmarks.md for how often it then errs.
 * A face that looks younger than 13 years is a child's.
 */
export const SURELY_MALE = 0.85;
export const SURELY_FEMALE = 0.15;
const CHILD_BELOW_YEARS = 13;

function kindOf(face: Face | undefined, { genderNeutral }: EntityOptions): PersonKind {
  if (!face?.person) return 'person';
  const { age, maleScore } = face.person;
  const isChild = age < CHILD_BELOW_YEARS;
  if (genderNeutral) return isChild ? 'child' : 'person';
  if (maleScore >= SURELY_MALE) return isChild ? 'boy' : 'man';
  if (maleScore <= SURELY_FEMALE) return isChild ? 'girl' : 'woman';
  return isChild ? 'child' : 'person';
}
