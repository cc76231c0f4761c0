import type { Detection, Face } from '../../engines/engine.js';
import { kindOf, MIN_FACE_CONFIDENCE } from '../caption/person-kind.js';
import { anyOf, type TagProbabilities } from './probabilities.js';

/** Of faces that the reader is sure of, about so many are named rightly; see the measure `caption`. */
const SURE_KIND = 0.85;
/** Of faces that look grown up about so many are called a grown-up's by captions; chosen on coco-dev. */
const SURE_ADULT = 0.7;
/** The reader is a few years off; a face that looks so old is a grown-up's. */
const ADULT_FROM_YEARS = 21;
/** So many people are a group, so many a crowd. */
const GROUP = 3;
const CROWD = 10;

/** Faces clear enough to be spoken of. */
export function clearFacesOf(faces: readonly Face[]): Face[] {
  return faces.filter(({ confidence }) => confidence >= MIN_FACE_CONFIDENCE);
}

/** What detections and faces tell of people: how many, and what they are when a face is clear. */
export function addPeople(
  tags: TagProbabilities,
  detections: readonly Detection[],
  clearFaces: readonly Face[],
  genderNeutral: boolean,
): void {
  const face = anyOf(clearFaces.map(({ confidence }) => confidence));
  tags.raise('human face', face);
  tags.raise('person', face);
  for (const clear of clearFaces) {
    const kind = kindOf(clear, { genderNeutral });
    if ((clear.person?.age ?? 0) >= ADULT_FROM_YEARS) tags.raise('adult', SURE_ADULT);
    if (kind === 'person') continue;
    tags.raise(kind, SURE_KIND);
    if (kind === 'boy' || kind === 'girl') tags.raise('child', SURE_KIND);
  }
  const people = detections
    .filter(({ name }) => name === 'person')
    .map(({ probability }) => probability)
    .sort((a, b) => b - a);
  tags.raise('people', people[1] ?? 0);
  tags.raise('group', people[GROUP - 1] ?? 0);
  tags.raise('crowd', people[CROWD - 1] ?? 0);
}
