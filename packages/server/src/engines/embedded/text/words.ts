import type { TextLine, Word } from '@fovea/contract';
import { type Cell, cellsOf } from './cells.js';
import type { RecognizedCharacter } from './ctc.js';
import { EMPTY_BELOW, type Ink } from './ink.js';
import { horizontalPart, verticalPart } from './quad.js';
import { centerColumn, type RecognizedLine, visibleCharacters } from './recognized-line.js';
import { isChineseOrJapanese } from './script.js';
import { withZeroAmount } from './units.js';

/** A space this likely needs no gap to be seen. */
const SURE_SPACE = 0.3;
/** A space at least this likely stands where the gap is wide enough. */
const POSSIBLE_SPACE = 0.01;
/** Width of such a gap in columns of the straightened line, which is 48 px high. */
const MIN_GAP_COLUMNS = 6;

/** A word of a line: its characters, and the columns of the straightened line that it covers. */
export interface WordPart {
  readonly characters: readonly RecognizedCharacter[];
  readonly startColumn: number;
  readonly endColumn: number;
  /** Whether a space stands between this word and the next. */
  readonly spaceAfter: boolean;
}

interface Gap {
  readonly start: number;
  readonly end: number;
  /** Columns without ink between the two characters. */
  readonly emptyColumns: number;
}

/**
 * Parts a recognized line into words. The recognizer leaves out a third of the spaces, so a space also
 * stands where one is possible and the ink leaves a gap. Each Chinese or Japanese character is a word of
 * its own.
 */
export function partWords(line: RecognizedLine): WordPart[] {
  const { ink, width } = line;
  const characters = visibleCharacters(line);
  const centers = characters.map((character) => centerColumn(line, character));
  const [firstCenter] = centers;
  const lastCenter = centers.at(-1);
  if (firstCenter === undefined || lastCenter === undefined) return [];

  if (characters.some(({ text }) => isChineseOrJapanese(text))) return partSquares(line, characters);
  const textEnd = inkEdge(ink, lastCenter, 1);
  const words: WordPart[] = [];
  let begin = 0;
  let startColumn = inkEdge(ink, firstCenter, -1);
  for (let index = 1; index <= characters.length; index += 1) {
    const isLast = index === characters.length;
    const gap = isLast
      ? { start: textEnd, end: textEnd, emptyColumns: 0 }
      : widestGap(ink, centers[index - 1] as number, centers[index] as number);
    const spaceAfter = !isLast && isSpace(line, characters, index, gap);
    if (!isLast && !spaceAfter && !isCharacterWord(characters, index)) continue;
    const endColumn = Math.min(width, Math.max(gap.start, startColumn + 2));
    words.push({ characters: characters.slice(begin, index), startColumn, endColumn, spaceAfter });
    begin = index;
    startColumn = gap.end;
  }
  return words;
}

/** The words of a line that has characters which are words of their own. */
function partSquares(line: RecognizedLine, characters: readonly RecognizedCharacter[]): WordPart[] {
  const cells = cellsOf(line, characters);
  const words: WordPart[] = [];
  let begin = 0;
  for (let index = 1; index <= characters.length; index += 1) {
    const [before, after] = [cells[index - 1] as Cell, cells[index]];
    const gap = after && { start: before.end, end: after.start, emptyColumns: after.start - before.end };
    const spaceAfter = gap !== undefined && isSpace(line, characters, index, gap);
    if (after && !spaceAfter && !isCharacterWord(characters, index)) continue;
    const { start: startColumn } = cells[begin] as Cell;
    const endColumn = before.end;
    words.push({ characters: characters.slice(begin, index), startColumn, endColumn, spaceAfter });
    begin = index;
  }
  return words;
}

/**
 * A recognized line with its text, and a polygon for it and for each of its words.
 *
 * @returns undefined when nothing was recognized
 */
export function lineOfWords(line: RecognizedLine): TextLine | undefined {
  const parts = partWords(line).map((part) => ({ ...part, characters: withZeroAmount(part.characters) }));
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const tight = verticalPart(line.quad, line.ink.top, line.ink.bottom);
  const columns = (from: number, to: number) =>
    horizontalPart(tight, Math.max(0, from) / line.width, to / line.width);
  const words = parts.map(
    ({ characters, startColumn, endColumn }): Word => ({
      text: textOf(characters),
      polygon: columns(startColumn, endColumn),
      confidence: confidenceOf(characters),
    }),
  );
  const text = parts.map((part) => textOf(part.characters) + (part.spaceAfter ? ' ' : '')).join('');
  return {
    text,
    polygon: columns(first.startColumn, last.endColumn),
    words,
    // What a hand makes of Chinese and Japanese was not looked at: a few Latin letters cannot speak for it.
    ...(line.handwritten !== undefined && !isChineseOrJapanese(text) && { handwritten: line.handwritten }),
  };
}

