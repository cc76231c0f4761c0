import type { RecognizedCharacter } from '../ctc.js';

/** Letters between which a marked u is an ü: Spanish has no other word with `gúe` or `güe`. */
const BEFORE = /[gG]/;
const AFTER = /[eéiíEÉIÍ]/;

/**
 * Puts the ü into a Spanish word. Neither reader has it: one makes two dots over a u of two i, the other
 * leaves them out. Spanish writes ü only between g and e or i, and never `gii`.
 *
 * @param isMarked whether there is ink over the character that stood at a place of the word
 */
export function withDiaeresis(
  characters: readonly RecognizedCharacter[],
  isMarked: (character: RecognizedCharacter) => boolean,
): readonly RecognizedCharacter[] {
  const result: RecognizedCharacter[] = [];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] as RecognizedCharacter;
    result.push(character);
    if (!BEFORE.test(character.text)) continue;
    let end = index + 1;
    while (characters[end]?.text === 'i') end += 1;
    const next = characters[index + 1];
    if (end - index > 2 && next) {
      // The last i stands for itself.
      result.push({ ...next, text: 'ü' });
      index = end - 2;
    } else if (next && /[uúUÚ]/.test(next.text) && AFTER.test(characters[index + 2]?.text ?? '')) {
      if (!isMarked(next)) continue;
      result.push({ ...next, text: next.text === next.text.toLowerCase() ? 'ü' : 'Ü' });
      index += 1;
    }
  }
  return result;
}
