import type { Raster } from '../../../../image/raster.js';
import type { Cancellation } from '../../cancellation.js';
import type { RecognizedCharacter } from '../ctc.js';
import { isText, type RecognizedLine, visibleCharacters } from '../recognized-line.js';
import { isChineseOrJapanese } from '../script.js';
import { type DoubtfulWord, doubtfulWords } from './accent-mending.js';
import { type SecondCharacter, withAccentsOf } from './accents.js';
import { withDiaeresis } from './diaeresis.js';
import { greyLine } from './grey-image.js';
import { addVotes, type LatinLanguage, languageVotes, NO_VOTES, winner } from './latin-language.js';
import type { LineReading, ReadLine } from './line-reader.js';
import { type ReplacedWord, withWords } from './replaced-words.js';
import { type PlacedPiece, wordStrips } from './word-strip.js';

/** The whole page has so many votes in each of its lines. */
const PAGE_VOTE = 1.5;

/** A doubtful word, and the place of its line among those of the page. */
interface WordOfPage extends DoubtfulWord {
  readonly line: number;
}

/** A word after its second reading, and how sure the second reader was of it. */
interface MendedWord {
  readonly characters: readonly RecognizedCharacter[];
  readonly confidence: number;
}

type MendedWords = Map<WordOfPage, MendedWord>;

/** The lines of a page with the accents of Spanish and Portuguese, where they have some. */
export async function withAccents(
  page: Raster,
  lines: readonly RecognizedLine[],
  read: ReadLine,
  cancellation: Cancellation,
): Promise<readonly RecognizedLine[]> {
  const words = { es: [] as WordOfPage[], pt: [] as WordOfPage[], unknown: [] as WordOfPage[] };
  const languages = lineLanguages(lines);
  for (const [index, line] of lines.entries()) {
    const language = languages[index];
    if (language === 'en' || !isLatin(line) || !isText(line)) continue;
    cancellation.throwIfCancelled();
    const found = doubtfulWords(line, greyLine(page, line), language);
    words[language ?? 'unknown'].push(...found.map((word) => ({ ...word, line: index })));
  }
  const spanish = await readWords(words.es, 'spa', read);
  const portuguese = await readWords(words.pt, 'por', read);
  const either = surer(
    await readWords(words.unknown, 'spa', read),
    await readWords(words.unknown, 'por', read),
  );
  return withMendedWords(lines, new Map([...spanish, ...portuguese, ...either]));
}

function isLatin(line: RecognizedLine): boolean {
  return visibleCharacters(line).every(({ text }) => !isChineseOrJapanese(text));
}

/** The language of each line by its own words and, with less weight, those of the whole page. */
function lineLanguages(lines: readonly RecognizedLine[]): (LatinLanguage | undefined)[] {
  const votes = lines.map(({ transcript }) =>
    languageVotes(transcript.characters.map(({ text }) => text).join('')),
  );
  const all = votes.reduce((sum, some) => addVotes(sum, some), NO_VOTES);
  const weight = PAGE_VOTE / Math.max(1, all.en + all.es + all.pt);
  return votes.map((own) => winner(addVotes(own, all, weight)));
}

async function readWords(
  words: readonly WordOfPage[],
  language: 'spa' | 'por',
  read: ReadLine,
): Promise<MendedWords> {
  const mended: MendedWords = new Map();
  for (const { image, pieces } of wordStrips(words)) {
    const reading = await read(image, language);
    if (!reading) return mended;
    for (const placed of pieces) {
      const { piece } = placed;
      const second = charactersOf(reading, placed);
      const merged = second.length === 0 ? undefined : withAccentsOf(piece.characters, second);
      const confidence = merged ? meanConfidence(second) : 0;
      if (language === 'spa') {
        const characters = withDiaeresis(merged ?? piece.characters, isMarkedIn(piece));
        mended.set(piece, { characters, confidence });
      } else if (merged) {
        mended.set(piece, { characters: merged, confidence });
      }
    }
  }
  return mended;
}

/** What was read where a piece stands in a strip, with spaces between words. */
function charactersOf({ words }: LineReading, { left, right }: PlacedPiece<DoubtfulWord>): SecondCharacter[] {
  const inside = words.filter((word) => {
    const middle = (word.left + word.right) / 2;
    return middle >= left && middle <= right;
  });
  return inside.flatMap(({ characters }, index) =>
    index === 0 ? characters : [{ text: ' ', confidence: 1 }, ...characters],
  );
}

/** A character may have been replaced since its mark was seen; its place is the same. */
function isMarkedIn({ marked }: DoubtfulWord): (character: RecognizedCharacter) => boolean {
  const steps = new Set([...marked].map(({ step }) => step));
  return ({ step }) => steps.has(step);
}

function meanConfidence(characters: readonly SecondCharacter[]): number {
  return characters.reduce((sum, { confidence }) => sum + confidence, 0) / characters.length;
}

/** Of two readings of the same words the one whose reader is surer of it. */
function surer(some: MendedWords, others: MendedWords): MendedWords {
  const best = new Map(some);
  for (const [word, other] of others) {
    if (other.confidence > (some.get(word)?.confidence ?? 0)) best.set(word, other);
  }
  return best;
}

function withMendedWords(lines: readonly RecognizedLine[], words: MendedWords): RecognizedLine[] {
  const byLine = new Map<number, ReplacedWord[]>();
  for (const [word, { characters }] of words) {
    const replaced = byLine.get(word.line) ?? [];
    replaced.push({ first: word.first, count: word.characters.length, characters });
    byLine.set(word.line, replaced);
  }
  return lines.map((line, index) => withWords(line, byLine.get(index) ?? []));
}
