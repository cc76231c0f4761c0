import type { InkMap } from './ink-map.js';
import type { PlacedCharacter } from './placed-character.js';

/** How unlike the pictures of letters are: 0 the same, 1 nothing in common, one number for each pair. */
export interface LetterUnlikeness {
  /** Of pairs that were recognized as the same letter: small in print. */
  readonly same: readonly number[];
  /** Of pairs that are not the same letter: how much blur, noise and style leave to tell letters apart. */
  readonly different: readonly number[];
}

/** Thin ones look alike, and what stands beside them prevails. */
const TELLING = /^[A-HK-Za-eghkm-qsu-z02-9]$/;
const MIN_PROBABILITY = 0.8;
const MAX_PAIRS = 10;
/** Columns to either side of a letter's middle that are compared. */
const MIN_REACH = 2;
const MAX_REACH = 9;
/** Places that are tried, in columns and rows: the recognizer places characters to a step of 4 columns. */
const COLUMNS_TRIED = 4;
const ROWS_TRIED = 2;
const EDGE_ROWS = 3;

/**
 * Compares the letters of a line with each other.
 *
 * @param ink the line at half its size, 24 rows high
 * @param characters placed in it
 */
export function letterUnlikeness(ink: InkMap, characters: readonly PlacedCharacter[]): LetterUnlikeness {
  const letters = tellingLetters(characters)
    .map((letter) => ({ ...letter, reach: Math.min(MAX_REACH, Math.max(MIN_REACH, letter.reach)) }))
    .filter(({ center, reach }) => center >= reach && center + reach < ink.width);

  const same: number[] = [];
  const different: number[] = [];
  const latest = new Map<string, PlacedCharacter>();
  for (const [index, letter] of letters.entries()) {
    const before = latest.get(letter.text);
    latest.set(letter.text, letter);
    if (before && same.length < MAX_PAIRS) same.push(unlikeness(ink, before, letter));
    const other = letters[index - 3];
    if (!other || other.text.toLowerCase() === letter.text.toLowerCase()) continue;
    if (different.length < MAX_PAIRS) different.push(unlikeness(ink, other, letter));
  }
  return { same, different };
}

/** The letters that can be compared: sure ones, wide enough. */
export function tellingLetters(characters: readonly PlacedCharacter[]): PlacedCharacter[] {
  return characters.filter(({ text, probability }) => probability >= MIN_PROBABILITY && TELLING.test(text));
}

/** One minus the highest normalized cross-correlation over the places tried. */
function unlikeness(ink: InkMap, first: PlacedCharacter, second: PlacedCharacter): number {
  const { values, width, height } = ink;
  const reach = Math.min(first.reach, second.reach);
  const columns = Math.round(2 * reach);
  const from = Math.round(first.center - reach);
  const rows = height - 2 * EDGE_ROWS;
  const count = columns * rows;
  const template = new Float32Array(count);
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const value = values[(row + EDGE_ROWS) * width + from + column] as number;
      template[row * columns + column] = value;
      sum += value;
    }
  }
  let variance = 0;
  for (let index = 0; index < count; index += 1) {
    const value = (template[index] as number) - sum / count;
    template[index] = value;
    variance += value * value;
  }

  let best = 0;
  const start = Math.round(second.center - reach);
  for (let dx = -COLUMNS_TRIED; dx <= COLUMNS_TRIED; dx += 1) {
    if (start + dx < 0 || start + dx + columns > width) continue;
    for (let dy = -ROWS_TRIED; dy <= ROWS_TRIED; dy += 1) {
      let others = 0;
      let squares = 0;
      let products = 0;
      for (let row = 0; row < rows; row += 1) {
        const offset = (row + EDGE_ROWS + dy) * width + start + dx;
        for (let column = 0; column < columns; column += 1) {
          const value = values[offset + column] as number;
          others += value;
          squares += value * value;
          products += value * (template[row * columns + column] as number);
        }
      }
      const otherVariance = squares - (others * others) / count;
      if (products > 0) best = Math.max(best, products / Math.sqrt(variance * otherVariance));
    }
  }
  return 1 - Math.min(1, best);
}
