import type { Raster } from '../../../../image/raster.js';
import type { Cancellation } from '../../cancellation.js';
import type { RecognizedCharacter } from '../ctc.js';
import { type RecognizedLine, visibleCharacters } from '../recognized-line.js';
import { hasKana, isChineseOrJapanese } from '../script.js';
import { type DoubtfulWord, doubtfulWords } from './accent-mending.js';
import { withAccentsOf } from './accents.js';
import { withDiaeresis } from './diaeresis.js';
import { bordered, greyLine } from './grey-image.js';
import { withKanaOf } from './kana.js';
import { addVotes, languageVotes, winner } from './latin-language.js';
import type { LineReader, LineReading } from './line-reader.js';
import type { LineLanguage } from './tesseract.js';
import { unreadShare } from './unread-ink.js';
import { type Strip, wordStrips } from './word-strip.js';

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
const JAPANESE_HEIGHT = 36;
const BORDER = 10;

/** What the mender made of some lines. */
export interface Mended {
  readonly lines: readonly RecognizedLine[];
  /** Why the second reader failed; the lines from there on are as they were recognized. */
  readonly failure?: string;
}

/**
 * Gives lines what the recognizer has no characters for: the accents of Spanish and Portuguese, and kana.
 * A second reader, which has to be told its language, reads only the words and lines that show ink for it.
 */
export class LineMender {
  readonly #reader: LineReader;

  constructor(reader: LineReader) {
    this.#reader = reader;
  }

  /** @throws CancelledError when the request was given up, at the latest after one line more */
  async mend(page: Raster, lines: readonly RecognizedLine[], cancellation: Cancellation): Promise<Mended> {
    const mended = [...lines];
    let failure: string | undefined;
    const read: Read = async (image, language) => {
      cancellation.throwIfCancelled();
      if (failure !== undefined) return undefined;
      try {
        return await this.#reader.read(image, language);
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error);
        return undefined;
      }
    };
    await mendJapanese(page, mended, read);
    await mendAccents(page, mended, read);
    return { lines: mended, ...(failure !== undefined && { failure }) };
  }

  dispose(): Promise<void> {
    return this.#reader.dispose();
  }
}

/** Reads a picture of a line; undefined when the reader has failed. */
type Read = (image: Strip<never>['image'], language: LineLanguage) => Promise<LineReading | undefined>;

async function mendJapanese(page: Raster, lines: RecognizedLine[], read: Read): Promise<void> {
  const unread = lines.map(unreadShare);
  const tried = new Set<number>();
  let accepted = 0;
  let inVain = 0;
  const mend = async (index: number) => {
    tried.add(index);
    const line = lines[index] as RecognizedLine;
    const reading = await read(bordered(greyLine(page, line, JAPANESE_HEIGHT), BORDER, BORDER), 'jpn');
    const characters = reading?.words.flatMap((word) => word.characters) ?? [];
    const merged = withKanaOf(line, characters, accepted === 0);
    if (merged) {
      lines[index] = merged;
      accepted += 1;
    } else {
      inVain += 1;
    }
  };

  const isSquare = ({ text }: RecognizedCharacter) => isChineseOrJapanese(text);
  const hasSquares = lines.some((line) => visibleCharacters(line).some(isSquare));
  let blindTries = 0;
  for (const [index, line] of lines.entries()) {
    if (accepted === 0 && inVain >= MAX_VAIN_TRIES) return;
    const characters = visibleCharacters(line);
    const share = unread[index] as number;
    const isSuspect = characters.some(isSquare)
      ? share > UNREAD || characters.some(({ text }) => hasKana(text))
      : share > MOSTLY_UNREAD && (hasSquares || blindTries < MAX_BLIND_TRIES);
    if (!isSuspect) continue;
    if (!characters.some(isSquare)) blindTries += 1;
    await mend(index);
  }
  if (accepted === 0) return;
  for (const [index, line] of lines.entries()) {
    const isUnsure = visibleCharacters(line).some((one) => isSquare(one) && one.probability < SURE);
    if (tried.has(index) || !(isUnsure || (unread[index] as number) > UNREAD_IN_JAPANESE)) continue;
    await mend(index);
  }
}

interface WordOfLine extends DoubtfulWord {
  readonly line: number;
}

