import type { RecognizedCharacter } from '../ctc.js';
import { EMPTY_BELOW } from '../ink.js';
import { centerColumn, type RecognizedLine } from '../recognized-line.js';
import { withoutAccents } from '../script.js';
import { partWords, type WordPart } from '../words.js';
import { columnsOf, type GreyImage } from './grey-image.js';
import type { LatinLanguage } from './latin-language.js';
import { markedCharacters } from './marks.js';
import type { Piece } from './word-strip.js';

/** A word that may carry accents which were not read, cut from its line. */
export interface DoubtfulWord extends Piece {
  /** Place of its first character among the visible ones of the line. */
  readonly first: number;
  readonly characters: readonly RecognizedCharacter[];
  /** Those of them over or under which there is ink. */
  readonly marked: ReadonlySet<RecognizedCharacter>;
}

/** Columns kept at both sides of a word. */
const SIDE = 4;
/** Characters less sure than this are read again. */
const UNSURE = 0.6;
/** What becomes of an opening mark: something that is no letter, or a thin letter, before a capital. */
const MAYBE_OPENING_MARK = /^[^\p{L}\p{N}"'([“‘«\-–—+#@$€¥£*•·]\p{L}|^[il1]\p{Lu}/u;
/** An opening mark that was taken for a word; these are none in Spanish. */
const OPENING_MARK_ALONE = /^[il1!|]$/;
/** An accented o is taken for a digit, ordinal signs for letters, the dot of an i disappears in an f. */
const MAYBE_SIGN = /\p{L}\d|°|^\d+[aoº]\.?$|^0$|fi/u;
/** What becomes of an ñ between vowels, and of a ü. */
const MAYBE_SPANISH = /ii|[aeiou](?:i|ri|ni|fi|h)[aeo]/;
/** A sign that was not read at all stands so near its word, in columns. */
const SIGN_REACH = 64;
/** Fewer inked columns are no sign. */
const MIN_SIGN_COLUMNS = 3;
/** From the center of its outer characters a word reaches so far at most, in columns, or holds a sign. */
const HALF_CHARACTER = 26;

/**
 * The words of a line that are worth a second reading.
 *
 * @param language of the line, when it is known: the recognizer has é and è, but not ê
 */
export function doubtfulWords(
  line: RecognizedLine,
  image: GreyImage,
  language: LatinLanguage | undefined,
): DoubtfulWord[] {
  const marked = markedCharacters(image, line);
  const isAccentDoubtful = (text: string) => language !== 'es' && withoutAccents(text) !== text;
  const words = withOpeningMarks(partWords(line));
  let first = 0;
  return words.flatMap((word, index) => {
    const begin = first;
    first += word.characters.length;
    const [before, after] = [words[index - 1], words[index + 1]];
    const start = isAmount(before) ? word.startColumn : startOfSign(line, word, before?.endColumn ?? 0);
    const end = isAmount(word) ? endOfSign(line, word, after?.startColumn ?? line.width) : word.endColumn;
    const ownMarked = new Set(word.characters.filter((_, place) => marked.has(begin + place)));
    const isMarked = ownMarked.size > 0 || word.characters.some(({ text }) => isAccentDoubtful(text));
    const hasSign = start < word.startColumn || end > word.endColumn || reachesFar(line, word);
    const isMaybeCurrency = isAmount(before) && /^\p{L}$/u.test(textOf(word));
    if (!isMarked && !hasSign && !isMaybeCurrency && !isDoubtful(word, language)) return [];
    const from = Math.max(0, Math.floor(start) - SIDE);
    const to = Math.min(image.width, Math.ceil(end) + SIDE);
    return [
      {
        image: columnsOf(image, from, to),
        first: begin,
        characters: word.characters,
        marked: ownMarked,
      },
    ];
  });
}

/** Amounts are followed by their currency, other words are opened by a mark. */
function isAmount(word: WordPart | undefined): boolean {
  return word !== undefined && /\d$/.test(textOf(word));
}

/** Joins an opening mark that was taken for a word with the word that it opens. */
function withOpeningMarks(words: readonly WordPart[]): WordPart[] {
  return words.flatMap((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]];
    if (after && isOpeningMark(word, after)) return [];
    if (!before || !isOpeningMark(before, word)) return [word];
    return [
      {
        ...word,
        characters: [...before.characters, ...word.characters],
        startColumn: before.startColumn,
      },
    ];
  });
}

function isOpeningMark(word: WordPart, next: WordPart): boolean {
  return OPENING_MARK_ALONE.test(textOf(word)) && /^\p{Lu}/u.test(textOf(next));
}

function textOf({ characters }: Pick<WordPart, 'characters'>): string {
  return characters.map(({ text }) => text).join('');
}

function isDoubtful(word: WordPart, language: LatinLanguage | undefined): boolean {
  const text = textOf(word);
  if (MAYBE_OPENING_MARK.test(text) || MAYBE_SIGN.test(text)) return true;
  if (language !== 'pt' && MAYBE_SPANISH.test(text)) return true;
  return word.characters.some(({ text, probability }) => probability < UNSURE && /\p{L}/u.test(text));
}

/** Whether there is room for another character at an end of a word. */
function reachesFar(line: RecognizedLine, { characters, startColumn, endColumn }: WordPart): boolean {
  const [first, last] = [characters[0], characters.at(-1)];
  if (!first || !last) return false;
  return (
    centerColumn(line, first) - startColumn > HALF_CHARACTER ||
    endColumn - centerColumn(line, last) > HALF_CHARACTER
  );
}

/** Where the ink begins that stands before a word and was not read, or where the word begins. */
function startOfSign({ ink }: RecognizedLine, { startColumn }: WordPart, lastEnd: number): number {
  const stop = Math.max(0, Math.ceil(lastEnd) + 2, Math.ceil(startColumn) - SIGN_REACH);
  let start = startColumn;
  let inked = 0;
  for (let column = Math.floor(startColumn) - 1; column >= stop; column -= 1) {
    if ((ink.columns[column] as number) < EMPTY_BELOW) continue;
    inked += 1;
    start = column;
  }
  return inked < MIN_SIGN_COLUMNS ? startColumn : start;
}

/** Where the ink ends that stands after a word and was not read, or where the word ends. */
function endOfSign({ ink, width }: RecognizedLine, { endColumn }: WordPart, nextStart: number): number {
  const stop = Math.min(width, Math.floor(nextStart) - 2, Math.floor(endColumn) + SIGN_REACH);
  let end = endColumn;
  let inked = 0;
  for (let column = Math.ceil(endColumn) + 1; column < stop; column += 1) {
    if ((ink.columns[column] as number) < EMPTY_BELOW) continue;
    inked += 1;
    end = column + 1;
  }
  return inked < MIN_SIGN_COLUMNS ? endColumn : end;
}
