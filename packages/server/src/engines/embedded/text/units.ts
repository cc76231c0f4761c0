import type { RecognizedCharacter } from './ctc.js';

/** Units that are written close to their number. */
const UNITS = new Set('g kg mg cg µg l ml cl dl m cm mm km kcal cal kJ kB MB GB TB W kW V A Hz'.split(' '));

/** Whether a text is a unit as amounts have it. */
export function isUnit(text: string): boolean {
  return UNITS.has(text);
}

/** The characters of a word, with a zero for a capital O that stands before a unit: `Omg` is no word. */
export function withZeroAmount(characters: readonly RecognizedCharacter[]): readonly RecognizedCharacter[] {
  const [first, ...rest] = characters;
  if (first?.text !== 'O' || !isUnit(rest.map(({ text }) => text).join(''))) return characters;
  return [{ ...first, text: '0' }, ...rest];
}
