import type { RecognizedCharacter } from '../ctc.js';
import { type Ink, inkedPart } from '../ink.js';
import { centerColumn, type RecognizedLine, visibleCharacters } from '../recognized-line.js';
import { hasKana, isChineseOrJapanese } from '../script.js';
import { usualWidth } from '../squares.js';
import type { SecondCharacter } from './accents.js';
import { align, type Pair } from './alignment.js';

/** A second reading this unsure is no reading. */
const MIN_CONFIDENCE = 0.6;
/** Characters of the first reading this sure must be found again in the second … */
const SURE = 0.9;
/** … at least this share of them: a Chinese line read as Japanese keeps few. */
const MIN_FOUND_AGAIN = 0.5;
const MAX_PROBABILITY = 0.999;

/**
 * Merges the reading of a Japanese line into the recognizer's, which knows where its characters stand and
 * reads letters and digits better, but has no kana.
 *
 * @param needsKana whether a reading without kana is refused
 * @returns undefined when the second reading is not believed
 */
export function withKanaOf(
  line: RecognizedLine,
  second: readonly SecondCharacter[],
  needsKana: boolean,
): RecognizedLine | undefined {
  const mean = second.reduce((sum, { confidence }) => sum + confidence, 0) / second.length;
  if (!(mean >= MIN_CONFIDENCE)) return undefined;
  if (needsKana && !second.some(({ text }) => hasKana(text))) return undefined;
  const first = visibleCharacters(line);
  const pairs = align(first, second, ({ text: a }, { text: b }) => (isSame(a, b) ? 0 : 1.2));
  if (!isFoundAgain(first, second, pairs)) return undefined;

  const merged = pairs.flatMap((pair): Unplaced[] => {
    const one = pair.first === undefined ? undefined : first[pair.first];
    const other = pair.second === undefined ? undefined : second[pair.second];
    const isOwn = one !== undefined && one.probability > SURE && !isChineseOrJapanese(one.text);
    if (one && other && isSame(one.text, other.text)) {
      const probability = Math.min(MAX_PROBABILITY, Math.max(one.probability, other.confidence));
      return [{ text: isOwn ? one.text : other.text, probability, step: one.step }];
    }
    if (one && isOwn) return [one];
    if (other) return [{ text: other.text, probability: other.confidence }];
    return [];
  });
  return { ...line, transcript: { ...line.transcript, characters: placed(merged, line) } };
}

/** A character whose place in the line may not be known yet. */
interface Unplaced {
  readonly text: string;
  readonly probability: number;
  readonly step?: number;
}

function isSame(a: string, b: string): boolean {
  return a.normalize('NFKC') === b.normalize('NFKC');
}

function isFoundAgain(
  first: readonly RecognizedCharacter[],
  second: readonly SecondCharacter[],
  pairs: readonly Pair[],
): boolean {
  const isSure = (index: number) => {
    const { text, probability } = first[index] as RecognizedCharacter;
    return probability > SURE && isChineseOrJapanese(text);
  };
  const sure = [...first.keys()].filter(isSure).length;
  const found = pairs.filter(
    (pair) =>
      pair.first !== undefined &&
      pair.second !== undefined &&
      isSure(pair.first) &&
      isSame((first[pair.first] as RecognizedCharacter).text, (second[pair.second] as SecondCharacter).text),
  ).length;
  return found >= MIN_FOUND_AGAIN * sure;
}

/** Gives every character a place: those between two known ones share the ink between these. */
function placed(characters: readonly Unplaced[], line: RecognizedLine): RecognizedCharacter[] {
  const widths = characters.map(usualWidth);
  const result: RecognizedCharacter[] = [];
  let index = 0;
  while (index < characters.length) {
    const character = characters[index] as Unplaced;
    if (character.step !== undefined) {
      result.push({ ...character, step: character.step });
      index += 1;
      continue;
    }
    let end = index;
    while (end < characters.length && characters[end]?.step === undefined) end += 1;
    const before = result.at(-1);
    const after = characters[end];
    const centers = shareOut(
      widths.slice(index, end),
      before && { center: centerColumn(line, before), width: widths[index - 1] as number },
      after?.step === undefined
        ? undefined
        : { center: centerColumn(line, { ...after, step: after.step }), width: widths[end] as number },
      line.ink,
    );
    for (const [offset, center] of centers.entries()) {
      const { text, probability } = characters[index + offset] as Unplaced;
      const step = center / line.columnsPerStep - 0.5;
      result.push({ text, probability, step, isPlaceGuessed: true });
    }
    index = end;
  }
  return result;
}

interface Neighbour {
  readonly center: number;
  /** In squares. */
  readonly width: number;
}

/** Centers of characters of the given widths between two neighbours, or the ends of the ink. */
function shareOut(
  widths: readonly number[],
  before: Neighbour | undefined,
  after: Neighbour | undefined,
  ink: Ink,
): number[] {
  const from = before?.center ?? inkedPart(ink).first;
  const to = after?.center ?? inkedPart(ink).last;
  const lead = (before?.width ?? 0) / 2;
  const total = lead + widths.reduce((sum, width) => sum + width, 0) + (after?.width ?? 0) / 2;
  const square = Math.max(0, to - from) / total;
  let passed = lead;
  return widths.map((width) => {
    const center = from + square * (passed + width / 2);
    passed += width;
    return center;
  });
}
