import { CATEGORIES, MENTIONED_WORDS, type MentionedWord, type WordCounts, type WordTable } from 'fovea';
import { type DescribedPicture, describe } from './captions.js';
import { wordsOf } from './mentions.js';
import { WORD_PATTERNS } from './word-patterns.js';

/** A picture as far as the words in its captions go. */
export interface WordedPicture {
  readonly categories: DescribedPicture['counts'];
  /** What at least one of its captions says. */
  readonly words: ReadonlySet<MentionedWord>;
}

/** Finds which of the counted words captions mention. */
export function findWords(captions: readonly string[], { counts } = describe(captions)): WordedPicture {
  const texts = captions.map((caption) => wordsOf(caption).join(' '));
  const words = MENTIONED_WORDS.filter((word) => texts.some((text) => WORD_PATTERNS[word].test(text)));
  return { categories: counts, words: new Set(words) };
}

/** Counts in how many pictures captions mention each word, and each word with each category. */
export function countWords(pictures: readonly WordedPicture[]): Omit<WordTable, 'source'> {
  const rowOf = (fitting: readonly WordedPicture[]) =>
    CATEGORIES.map((category) => fitting.filter(({ categories }) => categories.has(category)).length);
  const countsOf = (word: MentionedWord): WordCounts => {
    const fitting = pictures.filter(({ words }) => words.has(word));
    return { pictures: fitting.length, with: rowOf(fitting) };
  };
  return {
    categories: CATEGORIES,
    pictures: pictures.length,
    categoryCounts: rowOf(pictures),
    words: Object.fromEntries(MENTIONED_WORDS.map((word) => [word, countsOf(word)])) as Record<
      MentionedWord,
      WordCounts
    >,
  };
}
