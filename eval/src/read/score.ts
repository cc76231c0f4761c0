import type { ReadResult, Word } from '@fovea/contract';
import { editDistance } from './edit-distance.js';
import type { TruePage, TrueWord } from './ocr-dev.js';
import { polygonOverlap } from './polygon-overlap.js';

/** A word is found when its text is right and its polygon overlaps the true one at least so much. */
const MIN_OVERLAP = 0.5;
/** Languages of pages on which spaces mean nothing, on all lines or on some. */
const WRITTEN_WITHOUT_SPACES = new Set(['ja', 'zh', 'mixed']);

/** What was right on some pages; sums, so that scores of pages add up. */
export interface ReadScore {
  readonly pages: number;
  readonly characters: number;
  /** Character error rate of each page times its characters. */
  readonly characterErrors: number;
  readonly trueWords: number;
  readonly readWords: number;
  readonly foundWords: number;
  /** Over the words found, with the true word's box. */
  readonly overlap: number;
  /** Every word that was read. */
  readonly words: readonly JudgedWord[];
}

/** How sure the reader was of a word, from 0 to 1, and whether the page shows that word there. */
export interface JudgedWord {
  readonly confidence: number;
  readonly right: boolean;
}

/** Compares what was read on a page with the truth, in its reading order. */
export function scorePage(page: TruePage, result: ReadResult): ReadScore {
  const truth = normalize(page.lines.map(({ text }) => text).join(' '));
  const read = normalize(result.lines.map(({ text }) => text).join(' '));
  const [bareTruth, bareRead] = [withoutSpaces(truth), withoutSpaces(read)];
  const [expected, actual] = WRITTEN_WITHOUT_SPACES.has(page.language)
    ? [bareTruth, bareRead]
    : [truth, read];
  const errorRate = Math.min(1, editDistance(expected, actual) / [...expected].length);
  const characters = [...bareTruth].length;

  const trueWords = page.lines.flatMap(({ words }) => words);
  const readWords = result.lines.flatMap(({ words }) => words);
  const matches = matchWords(trueWords, readWords);
  const right = new Set(matches.map(({ word }) => word));
  return {
    pages: 1,
    characters,
    characterErrors: errorRate * characters,
    trueWords: trueWords.length,
    readWords: readWords.length,
    foundWords: matches.length,
    overlap: matches.reduce((sum, { overlap }) => sum + overlap, 0),
    words: readWords.map((word) => ({ confidence: word.confidence, right: right.has(word) })),
  };
}

export function addScores(scores: readonly ReadScore[]): ReadScore {
  const sum = (value: (score: ReadScore) => number) =>
    scores.reduce((total, score) => total + value(score), 0);
  return {
    pages: sum(({ pages }) => pages),
    characters: sum(({ characters }) => characters),
    characterErrors: sum(({ characterErrors }) => characterErrors),
    trueWords: sum(({ trueWords }) => trueWords),
    readWords: sum(({ readWords }) => readWords),
    foundWords: sum(({ foundWords }) => foundWords),
    overlap: sum(({ overlap }) => overlap),
    words: scores.flatMap(({ words }) => words),
  };
}

/** Compatibility forms, kinds of quotes and dashes, and runs of white space are not told apart. */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}

/** A word that was read where a true one is, and how much the two overlap. */
interface Match {
  readonly word: Word;
  readonly overlap: number;
}

/** For each true word that was found, the word that was read there; every read word is used once. */
function matchWords(trueWords: readonly TrueWord[], readWords: readonly Word[]): Match[] {
  const left = new Set(readWords);
  return trueWords.flatMap(({ text, box, ink }) => {
    let best: Match | undefined;
    for (const word of left) {
      if (normalize(word.text) !== normalize(text)) continue;
      const overlap = Math.max(polygonOverlap(box, word.polygon), polygonOverlap(ink, word.polygon));
      if (overlap >= MIN_OVERLAP && (!best || overlap > best.overlap)) best = { word, overlap };
    }
    if (!best) return [];
    left.delete(best.word);
    return [{ word: best.word, overlap: polygonOverlap(box, best.word.polygon) }];
  });
}
