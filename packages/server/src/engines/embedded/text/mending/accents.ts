import type { RecognizedCharacter } from '../ctc.js';
import { withoutAccents } from '../script.js';
import { align, type Pair } from './alignment.js';

/** A character of the second reading. */
export interface SecondCharacter {
  readonly text: string;
  readonly confidence: number;
}

/** Two readings that differ in a larger share of their letters are not of the same word. */
const MAX_DIFFERENCE = 0.34;
/** Marks that the first reader has no character for. */
const UNKNOWN_TO_FIRST = /[¿¡€ªº]/;
/** What the first reader makes of the marks that it does not know. */
const LOOKALIKES: Readonly<Record<string, RegExp>> = {
  '¡': /[il1!|j;:]/,
  '¿': /[&?i2zZ(cC6;]/,
  '€': /[∈eEcCft6€]/,
  º: /[o0°]/,
  ª: /[a°]/,
  ñ: /[nfrhHií]/,
  O: /0/,
  o: /0/,
};
/** Strokes that the first reader takes for a character of their own, beside the letter that carries them. */
const STRAY = /[ifrnh~'`´^,]/;
/** A mark that the first reader passed over stands so many steps from its neighbour. */
const STEPS_OF_A_MARK = 1.5;
/** A letter this unsure gives way to one that the second reader is sure of. */
const UNSURE = 0.6;
const SURE = 0.9;

/**
 * Takes the accents of a word from a second reading of it and keeps the rest: the first reader knows
 * letters and digits better, the second knows the accents.
 *
 * @returns undefined when the second reading is not one of the same word
 */
export function withAccentsOf(
  first: readonly RecognizedCharacter[],
  second: readonly SecondCharacter[],
): readonly RecognizedCharacter[] | undefined {
  const pairs = align(first, second, (a, b) => replacementCost(a.text, b.text));
  const differences = pairs.reduce((sum, pair) => sum + difference(pair, first, second), 0);
  if (differences > Math.max(MAX_DIFFERENCE * first.length, 0.5)) return undefined;

  const isNumber = first.filter(({ text }) => isDigit(text)).length > 1;
  const result: RecognizedCharacter[] = [];
  let step = first[0]?.step ?? 0;
  for (const [index, pair] of pairs.entries()) {
    const one = pair.first === undefined ? undefined : first[pair.first];
    const other = pair.second === undefined ? undefined : second[pair.second];
    if (one) step = one.step;
    if (one && other) result.push(isKeptDigit(one, other) ? one : choose(one, other));
    else if (one && !isStray(one, pairs[index - 1], pairs[index + 1])) result.push(one);
    else if (other && UNKNOWN_TO_FIRST.test(other.text)) {
      // It stands before the next character, or after the last.
      const place = Math.max(0, step + (result.length === 0 ? -STEPS_OF_A_MARK : STEPS_OF_A_MARK));
      const mark = { text: other.text, step: place, probability: other.confidence };
      const isSpaced = (side: 1 | -1) => second[(pair.second ?? 0) + side]?.text === ' ';
      const space = (side: 1 | -1) => ({ ...mark, text: ' ', step: place + (side * STEPS_OF_A_MARK) / 2 });
      if (result.length > 0 && isSpaced(-1)) result.push(space(-1));
      result.push(mark);
      if (isSpaced(1)) result.push(space(1));
    }
  }
  return result;

  /** In a number a zero is no letter. */
  function isKeptDigit(one: RecognizedCharacter, other: SecondCharacter): boolean {
    return isNumber && isDigit(one.text) && isLetter(other.text);
  }

  function isStray({ text }: RecognizedCharacter, ...neighbours: readonly (Pair | undefined)[]): boolean {
    if (!STRAY.test(text)) return false;
    return neighbours.some((pair) => {
      const [one, other] = [first[pair?.first ?? -1], second[pair?.second ?? -1]];
      return one && other && isAccented(other.text) && one.text !== other.text;
    });
  }
}

function choose(one: RecognizedCharacter, other: SecondCharacter): RecognizedCharacter {
  const take = (text: string): RecognizedCharacter => ({
    text,
    step: one.step,
    probability: Math.max(Math.min(one.probability, SURE), other.confidence),
  });
  if (one.text === other.text) return one;
  if (isSameLetter(one.text, other.text)) {
    if (!isAccented(other.text)) return one;
    return take(one.text === one.text.toLowerCase() ? other.text.toLowerCase() : other.text.toUpperCase());
  }
  if (one.text === '€') return one;
  if (LOOKALIKES[other.text]?.test(one.text)) return take(other.text);
  if (isAccented(other.text) && !isLetter(one.text)) return take(other.text);
  const isSurer = one.probability < UNSURE && other.confidence > SURE;
  const isBetter = isLetter(other.text) || UNKNOWN_TO_FIRST.test(other.text);
  return isSurer && isBetter && isLetter(one.text) ? take(other.text) : one;
}

function replacementCost(one: string, other: string): number {
  if (one === other) return 0;
  if (isSameLetter(one, other)) return 0.1;
  if (LOOKALIKES[other]?.test(one)) return 0.2;
  if (!isAccented(other)) return 1;
  if (isDigit(one)) return 0.5;
  return isLetter(one) ? 1 : 0.2;
}

function difference(
  pair: { readonly first?: number; readonly second?: number },
  first: readonly RecognizedCharacter[],
  second: readonly SecondCharacter[],
): number {
  const one = pair.first === undefined ? undefined : first[pair.first];
  const other = pair.second === undefined ? undefined : second[pair.second];
  if (one && other) return Math.floor(replacementCost(one.text, other.text) * 2) / 2;
  if (other && (UNKNOWN_TO_FIRST.test(other.text) || other.text === ' ')) return 0;
  return one && STRAY.test(one.text) ? 0.5 : 1;
}

function isDigit(text: string): boolean {
  return /[0-9]/.test(text);
}

function isLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

function isAccented(text: string): boolean {
  return withoutAccents(text) !== text;
}

function isSameLetter(one: string, other: string): boolean {
  return withoutAccents(one).toLowerCase() === withoutAccents(other).toLowerCase();
}
