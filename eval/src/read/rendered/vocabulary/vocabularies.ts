import { en } from './en.js';
import { es } from './es.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import type { Vocabulary } from './vocabulary.js';
import { zh } from './zh.js';

/** The languages of the rendered pages, in the order in which tables show them. */
export const LANGUAGES = ['en', 'es', 'pt', 'ja', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

export const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { en, es, pt, ja, zh };
