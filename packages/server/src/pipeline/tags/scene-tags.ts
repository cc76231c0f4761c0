import { outdoorProbability, type Presence } from '../knowledge/knowledge.js';
import type { Place } from '../knowledge/vocabulary.js';
import type { Look } from '../look.js';
import { anyOf, type TagProbabilities } from './probabilities.js';
import type { SceneWord } from './words/scenes.js';

/** Less sure is undecided. */
const MIN_SETTING = 0.6;
/** The mean of all pixels, from 0 to 1: darker outdoors is night, brighter is day. */
const NIGHT_BELOW = 0.2;
const DAY_FROM = 0.4;
/** Outdoors by day a sky is this share of the top. */
const DAY_SKY_FROM = 0.5;
const NIGHT_PROBABILITY = 0.8;

/** Scenes that places tell of: if a picture shows one of these, it shows that. */
export const SCENE_PLACES = {
  nature: ['field', 'grass', 'forest', 'mountain', 'beach', 'ocean', 'water', 'snow'],
  vegetation: ['field', 'grass', 'forest', 'tree'],
  'body of water': ['ocean', 'water'],
  coast: ['beach'],
  winter: ['snow', 'ski slope'],
  'urban area': ['street', 'city', 'sidewalk'],
  home: ['kitchen', 'bathroom', 'bedroom', 'living room'],
  'sports venue': ['baseball field', 'tennis court', 'skate park', 'ski slope'],
} as const satisfies Readonly<Partial<Record<SceneWord, readonly Place[]>>>;

/** Whether the picture was taken outdoors, as far as things and colours tell; and by day or night. */
export function addSetting(tags: TagProbabilities, presence: Presence, look: Look): number {
  const outdoor = outdoorProbability(presence, look);
  if (outdoor >= MIN_SETTING) tags.raise('outdoor', outdoor);
  if (1 - outdoor >= MIN_SETTING) tags.raise('indoor', 1 - outdoor);
  if (outdoor >= MIN_SETTING && !look.isPlain) {
    const brightness = (look.mean.red + look.mean.green + look.mean.blue) / (3 * 255);
    if (brightness < NIGHT_BELOW) tags.raise('night', NIGHT_PROBABILITY * outdoor);
    if (brightness >= DAY_FROM && look.sky >= DAY_SKY_FROM) tags.raise('day', look.sky * outdoor);
  }
  return outdoor;
}

/** What the places that are tags already add up to. A landscape has no people or vehicles in front. */
export function addScenes(tags: TagProbabilities): void {
  for (const [scene, places] of Object.entries(SCENE_PLACES) as [SceneWord, readonly Place[]][]) {
    tags.raise(scene, anyOfSurest(places.map((place) => tags.get(place) ?? 0)));
  }
  const crossed = Math.max(tags.get('person') ?? 0, tags.get('vehicle') ?? 0, tags.get('animal') ?? 0);
  tags.raise('landscape', (tags.get('nature') ?? 0) * (1 - crossed));
}

/** Places are guessed from the same things, so that the second surest adds only half of what it might. */
function anyOfSurest(probabilities: readonly number[]): number {
  const [first = 0, second = 0] = [...probabilities].sort((a, b) => b - a);
  return anyOf([first, second / 2]);
}
