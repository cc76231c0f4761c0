import type { Translations } from './translations.js';

/** What can be said of text that was read. */
export const TEXT_WORDS = {
  text: ['texto', '文字', 'texto', '文字'],
  number: ['número', '数字', 'número', '数字'],
  document: ['documento', '文書', 'documento', '文档'],
  price: ['precio', '価格', 'preço', '价格'],
  'web address': ['dirección web', 'ウェブアドレス', 'endereço web', '网址'],
} as const satisfies Readonly<Record<string, Translations>>;

export type TextWord = keyof typeof TEXT_WORDS;
