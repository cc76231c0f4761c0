/** A word as it is drawn and as truth counts it: a run of other letters, or one Chinese or Japanese character. */
export interface Word {
  readonly text: string;
  /** True where a space stands before the word. */
  readonly spaced: boolean;
}

/** Chinese and Japanese punctuation, kana, Han characters and full-width forms. */
const CJK = '[\\u3001-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff01-\\uff60]';
const WORD = new RegExp(`(\\s*)(${CJK}|(?:(?!${CJK})\\S)+)`, 'gu');

/** Characters that no line starts with, and that no line ends with (a part of JIS X 4051). */
const NEVER_FIRST = /^[、。，！？：；」』》）ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々%]/u;
const NEVER_LAST = /[「『《（]$/u;

/** Takes a text apart: at spaces, and around each Chinese or Japanese character. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ([, space, word], index) => ({
    text: word as string,
    spaced: index > 0 && space !== '',
  }));
}

/** The text of a line of words. */
export function joinWords(words: readonly Word[]): string {
  return words.map(({ text, spaced }, index) => (spaced && index > 0 ? ' ' : '') + text).join('');
}

/** Groups of words between which a line may break. */
export function breakable(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const stays = last && !word.spaced && (NEVER_FIRST.test(word.text) || NEVER_LAST.test(last.text));
    if (group && stays) group.push(word);
    else groups.push([word]);
  }
  return groups;
}
