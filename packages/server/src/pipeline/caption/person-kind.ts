import type { Face, FaceAttributes } from '../../engines/engine.js';
import type { PersonKind } from '../language/realizer.js';

/** Less sure faces are often none; they still move crops. */
export const MIN_FACE_CONFIDENCE = 0.75;
/**
 * Gender is named only beyond these scores of the face reader. On coco-dev 16 clear faces belong to pictures
 * whose captions agree on a gender: these bounds name five of them, none wrongly; the first wrong answers
 * would come at 0.67 (a woman) and 0.52 (a man). A small sample, so the bounds keep their distance.
 */
export const SURELY_MALE = 0.75;
export const SURELY_FEMALE = 0.35;
/** A face that looks younger is a child's. */
const CHILD_BELOW_YEARS = 13;

export interface PersonKindOptions {
  /** True: nobody is called by a gendered word. */
  readonly genderNeutral: boolean;
}

/** A face that was read. */
export interface ClearFace extends Face {
  readonly person: FaceAttributes;
}

/** Whether a face is sure enough to tell something of the person. */
export function isClear(face: Face | undefined): face is ClearFace {
  return face?.person !== undefined && face.confidence >= MIN_FACE_CONFIDENCE;
}

/** What a person is called by their face: gendered only when the reader is sure. */
export function kindOf(face: Face | undefined, { genderNeutral }: PersonKindOptions): PersonKind {
  if (!isClear(face)) return 'person';
  const { age, maleScore } = face.person;
  const isChild = age < CHILD_BELOW_YEARS;
  if (genderNeutral) return isChild ? 'child' : 'person';
  if (maleScore >= SURELY_MALE) return isChild ? 'boy' : 'man';
  if (maleScore <= SURELY_FEMALE) return isChild ? 'girl' : 'woman';
  return isChild ? 'child' : 'person';
}
