import type { RecognizedCharacter } from '../ctc.js';

/** What becomes of an ü after a g. Spanish has no `gii`, `gií` or `giie` … */
const WITHOUT_MARK = /^(?:i+(?=í)|i{2,}(?=[eé])|i+(?=i))/;
/** … and no ú in their place, so that ink over this u is its dots, of which one may be read as an i. */
const WITH_MARK = /^(?:[uú]i(?=[eé])|[uú](?=[eéií]))/i;

/**
 * Puts the ü into a Spanish word. Neither reader has it: one makes its dots letters i, the other leaves
 * them out. Spanish writes ü only between g and e or i.
 *
 * @param isMarked whether there is ink over the character that stood at a place of the word
 */
export function withDiaeresis(
  characters: readonly RecognizedCharacter[],
  isMarked: (character: RecognizedCharacter) => boolean,
): readonly RecognizedCharacter[] {
  const text = characters.map((character) => (character.text.length === 1 ? character.text : '?')).join('');
  const result: RecognizedCharacter[] = [];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] as RecognizedCharacter;
    const rest = /g/i.test(text[index - 1] ?? '') ? text.slice(index) : '';
    const found = WITHOUT_MARK.exec(rest) ?? (isMarked(character) ? WITH_MARK.exec(rest) : null);
    if (!found) {
      result.push(character);
      continue;
    }
    result.push({ ...character, text: /^\p{Lu}/u.test(rest) ? 'Ü' : 'ü' });
    index += found[0].length - 1;
  }
  return result;
}
