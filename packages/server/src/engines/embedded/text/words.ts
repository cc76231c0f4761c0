import type { Quad, TextLine, Word } from '@fovea/contract';
import type { RecognizedCharacter, Transcript } from './ctc.js';
import { EMPTY_BELOW, type Ink } from './ink.js';
import { horizontalPart, verticalPart } from './quad.js';

/** A line as it was recognized: its quad on the page and what was seen in its straightened picture. */
export interface RecognizedLine {
  readonly quad: Quad;
  readonly transcript: Transcript;
  readonly ink: Ink;
  /** Columns of the straightened picture, and how many of them one time step covers. */
  readonly width: number;
  readonly columnsPerStep: number;
}

/** A space this likely needs no gap to be seen. */
const SURE_SPACE = 0.3;
/** A space at least this likely stands where the gap is wide enough. */
const POSSIBLE_SPACE = 0.01;
/** Width of such a gap in columns of the straightened line, which is 48 px high. */
const MIN_GAP_COLUMNS = 6;

const CHINESE_OR_JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

interface Gap {
  readonly start: number;
  readonly end: number;
  /** Columns without ink between the two characters. */
  readonly emptyColumns: number;
}

/**
 * Parts a recognized line into words and gives each its polygon. The recognizer leaves out a third of the
 * spaces, so a space also stands where one is possible and the ink leaves a gap. Each Chinese or Japanese
 * character is a word of its own.
 *
 * @returns undefined when nothing was recognized
 */
export function lineOfWords(line: RecognizedLine): TextLine | undefined {
  const { ink, width } = line;
  const characters = line.transcript.characters.filter(({ text }) => text.trim() !== '');
  const centers = characters.map(({ step }) => (step + 0.5) * line.columnsPerStep);
  const [firstCenter] = centers;
  const lastCenter = centers.at(-1);
  if (firstCenter === undefined || lastCenter === undefined) return undefined;

  const tight = verticalPart(line.quad, ink.top, ink.bottom);
  const textStart = inkEdge(ink, firstCenter, -1);
  const textEnd = inkEdge(ink, lastCenter, 1);
  const words: Word[] = [];
  let text = '';
  let begin = 0;
  let beginColumn = textStart;
  for (let index = 1; index <= characters.length; index += 1) {
    const isLast = index === characters.length;
    const gap = isLast
      ? { start: textEnd, end: textEnd, emptyColumns: 0 }
      : widestGap(ink, centers[index - 1] as number, centers[index] as number);
    const space = !isLast && isSpace(line, characters, index, gap);
    if (!isLast && !space && !isCharacterWord(characters, index)) continue;

    const part = characters.slice(begin, index);
    const content = part.map((character) => character.text).join('');
    const endColumn = Math.min(width, Math.max(gap.start, beginColumn + 2));
    words.push({
      text: content,
      polygon: horizontalPart(tight, Math.max(0, beginColumn) / width, endColumn / width),
      confidence: confidenceOf(part),
    });
    text += space ? `${content} ` : content;
    begin = index;
    beginColumn = gap.end;
  }
  return { text, polygon: horizontalPart(tight, textStart / width, textEnd / width), words };
}

/** A word is as sure as its least sure character. */
function confidenceOf(characters: readonly RecognizedCharacter[]): number {
  const lowest = Math.min(...characters.map(({ probability }) => probability));
  return Math.min(0.999, Math.max(0.001, lowest));
}

/** True when one of the characters at both sides of `index` is a word by itself. */
function isCharacterWord(characters: readonly RecognizedCharacter[], index: number): boolean {
  const isWord = (at: number) => CHINESE_OR_JAPANESE.test(characters[at]?.text ?? '');
  return isWord(index - 1) || isWord(index);
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
