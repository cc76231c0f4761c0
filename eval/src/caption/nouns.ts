import type { Category, Place } from 'fovea';
import { keysOf } from '../corpus/captions.js';
import { findMentions, wordsOf } from '../corpus/mentions.js';
import { PLACE_PATTERNS } from '../corpus/patterns.js';

/** Places whose word is a category's word too: "table". */
const ALSO_CATEGORIES: ReadonlySet<Place> = new Set<Place>(['table', 'desk']);

/** The things and places that a sentence names. */
export function nounsOf(sentence: string): (Category | Place)[] {
  const words = wordsOf(sentence);
  const text = words.join(' ');
  const places = keysOf(PLACE_PATTERNS).filter(
    (place) => !ALSO_CATEGORIES.has(place) && PLACE_PATTERNS[place].test(text),
  );
  return [...new Set([...findMentions(words).map(({ category }) => category), ...places])];
}

export type Gender = 'male' | 'female';

const GENDERED: Readonly<Record<Gender, RegExp>> = {
  male: /\b(man|men|boy|boys|guy|guys|male|gentleman|groom|he|his)\b/,
  female: /\b(woman|women|girl|girls|lady|ladies|female|bride|she|her)\b/,
};

/** The genders that sentences name. */
export function gendersOf(sentences: readonly string[]): Set<Gender> {
  const text = sentences.map((sentence) => wordsOf(sentence).join(' ')).join(' . ');
  return new Set(keysOf(GENDERED).filter((gender) => GENDERED[gender].test(text)));
}
