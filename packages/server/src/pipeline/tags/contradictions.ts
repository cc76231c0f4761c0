import { CORPUS_WORDS, SPOKEN_ACTIONS } from '../knowledge/word-vocabulary.js';
import type { TagName } from './lexicon.js';
import type { TagProbabilities } from './probabilities.js';

const COLOURS = ['red', 'yellow', 'green', 'blue', 'purple', 'pink', 'brown', 'colorful'] as const;
const TONES = ['warm colors', 'cool colors', 'sepia'] as const;

/** Words that cannot both hold of a picture: one of the first group, one of the second. */
export const CONTRADICTIONS: readonly (readonly [readonly TagName[], readonly TagName[]])[] = [
  [['indoor'], ['outdoor', 'day', 'night', 'landscape', 'nature', 'coast', 'urban area', 'body of water']],
  [['outdoor', 'landscape'], ['home']],
  [
    ['day', 'bright'],
    ['night', 'dark'],
  ],
  [
    ['close-up', 'portrait'],
    ['crowd', 'group', 'landscape', 'panorama'],
  ],
  [['landscape'], ['people', 'group', 'crowd']],
  [
    ['black and white', 'monochrome'],
    [...COLOURS, ...TONES],
  ],
  [['warm colors', 'sepia'], ['cool colors']],
  [['sepia'], ['colorful']],
  [['plain'], ['colorful', 'blurry', ...CORPUS_WORDS, ...SPOKEN_ACTIONS]],
  [
    ['black', 'dark'],
    ['white', 'bright'],
  ],
  [['beach'], ['snow', 'winter', 'ski slope']],
];

/** Of words that contradict each other only the surest stay. */
export function dropContradicted(tags: TagProbabilities): void {
  for (const [some, others] of CONTRADICTIONS) {
    const surest = (names: readonly TagName[]) => Math.max(...names.map((name) => tags.get(name) ?? 0));
    const weaker = surest(some) >= surest(others) ? others : some;
    const stronger = weaker === some ? others : some;
    if (surest(stronger) < MIN_CONTRADICTING) continue;
    for (const name of weaker) tags.delete(name);
  }
}

/** What is no tag itself contradicts nothing. */
const MIN_CONTRADICTING = 0.5;
