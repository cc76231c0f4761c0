import type { FeatureName } from './request.js';

/** The languages Fovea writes in. */
export const LANGUAGES = ['en', 'es', 'ja', 'pt', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The languages in which each feature with words can answer. Features that are absent have no words of
 * their own, or (objects) are documented as English only: the language has no effect on them.
 */
export const FEATURE_LANGUAGES: Readonly<Partial<Record<FeatureName, readonly Language[]>>> = {
  caption: LANGUAGES,
  denseCaptions: LANGUAGES,
  tags: LANGUAGES,
};

/** The language of a code in any case, with or without a region or script: `pt-BR`, `zh-Hans`. */
export function parseLanguage(code: string): Language | undefined {
  const [base] = code.trim().toLowerCase().split('-');
  return LANGUAGES.find((language) => language === base);
}