async function mendAccents(page: Raster, lines: RecognizedLine[], read: Read): Promise<void> {
  const words: Record<LineLanguage | 'unknown', WordOfLine[]> = { spa: [], por: [], jpn: [], unknown: [] };
  const votes = lines.map(votesOf);
  const pageVotes = votes.reduce((sum, some) => addVotes(sum, some), NO_VOTES);
  const weight = PAGE_VOTE / Math.max(1, pageVotes.en + pageVotes.es + pageVotes.pt);
  for (const [index, line] of lines.entries()) {
    const characters = visibleCharacters(line);
    if (characters.length === 0 || characters.some(({ text }) => isChineseOrJapanese(text))) continue;
    const language = winner(addVotes(votes[index] ?? NO_VOTES, pageVotes, weight));
    if (language === 'en') continue;
    const found = doubtfulWords(line, greyLine(page, line), language).map((word) => ({
      ...word,
      line: index,
    }));
    words[language === 'es' ? 'spa' : language === 'pt' ? 'por' : 'unknown'].push(...found);
  }
  const spanish = await readWords(words.spa, 'spa', read);
  const portuguese = await readWords(words.por, 'por', read);
  const either = await readWords(words.unknown, 'spa', read);
  for (const [word, other] of await readWords(words.unknown, 'por', read)) {
    const one = either.get(word);
    if (!one || meanConfidence(other) > meanConfidence(one)) either.set(word, other);
  }
  replaceWords(lines, new Map([...spanish, ...portuguese, ...either]));
}

const SPACE = { text: ' ', confidence: 1 };
/** The whole page has so many votes in each of its lines. */
const PAGE_VOTE = 1.5;
const NO_VOTES = { en: 0, es: 0, pt: 0 };

function votesOf(line: RecognizedLine) {
  return languageVotes(textOf(line));
}

function textOf({ transcript }: RecognizedLine): string {
  return transcript.characters.map(({ text }) => text).join('');
}

type Characters = ReturnType<typeof visibleCharacters>;

async function readWords(
  words: readonly WordOfLine[],
  language: LineLanguage,
  read: Read,
): Promise<Map<WordOfLine, Characters>> {
  const result = new Map<WordOfLine, Characters>();
  for (const { image, pieces } of wordStrips(words)) {
    const reading = await read(image, language);
    for (const { piece, left, right } of pieces) {
      const characters = (reading?.words ?? [])
        .filter((word) => (word.left + word.right) / 2 >= left && (word.left + word.right) / 2 <= right)
        .flatMap((word, index) => (index === 0 ? word.characters : [SPACE, ...word.characters]));
      const merged = characters.length > 0 ? withAccentsOf(piece.characters, characters) : undefined;
      const spelled =
        language === 'spa' ? withDiaeresis(merged ?? piece.characters, isMarkedIn(piece)) : merged;
      if (spelled) result.set(piece, spelled);
    }
  }
  return result;
}

/** A character may have been replaced since its mark was seen; its place is the same. */
function isMarkedIn({ marked }: WordOfLine): (character: RecognizedCharacter) => boolean {
  const steps = new Set([...marked].map(({ step }) => step));
  return ({ step }) => steps.has(step);
}

function meanConfidence(characters: Characters): number {
  return characters.reduce((sum, { probability }) => sum + probability, 0) / characters.length;
}

function replaceWords(lines: RecognizedLine[], words: ReadonlyMap<WordOfLine, Characters>): void {
  for (const [index, line] of lines.entries()) {
    const replaced = [...words].filter(([word]) => word.line === index);
    if (replaced.length === 0) continue;
    const visible: (Characters[number] | Characters)[] = [...visibleCharacters(line)];
    for (const [word, characters] of replaced) {
      visible.fill([], word.first, word.first + word.characters.length);
      visible[word.first] = characters;
    }
    const isInside = (step: number) =>
      replaced.some(([{ characters }]) => {
        const [first, last] = [characters[0], characters.at(-1)];
        return first !== undefined && last !== undefined && step > first.step && step < last.step;
      });
    const spaces = line.transcript.characters.filter(
      ({ text, step }) => text.trim() === '' && !isInside(step),
    );
    const characters = [...visible.flat(), ...spaces].sort((a, b) => a.step - b.step);
    lines[index] = { ...line, transcript: { ...line.transcript, characters } };
  }
}
