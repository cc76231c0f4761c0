import type { Language } from '@fovea/contract';
import { en } from './en.js';
import { es } from './es.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import type { Realizer } from './realizer.js';
import { zh } from './zh.js';

const REALIZERS: Readonly<Record<Language, Realizer>> = { en, es, ja, pt, zh };

/** The words of a language; a new language is one file and one line here. */
export function realizerFor(language: Language): Realizer {
  return REALIZERS[language];
}
