import type { AnalyzeRequest } from '@fovea/contract';
import type { Category } from '../../engines/categories.js';
import type { Detection } from '../../engines/engine.js';
import { gatherEntities } from '../caption/entities.js';
import { planCaption } from '../caption/plan.js';
import type { Presence } from '../knowledge/knowledge.js';
import { lookAt } from '../look.js';
import type { Scene } from '../scene.js';
import { addActions } from './action-tags.js';
import { appearanceOf } from './appearance.js';
import { dropContradicted } from './contradictions.js';
import { HYPERNYMS } from './hypernyms.js';
import { addLooks, addNearness } from './look-tags.js';
import { addMentions, mentionPresence } from './mention-tags.js';
import { addPeople, clearFacesOf } from './people-tags.js';
import { anyOf, TagProbabilities } from './probabilities.js';
import { addScenes, addSetting } from './scene-tags.js';
import { addSports } from './sport-tags.js';
import { addText } from './text-tags.js';
import type { Hypernym } from './words/hypernyms.js';

/** Everything that detections, faces, colours and the statistics of captions say, as probabilities of tags. */
export async function collectTags(scene: Scene, request: AnalyzeRequest): Promise<TagProbabilities> {
  const { picture } = scene;
  const [detections, faces] = await Promise.all([scene.detections(), scene.faces()]);
  const clearFaces = clearFacesOf(faces);
  const look = lookAt(picture);
  const presence = presenceOf(detections);
  const entities = gatherEntities(picture, detections, faces, { genderNeutral: true });
  const tags = new TagProbabilities(
    [...presence].map(([name, probability]) => [name, inPicture(probability)]),
  );
  for (const [name, categories] of Object.entries(HYPERNYMS) as [Hypernym, Category[]][]) {
    tags.raise(name, inPicture(anyOf(categories.map((category) => presence.get(category) ?? 0))));
  }
  addPeople(tags, detections, clearFaces, request.genderNeutralCaption);
  const outdoor = addSetting(tags, presence, look);
  addMentions(tags, mentionPresence(entities), look, outdoor);
  addActions(tags, planCaption(entities, look));
  addSports(tags);
  addScenes(tags);
  addLooks(tags, look, appearanceOf(picture));
  addNearness(tags, picture, detections, clearFaces);
  if (request.features.includes('read')) {
    const { lines } = await scene.text();
    addText(tags, lines, entities.length === 0 && clearFaces.length === 0);
  }
  dropContradicted(tags);
  return tags;
}

/**
 * A detection is right when its box is; a tag is right when such a thing is anywhere in the picture, so it
 * is right more often. With this exponent the two agree on coco-dev (measure `tags`).
 */
const IN_PICTURE_EXPONENT = 0.6;

function inPicture(probability: number): number {
  return probability ** IN_PICTURE_EXPONENT;
}

/** The second and later detections of a category are often the first one again. */
const LATER_DETECTIONS_COUNT = 0.3;

/** How likely each category is there at all. */
function presenceOf(detections: readonly Detection[]): Presence {
  const presence = new Map<Category, number>();
  for (const { name, probability } of [...detections].sort((a, b) => b.probability - a.probability)) {
    const known = presence.get(name);
    const more = known === undefined ? probability : LATER_DETECTIONS_COUNT * probability;
    presence.set(name, anyOf([known ?? 0, more]));
  }
  return presence;
}
