import type { FeatureName } from './request.js';

/** The languages Fovea writes in. */
export const LANGUAGES = ['en', 'es', 'ja', 'pt', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The features that answer in words of the language asked for. The others have none, or (objects) are documented
 * as English only: the language has no effect on them.
 */
export const SPEAKING_FEATURES: ReadonlySet<FeatureName> = new Set(['caption', 'denseCaptions', 'tags']);

/** Codes with a region or a script that are answered in the language they belong to. */
const VARIANTS: Readonly<Partial<Record<string, Language>>> = {
  'pt-br': 'pt',
  'pt-pt': 'pt',
  'zh-hans': 'zh',
};

/** The language of a code in any case; undefined for one that Fovea does not write. */
export function parseLanguage(code: string): Language | undefined {
  const known = code.trim().toLowerCase();
  return LANGUAGES.find((language) => language === known) ?? VARIANTS[known];
}
