import type { Raster } from '../../../../image/raster.js';
import type { RecognizedCharacter } from '../ctc.js';
import { type RecognizedLine, visibleCharacters } from '../recognized-line.js';
import { hasKana, isChineseOrJapanese } from '../script.js';
import { bordered, greyLine } from './grey-image.js';
import { withKanaOf } from './kana.js';
import type { ReadLine } from './line-reader.js';
import { unreadShare } from './unread-ink.js';

/** A Chinese or Japanese line with more unread ink may be Japanese. */
const UNREAD = 0.08;
/** In a Japanese page a line is read again when so much is unread or a character is less sure than that. */
const UNREAD_IN_JAPANESE = 0.04;
const SURE = 0.9;
/** After so many lines that were not Japanese the others are not tried. */
const MAX_VAIN_TRIES = 3;
/** A line in which hardly anything was read is tried too, in a page without a Chinese character so often. */
const MOSTLY_UNREAD = 0.5;
const MAX_BLIND_TRIES = 2;
/** Height at which Tesseract reads Japanese best, of those tried on ocr-dev (36, 40, 44, 48), and its border. */
const HEIGHT = 36;
const BORDER = 10;

/** The lines of a page with their kana, where some are Japanese; each line is read again once at most. */
export async function withKana(
  page: Raster,
  lines: readonly RecognizedLine[],
  read: ReadLine,
): Promise<readonly RecognizedLine[]> {
  const suspects = suspectLines(lines);
  const tried = new Set<number>();
  const mended = [...lines];
  let accepted = 0;
  const mend = async (index: number) => {
    const line = lines[index] as RecognizedLine;
    tried.add(index);
    const reading = await read(bordered(greyLine(page, line, HEIGHT), BORDER, BORDER), 'jpn');
    const characters = reading?.words.flatMap((word) => word.characters) ?? [];
    // Latin text read as Japanese is not known by being found again: it has no squares.
    const merged = withKanaOf(line, characters, accepted === 0 || !hasSquare(line));
    if (!merged) return;
    mended[index] = merged;
    accepted += 1;
  };

  for (const index of suspects) {
    if (accepted === 0 && tried.size >= MAX_VAIN_TRIES) return lines;
    await mend(index);
  }
  if (accepted === 0) return lines;
  for (const [index, line] of lines.entries()) {
    if (!tried.has(index) && isUnsure(line)) await mend(index);
  }
  return mended;
}

/** Places of the lines that may be Japanese, judged without knowing whether the page is. */
function suspectLines(lines: readonly RecognizedLine[]): number[] {
  const hasSquares = lines.some(hasSquare);
  let blindTries = 0;
  return [...lines.keys()].filter((index) => {
    const line = lines[index] as RecognizedLine;
    const unread = unreadShare(line);
    if (hasSquare(line)) {
      return unread > UNREAD || visibleCharacters(line).some(({ text }) => hasKana(text));
    }
    if (unread <= MOSTLY_UNREAD || (!hasSquares && blindTries >= MAX_BLIND_TRIES)) return false;
    blindTries += 1;
    return true;
  });
}

/** Whether a line of a Japanese page leaves something to be read. */
function isUnsure(line: RecognizedLine): boolean {
  const unsure = visibleCharacters(line).some((one) => isSquare(one) && one.probability < SURE);
  return unsure || unreadShare(line) > UNREAD_IN_JAPANESE;
}

function hasSquare(line: RecognizedLine): boolean {
  return visibleCharacters(line).some(isSquare);
}

function isSquare({ text }: RecognizedCharacter): boolean {
  return isChineseOrJapanese(text);
}