function textOf(characters: readonly RecognizedCharacter[]): string {
  return characters.map(({ text }) => text).join('');
}

/** A word is as sure as its least sure character. */
function confidenceOf(characters: readonly RecognizedCharacter[]): number {
  const lowest = Math.min(...characters.map(({ probability }) => probability));
  return Math.min(0.999, Math.max(0.001, lowest));
}

/** True when one of the characters at both sides of `index` is a word by itself. */
function isCharacterWord(characters: readonly RecognizedCharacter[], index: number): boolean {
  const isWord = (at: number) => isChineseOrJapanese(characters[at]?.text ?? '');
  return isWord(index - 1) || isWord(index);
}

/** A sign that belongs to its neighbour, and the columns between them that are a space all the same. */
const OPENS = /^[¿¡]$/;
const CLOSES = /^[,.;:!?)]$/;
const WIDE_GAP_COLUMNS = 14;

/** Longer addresses are not looked for. */
const LONGEST_ADDRESS = 60;

/** Whether a full stop before a place is one of an e-mail address or a URL: a small letter follows it closely. */
function isInAddress(characters: readonly RecognizedCharacter[], index: number): boolean {
  if (!/^[a-z]$/.test(characters[index]?.text ?? '') || characters[index - 1]?.text !== '.') return false;
  const before = textOf(characters.slice(Math.max(0, index - LONGEST_ADDRESS), index));
  return /(?:@|\/\/|www\.)[\w.-]*$/.test(before);
}

/** True where a sign and its word are no two words though the recognizer saw a space between them. */
function standsClose(characters: readonly RecognizedCharacter[], index: number, gap: Gap): boolean {
  const [before, after] = [characters[index - 1]?.text ?? '', characters[index]?.text ?? ''];
  if (OPENS.test(before)) return true;
  if (gap.emptyColumns > WIDE_GAP_COLUMNS) return false;
  if (before === '@' || after === '@' || isInAddress(characters, index)) return true;
  if (CLOSES.test(after)) return /[\p{L}\p{N}%)]/u.test(before);
  // 1.250,75
  return /[.,]/.test(before) && /\d/.test(after) && /\d/.test(characters[index - 2]?.text ?? '');
}

function isSpace(
  { transcript }: RecognizedLine,
  characters: readonly RecognizedCharacter[],
  index: number,
  gap: Gap,
): boolean {
  const from = (characters[index - 1] as RecognizedCharacter).step;
  const to = (characters[index] as RecognizedCharacter).step;
  const emitted = transcript.characters.some(
    ({ text, step }) => text.trim() === '' && step > from && step < to,
  );
  if (standsClose(characters, index, gap)) return false;
  if (emitted) return true;
  if (isCharacterWord(characters, index)) return false;
  const likeliest = transcript.spaces.subarray(from, to + 1).reduce((a, b) => Math.max(a, b), 0);
  if (likeliest > SURE_SPACE) return true;
  return likeliest > POSSIBLE_SPACE && gap.emptyColumns >= MIN_GAP_COLUMNS;
}

/** The widest empty stretch between two columns; without one, the cut is half way. */
function widestGap({ columns }: Ink, from: number, to: number): Gap {
  const last = Math.min(columns.length - 1, Math.round(to));
  let best = { start: (from + to) / 2, end: (from + to) / 2, emptyColumns: 0 };
  let start = -1;
  for (let column = Math.max(0, Math.round(from)); column <= last; column += 1) {
    if ((columns[column] as number) >= EMPTY_BELOW) {
      start = -1;
      continue;
    }
    if (start === -1) start = column;
    const emptyColumns = column - start + 1;
    if (emptyColumns > best.emptyColumns) best = { start, end: column + 1, emptyColumns };
  }
  return best;
}

/** From a character's center outwards to where two empty columns end the ink. */
function inkEdge({ columns }: Ink, center: number, direction: 1 | -1): number {
  const last = columns.length - 1;
  const isEmpty = (column: number) => (columns[Math.min(last, Math.max(0, column))] as number) < EMPTY_BELOW;
  let column = Math.min(last, Math.max(0, Math.round(center)));
  while (column > 0 && column < last && !(isEmpty(column) && isEmpty(column + direction))) {
    column += direction;
  }
  return column;
}
