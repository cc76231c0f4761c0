/** A character of a Japanese line; whatever else is known of it stays. */
interface Sign {
  readonly text: string;
}

const KANA = /[\u3041-\u30ff]/;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/**
 * Mends what both readers of a Japanese line write for signs that look alike: a backslash for the yen sign, `<` for
 * く, a long-vowel mark for 一, a full stop for the comma of an amount of yen, which has no decimals.
 */
export function withJapaneseSigns<Character extends Sign>(characters: readonly Character[]): Character[] {
  const texts = characters.map(({ text }) => text);
  const result: Character[] = [];
  for (const [index, character] of characters.entries()) {
    const text = mendedSign(texts, index);
    if (text !== '') result.push(text === character.text ? character : { ...character, text });
  }
  return result;
}

/** What stands at a place; nothing where a sign was read twice. */
function mendedSign(texts: readonly string[], place: number): string {
  const text = texts[place] as string;
  const [before, after] = [texts[place - 1] ?? '', texts[place + 1] ?? ''];
  if (text === '\\' && /\d/.test(after)) return '¥';
  if (text === '<' && !LATIN.test(before) && !LATIN.test(after)) return 'く';
  if (text === '.' && isAmountOfYen(texts, place)) return ',';
  if (text === 'ー' && !KANA.test(before)) return '一';
  if (text === 'ー' && isMarkForOne(texts, place - 1)) return '';
  return text;
}

/** Whether digits in groups of three follow a place, and then 円. */
function isAmountOfYen(texts: readonly string[], place: number): boolean {
  return /\d/.test(texts[place - 1] ?? '') && /^\d{3}(?:[.,]\d{3})*円/.test(texts.slice(place + 1).join(''));
}

/** Whether a long-vowel mark follows no kana, so that it is none. */
function isMarkForOne(texts: readonly string[], place: number): boolean {
  return texts[place] === 'ー' && !KANA.test(texts[place - 1] ?? '');
}
