import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../engines/categories.js';
import { wordProbability } from './word-probability.js';
import words from './word-statistics.json' with { type: 'json' };
import { CORPUS_WORDS, MENTIONED_WORDS, type MentionedWord } from './word-vocabulary.js';

/** Fewer pictures than this would say nothing of a word. */
const MIN_PICTURES = 20;

function probabilities(presence: Parameters<typeof wordProbability>[1]): number[] {
  return MENTIONED_WORDS.map((word) => wordProbability(word, presence));
}

function best(word: MentionedWord): number {
  const single = CATEGORIES.map((category) => ({
    category,
    probability: wordProbability(word, new Map([[category, 1]])),
  })).sort((a, b) => b.probability - a.probability);
  return Math.max(
    ...[1, 2, 3, 4].map((count) =>
      wordProbability(word, new Map(single.slice(0, count).map(({ category }) => [category, 1]))),
    ),
  );
}

describe('the probability of a word', () => {
  it('stands on counts for every word, category by category', () => {
    expect(words.categories).toEqual(CATEGORIES);
    expect(Object.keys(words.words).sort()).toEqual([...MENTIONED_WORDS].sort());
    for (const word of MENTIONED_WORDS) {
      expect(words.words[word].with).toHaveLength(CATEGORIES.length);
    }
    for (const word of CORPUS_WORDS) {
      expect(words.words[word].pictures).toBeGreaterThanOrEqual(MIN_PICTURES);
    }
  });

  it('rises with the things that captions mention together with the word', () => {
    expect(wordProbability('tennis', new Map([['tennis racket', 1]]))).toBeGreaterThan(0.9);
    expect(wordProbability('tennis', new Map([['tennis racket', 0.5]]))).toBeGreaterThan(
      wordProbability('tennis', new Map()),
    );
    expect(wordProbability('tennis', new Map([['toilet', 1]]))).toBeLessThan(0.01);
  });

  it('is no more than how common a word is where nothing is seen', () => {
    for (const probability of probabilities(new Map())) expect(probability).toBeLessThan(0.35);
  });

  it('stays strictly between 0 and 1, whatever is seen', () => {
    for (const presence of [
      new Map(CATEGORIES.map((category) => [category, 1])),
      new Map([['oven', 1] as const]),
    ]) {
      for (const probability of probabilities(presence)) {
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
      }
    }
  });

  it('lets every word become a tag for some picture', () => {
    expect(CORPUS_WORDS.filter((word) => best(word) < 0.5)).toEqual([]);
  });

  it('takes other evidence into account', () => {
    expect(wordProbability('wave', new Map([['surfboard', 1]]), 1)).toBeGreaterThan(
      wordProbability('wave', new Map([['surfboard', 1]])),
    );
  });
});
