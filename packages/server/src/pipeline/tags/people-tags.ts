import type { Detection, Face } from '../../engines/engine.js';
import { kindOf, MIN_FACE_CONFIDENCE } from '../caption/person-kind.js';
import { anyOf, type TagProbabilities } from './probabilities.js';

/** Of faces that the reader is sure of, about so many are named rightly; see the measure `caption`. */
const SURE_KIND = 0.85;
/** So many people are a group. */
const GROUP = 3;

/** What detections and faces tell of people: how many, and what they are when a face is clear. */
export function addPeople(
  tags: TagProbabilities,
  detections: readonly Detection[],
  faces: readonly Face[],
  genderNeutral: boolean,
): void {
  const clearFaces = faces.filter(({ confidence }) => confidence >= MIN_FACE_CONFIDENCE);
  const face = anyOf(clearFaces.map(({ confidence }) => confidence));
  tags.raise('human face', face);
  tags.raise('person', face);
  for (const clear of clearFaces) {
    const kind = kindOf(clear, { genderNeutral });
    if (kind === 'person') continue;
    tags.raise(kind, SURE_KIND);
    if (kind === 'boy' || kind === 'girl') tags.raise('child', SURE_KIND);
  }
  const people = detections.filter(({ name }) => name === 'person').map(({ probability }) => probability);
  tags.raise('group', people.sort((a, b) => b - a)[GROUP - 1] ?? 0);
}
