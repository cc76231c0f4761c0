import type { AnalyzeRequest } from '@fovea/contract';
import type { Category } from '../../engines/categories.js';
import type { Detection, Face } from '../../engines/engine.js';
import { bareLookOf } from '../caption/bare-look.js';
import { gatherEntities, SURELY_FEMALE, SURELY_MALE } from '../caption/entities.js';
import { planCaption } from '../caption/plan.js';
import { type Presence, placeProbabilities } from '../knowledge/knowledge.js';
import { INDOOR_PLACES, type Relation } from '../knowledge/vocabulary.js';
import type { Scene } from '../scene.js';
import { HYPERNYMS, IMPLIED_SCENES } from './hypernyms.js';
import type { ActionWord, Hypernym, TagName } from './lexicon.js';

/** How likely each tag holds, from 0 to 1. */
export type TagProbabilities = Map<TagName, number>;

/** Everything that detections, faces and the statistics of captions say, as probabilities of tags. */
export async function collectTags(scene: Scene, request: AnalyzeRequest): Promise<TagProbabilities> {
  const [detections, faces] = await Promise.all([scene.detections(), scene.faces()]);
  const presence = presenceOf(detections);
  const tags: TagProbabilities = new Map(presence);
  for (const [name, categories] of Object.entries(HYPERNYMS) as [Hypernym, Category[]][]) {
    raise(tags, name, anyOf(categories.map((category) => presence.get(category) ?? 0)));
  }
  addPeople(tags, detections, faces, request.genderNeutralCaption);
  addPlaces(tags, presence);
  addActions(tags, scene, detections, faces);
  if ((await bareLookOf(scene.picture)) === 'black and white') raise(tags, 'black and white', 0.9);
  if (request.features.includes('read') && (await scene.text()).lines.length > 0) raise(tags, 'text', 0.9);
  return tags;
}

function raise(tags: TagProbabilities, name: TagName, probability: number): void {
  tags.set(name, Math.max(tags.get(name) ?? 0, probability));
}

/** How likely at least one is there, if each were there by itself. */
function anyOf(probabilities: readonly number[]): number {
  return 1 - probabilities.reduce((none, probability) => none * (1 - probability), 1);
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

/** Less sure faces are often none; they still move crops. */
const MIN_FACE_CONFIDENCE = 0.75;
/** Of faces that the reader is sure of, about so many are named rightly. */
const SURE_GENDER = 0.85;
const CHILD_BELOW_YEARS = 13;

function addPeople(
  tags: TagProbabilities,
  detections: readonly Detection[],
  faces: readonly Face[],
  isNeutral: boolean,
): void {
  const sureFaces = faces.filter(({ confidence }) => confidence >= MIN_FACE_CONFIDENCE);
  if (sureFaces.length > 0) {
    const face = anyOf(sureFaces.map(({ confidence }) => confidence));
    raise(tags, 'human face', 0.95 * face);
    raise(tags, 'person', 0.95 * face);
  }
  for (const { person } of sureFaces) {
    if (!person) continue;
    const isChild = person.age < CHILD_BELOW_YEARS;
    if (isChild) raise(tags, 'child', SURE_GENDER);
    if (isNeutral) continue;
    if (person.maleScore >= SURELY_MALE) raise(tags, isChild ? 'boy' : 'man', SURE_GENDER);
    if (person.maleScore <= SURELY_FEMALE) raise(tags, isChild ? 'girl' : 'woman', SURE_GENDER);
  }
  const people = detections.filter(({ name }) => name === 'person').map(({ probability }) => probability);
  const third = people.sort((a, b) => b - a)[2];
  if (third !== undefined) raise(tags, 'group', third);
}

function addPlaces(tags: TagProbabilities, presence: Presence): void {
  const places = placeProbabilities(presence);
  for (const [place, probability] of places) raise(tags, place, probability);
  const implied = (scene: 'indoor' | 'outdoor') =>
    anyOf((IMPLIED_SCENES[scene] ?? []).map((category) => 0.9 * (presence.get(category) ?? 0)));
  const ofPlaces = (isIndoor: boolean) =>
    anyOf([...places].filter(([place]) => INDOOR_PLACES.has(place) === isIndoor).map(([, p]) => p * p));
  const indoor = anyOf([implied('indoor'), ofPlaces(true)]);
  const outdoor = anyOf([implied('outdoor'), ofPlaces(false)]);
  // One excludes the other: what speaks for both speaks for neither.
  raise(tags, 'indoor', indoor * (1 - 0.8 * outdoor));
  raise(tags, 'outdoor', outdoor * (1 - 0.8 * indoor));
}

const ACTIONS: Partial<Record<Relation, ActionWord>> = {
  holding: 'holding',
  riding: 'riding',
  flying: 'flying',
  playing: 'playing',
  eating: 'eating',
  using: 'using',
  'sitting on': 'sitting',
  'sitting at': 'sitting',
  'standing on': 'standing',
  'lying on': 'lying',
};

/** A relation that captions use this often is what happens in this picture about as often. */
function addActions(
  tags: TagProbabilities,
  scene: Scene,
  detections: readonly Detection[],
  faces: readonly Face[],
): void {
  const plan = planCaption(gatherEntities(scene.picture, detections, faces, { genderNeutral: true }));
  const action = plan?.relation && ACTIONS[plan.relation.relation];
  if (!plan?.relation || !action) return;
  const seen = plan.subject.probability * plan.relation.object.probability;
  raise(tags, action, seen * (0.4 + 0.6 * plan.relation.share));
}
