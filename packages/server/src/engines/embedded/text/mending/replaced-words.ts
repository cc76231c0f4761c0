import type { RecognizedCharacter } from '../ctc.js';
import type { RecognizedLine } from '../recognized-line.js';

/** Characters that take the place of `count` visible ones of a line, from the `first` on. */
export interface ReplacedWord {
  readonly first: number;
  readonly count: number;
  readonly characters: readonly RecognizedCharacter[];
}

/** Characters that would stand in the same place are so many steps apart. */
const LEAST_STEP = 0.01;

/** A line with some of its words replaced: spaces between words stay, those inside of them go. */
export function withWords(line: RecognizedLine, words: readonly ReplacedWord[]): RecognizedLine {
  if (words.length === 0) return line;
  const starting = new Map(words.map((word) => [word.first, word]));
  const result: RecognizedCharacter[] = [];
  let place = 0;
  let insideUntil = 0;
  const push = (character: RecognizedCharacter) => {
    const last = result.at(-1);
    const step = last ? Math.max(character.step, last.step + LEAST_STEP) : character.step;
    result.push(step === character.step ? character : { ...character, step });
  };
  for (const character of line.transcript.characters) {
    const isSpace = character.text.trim() === '';
    const word = isSpace ? undefined : starting.get(place);
    if (word) {
      insideUntil = place + word.count;
      word.characters.forEach(push);
    } else if (place >= insideUntil) {
      push(character);
    }
    if (!isSpace) place += 1;
  }
  return { ...line, transcript: { ...line.transcript, characters: result } };
}
