/** \u30fb and \u30fc, the middle dot and the long vowel, belong to two scripts and so to neither. */
const CHINESE_OR_JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fb\u30fc\u3000-\u303f\uff00-\uffef]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a text holds a Chinese or Japanese character or one of their full-width signs. */
export function isChineseOrJapanese(text: string): boolean {
  return CHINESE_OR_JAPANESE.test(text);
}

/** Whether a text holds a kana, which only Japanese has. */
export function hasKana(text: string): boolean {
  return KANA.test(text);
}

/** A text without its accents: `señor` becomes `senor`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
