import type { Feature } from '../feature.js';
import { collectTags } from '../tags/collect.js';
import { tagIn } from '../tags/lexicon.js';

/** Surer words than this are tags; as in the original. */
const MIN_CONFIDENCE = 0.5;
const HIGHEST = 0.995;

/** Words for what is in the picture, by falling confidence, in the language asked for. */
export const tags: Feature<'tags'> = async (scene, request) => {
  const collected = await collectTags(scene, request);
  const sure = [...collected]
    .filter(([, probability]) => probability >= MIN_CONFIDENCE)
    .sort((a, b) => b[1] - a[1]);
  // Two words may be one in another language; the surer stays.
  const names = new Set<string>();
  return sure.flatMap(([word, probability]) => {
    const name = tagIn(request.language, word);
    if (names.has(name)) return [];
    names.add(name);
    return [{ name, confidence: Math.min(HIGHEST, probability) }];
  });
};
