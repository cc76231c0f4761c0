import type { MentionedWord } from './word-vocabulary.js';

/** In how many pictures captions mention words; `npm run eval -- corpus` writes it. */
export interface WordTable {
  readonly source: string;
  /** The order of every row of counts. */
  readonly categories: readonly string[];
  /** Number of pictures whose captions were counted. */
  readonly pictures: number;
  /** In how many pictures at least two captions mention each category. */
  readonly categoryCounts: readonly number[];
  readonly words: Readonly<Record<MentionedWord, WordCounts>>;
}

export interface WordCounts {
  /** In how many pictures any caption mentions the word. */
  readonly pictures: number;
  /** In how many of these at least two captions mention each category. */
  readonly with: readonly number[];
}
