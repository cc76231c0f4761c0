import type { Entity } from '../caption/entities.js';
import type { Presence } from '../knowledge/knowledge.js';
import { lookEvidence } from '../knowledge/look-evidence.js';
import { INDOOR_PLACES, PLACES, type Place, SUPPORTS } from '../knowledge/vocabulary.js';
import { wordProbability } from '../knowledge/word-probability.js';
import {
  CORPUS_WORDS,
  type CorpusWord,
  type MentionedWord,
  SPOKEN_ACTIONS,
} from '../knowledge/word-vocabulary.js';
import type { Look } from '../look.js';
import type { TagProbabilities } from './probabilities.js';

/** Captions mention a thing for sure once it takes this share of the picture, in length. */
const LARGE_ENOUGH = 0.15;
const CONTRADICTED_BELOW = 0.5;

const INDOOR_WORDS: ReadonlySet<MentionedWord> = new Set<MentionedWord>([
  ...INDOOR_PLACES,
  'video game',
  'game controller',
  'game console',
  'monitor',
  'desktop computer',
  'workspace',
  'stove',
  'cabinet',
  'bathtub',
]);

const OUTDOOR_WORDS: ReadonlySet<MentionedWord> = new Set<MentionedWord>([
  ...PLACES.filter((place) => !SUPPORTS.has(place) && !INDOOR_PLACES.has(place)),
  ...(['surfer', 'skier', 'snowboarder', 'wave', 'street light', 'intersection'] as const),
  ...(['city street', 'clock tower', 'meadow', 'hill', 'lake', 'garden', 'enclosure'] as const),
  ...(['baseball game', 'grazing', 'skiing', 'snowboarding', 'surfing'] as const),
]);

/** What captions would mention: each category, the surer the larger it is. */
export function mentionPresence(entities: readonly Entity[]): Presence {
  return new Map(
    entities.map(({ category, probability, prominence }) => [
      category,
      probability * Math.min(1, prominence / LARGE_ENOUGH),
    ]),
  );
}

/** What captions say of pictures with such things: further things, places and actions that fit the setting. */
export function addMentions(tags: TagProbabilities, presence: Presence, look: Look, outdoor: number): void {
  const raise = (word: MentionedWord, evidence?: number) => {
    const setting = INDOOR_WORDS.has(word) ? 1 - outdoor : OUTDOOR_WORDS.has(word) ? outdoor : 1;
    if (setting >= CONTRADICTED_BELOW) tags.raise(word, wordProbability(word, presence, evidence));
  };
  for (const word of [...CORPUS_WORDS, ...SPOKEN_ACTIONS]) raise(word, evidenceOf(word, look));
  for (const place of PLACES) raise(place, lookEvidence(place, look));
}

/** Words that colours speak for as they speak for a place. */
const SEEN_LIKE: Readonly<Partial<Record<CorpusWord, Place>>> = {
  wave: 'ocean',
  lake: 'water',
  meadow: 'grass',
};

function evidenceOf(word: MentionedWord, look: Look): number {
  const place = (SEEN_LIKE as Partial<Record<MentionedWord, Place>>)[word];
  return place ? lookEvidence(place, look) : 0;
}
