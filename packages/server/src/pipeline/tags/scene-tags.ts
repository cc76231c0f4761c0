import { outdoorProbability, type Presence, placeProbabilities } from '../knowledge/knowledge.js';
import { INDOOR_PLACES, type Place, SUPPORTS } from '../knowledge/vocabulary.js';
import type { Look } from '../look.js';
import { anyOf, type TagProbabilities } from './probabilities.js';

const NATURE: readonly Place[] = ['field', 'grass', 'forest', 'mountain', 'beach', 'ocean', 'water', 'snow'];
const CONTRADICTED_BELOW = 0.5;
/** Less sure is undecided. */
const MIN_SETTING = 0.6;

/** Where the picture was taken, as far as things and colours tell. Indoors excludes outdoors. */
export function addScene(tags: TagProbabilities, presence: Presence, look: Look): void {
  const places = placeProbabilities(presence, look);
  const outdoor = outdoorProbability(presence, look);
  if (outdoor >= MIN_SETTING) tags.raise('outdoor', outdoor);
  if (1 - outdoor >= MIN_SETTING) tags.raise('indoor', 1 - outdoor);
  for (const [place, probability] of places) {
    const setting = SUPPORTS.has(place) ? 1 : INDOOR_PLACES.has(place) ? 1 - outdoor : outdoor;
    if (setting >= CONTRADICTED_BELOW) tags.raise(place, probability);
  }
  if (outdoor >= CONTRADICTED_BELOW) {
    tags.raise('nature', anyOf(NATURE.map((place) => places.get(place) ?? 0)) * outdoor);
  }
}
