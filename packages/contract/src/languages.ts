/** The languages Fovea writes in. */
export const LANGUAGES = ['en', 'es', 'ja', 'pt', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];
