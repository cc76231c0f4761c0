import { CATEGORIES } from '../../engines/categories.js';
import type { Presence } from './knowledge.js';
import words from './word-statistics.json' with { type: 'json' };
import type { WordCounts, WordTable } from './word-table.js';
import type { MentionedWord } from './word-vocabulary.js';

// What writes the file is typed; TypeScript sees only objects in JSON. A test finds words without a row.
const table = words as unknown as WordTable;

/** How much likelier a word is with a thing than without is believed as if so many pictures had said neither. */
const DOUBT_PICTURES = 6;
/** Things come together (a fork and a knife): each further one tells so much less than the last. */
const NEXT_EVIDENCE = 0.4;

/**
 * How likely one of a picture's five captions mentions a word, from the things that captions would mention:
 * naive Bayes in which each further thing counts less. The two constants were chosen so that what is said and
 * what happens agree on pictures that were not counted: see the measure `corpus`.
 *
 * @param evidence Of other kinds, as of colours, in natural log units.
 */
export function wordProbability(word: MentionedWord, presence: Presence, evidence = 0): number {
  return probabilityBy(table, word, presence, evidence);
}

/** {@link wordProbability} by a given table: so a table can be tried on pictures that it has not counted. */
export function probabilityBy(
  { pictures, categoryCounts, words }: WordTable,
  word: MentionedWord,
  presence: Presence,
  evidence = 0,
): number {
  const row = words[word];
  const share = (row.pictures + 0.5) / (pictures + 1);
  const ratios = [...presence].map(([category, probability]) => {
    const at = CATEGORIES.indexOf(category);
    return probability * evidenceOf(row, at, categoryCounts[at] ?? 0, share);
  });
  const things = ratios
    .sort((a, b) => Math.abs(b) - Math.abs(a))
    .reduce((sum, ratio, index) => sum + ratio * NEXT_EVIDENCE ** index, 0);
  return 1 / (1 + Math.exp(-(logOdds(share) + things + evidence)));
}

/** By how much a category raises the odds of a word, in natural log units. */
function evidenceOf(row: WordCounts, at: number, count: number, share: number): number {
  const together = row.with[at] ?? 0;
  const odds = (together + DOUBT_PICTURES * share) / (count - together + DOUBT_PICTURES * (1 - share));
  return Math.log(odds) - logOdds(share);
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}
