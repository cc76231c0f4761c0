import type { RecognizedCharacter, Transcript } from './ctc.js';
import { isChineseOrJapanese } from './script.js';

/** Chinese signs that the recognizer puts for the Latin ones, which look alike. */
const LATIN_SIGNS: Readonly<Record<string, string>> = {
  '，': ',',
  '．': '.',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '％': '%',
  '∈': '€',
};

/**
 * Puts Latin signs for Chinese ones in a line that has no Chinese or Japanese character, and letters o for
 * zeros between small letters: `0rg` is no word, and no number.
 */
export function withLatinSigns(transcript: Transcript): Transcript {
  const { characters } = transcript;
  const isLatin = characters.every(
    ({ text }) => LATIN_SIGNS[text] !== undefined || !isChineseOrJapanese(text),
  );
  if (!isLatin) return transcript;
  const texts = characters.map(({ text }) => LATIN_SIGNS[text] ?? text);
  return {
    ...transcript,
    characters: characters.map((character, index): RecognizedCharacter => {
      const text = texts[index] as string;
      return { ...character, text: text === '0' && isAmongSmallLetters(texts, index) ? 'o' : text };
    }),
  };
}

const isPartOfWord = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text);

/** Whether the word around a place has small letters only, but for the place itself. */
function isAmongSmallLetters(texts: readonly string[], place: number): boolean {
  let start = place;
  while (isPartOfWord(texts[start - 1])) start -= 1;
  let end = place + 1;
  while (isPartOfWord(texts[end])) end += 1;
  const others = [...texts.slice(start, place), ...texts.slice(place + 1, end)];
  return others.length > 0 && others.every((text) => /\p{Ll}/u.test(text));
}
